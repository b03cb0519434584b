# METADATA
# title: Secrets of vaults expire
# description: A secret without an end is never replaced, and one that leaked works for ever.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets
# custom:
#   severity: low
#   resource_types: [azurerm_key_vault_secret]
#   aliases: {checkov: [CKV_AZURE_41], trivy: [AZU-0017], kics: [dfa20ffa-f476-428f-a490-424b41e91c7f]}
#   remediation:
#     safe: false
#     summary: Set expiration_date and replace the secret before that day.
package policies.azure.keyvault.secret_expiry

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some secret in tf.resources("azurerm_key_vault_secret")
	test := is.present(secret, ["expiration_date"])
	f := finding.unless(test, rego.metadata.chain(), secret, ["expiration_date"], "the secret never expires (expiration_date is {value}): set it")
}
