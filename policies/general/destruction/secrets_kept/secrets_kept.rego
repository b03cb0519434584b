# METADATA
# title: Stored secrets are not destroyed
# description: >-
#   A secret that goes away takes down every program that reads it, and a replaced one has another value or none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html
#   - ref: https://cloud.google.com/secret-manager/docs/delete-secret
# custom:
#   severity: high
#   resource_types: [aws_secretsmanager_secret, azurerm_key_vault_certificate, azurerm_key_vault_secret,
#     google_secret_manager_regional_secret, google_secret_manager_secret]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out, or see that nobody reads the secret any more and waive this finding.
package policies.general.destruction.secrets_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("the secret is %s: see first that nobody reads it any more", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
