# METADATA
# title: Storage accounts encrypt twice
# description: A second layer with another key and algorithm keeps data safe when the first layer or its key is broken.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/infrastructure-encryption-enable
# custom:
#   severity: low
#   resource_types: [azurerm_storage_account]
#   aliases: {trivy: [AZU-0061]}
#   remediation:
#     safe: false
#     summary: Set infrastructure_encryption_enabled to true; Terraform replaces the account for it.
package policies.azure.storage.infrastructure_encryption

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.equals_or(account, ["infrastructure_encryption_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), account, ["infrastructure_encryption_enabled"], "infrastructure_encryption_enabled is {value} (false where nobody writes it): set it to true")
}
