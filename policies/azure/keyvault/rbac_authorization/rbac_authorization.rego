# METADATA
# title: Key vaults check roles
# description: Access policies of a vault cannot be limited to one secret, and whoever may write the vault may add themselves.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/rbac-access-policy
# custom:
#   severity: low
#   resource_types: [azurerm_key_vault]
#   remediation:
#     safe: false
#     summary: Set rbac_authorization_enabled to true (enable_rbac_authorization in older providers) once roles are assigned; access policies stop counting.
package policies.azure.keyvault.rbac_authorization

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_key_vault")
	test := is.any_of([
		is.equals_or(vault, ["rbac_authorization_enabled"], true, false),
		is.equals_or(vault, ["enable_rbac_authorization"], true, false),
	])
	f := finding.unless(test, rego.metadata.chain(), vault, ["rbac_authorization_enabled"], "access policies decide (rbac_authorization_enabled is {value}): set it to true")
}
