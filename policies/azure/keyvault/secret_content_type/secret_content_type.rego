# METADATA
# title: Secrets of vaults say what they are
# description: Whoever finds a secret years later must know what it opens to dare to replace it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets
# custom:
#   severity: low
#   resource_types: [azurerm_key_vault_secret]
#   aliases: {checkov: [CKV_AZURE_114], trivy: [AZU-0015], kics: [f8e08a38-fc6e-4915-abbe-a7aadf1d59ef]}
#   remediation:
#     safe: true
#     summary: Set content_type, for instance to "password" or "connection-string".
package policies.azure.keyvault.secret_content_type

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some secret in tf.resources("azurerm_key_vault_secret")
	test := is.present(secret, ["content_type"])
	f := finding.unless(test, rego.metadata.chain(), secret, ["content_type"], "content_type is {value}: say what the secret is")
}
