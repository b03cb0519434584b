# METADATA
# title: Encryption keys and vaults are not destroyed
# description: >-
#   What was encrypted with a key is lost with the key, backups included, even though the data itself is still there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview
#   - ref: https://cloud.google.com/kms/docs/destroy-restore
# custom:
#   severity: critical
#   resource_types: [aws_cloudhsm_v2_cluster, aws_kms_custom_key_store, aws_kms_external_key, aws_kms_key,
#     aws_kms_replica_external_key, aws_kms_replica_key, azurerm_disk_encryption_set, azurerm_key_vault,
#     azurerm_key_vault_key, azurerm_key_vault_managed_hardware_security_module,
#     azurerm_key_vault_managed_hardware_security_module_key, google_kms_crypto_key, google_kms_crypto_key_version,
#     google_kms_key_ring, google_kms_key_ring_import_job]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out; disable a key you want to be rid of first, and watch who still asks for it.
package policies.general.destruction.keys_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("the key or vault is %s, and with it whatever it encrypts: disable it first and see who still asks for it", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
