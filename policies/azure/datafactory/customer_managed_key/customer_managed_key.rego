# METADATA
# title: Data factories are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/data-factory/enable-customer-managed-key
# custom:
#   severity: low
#   resource_types: [azurerm_data_factory]
#   remediation:
#     safe: false
#     summary: Name a key of a vault in customer_managed_key_id, or in an azurerm_data_factory_customer_managed_key.
package policies.azure.datafactory.customer_managed_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some factory in tf.resources("azurerm_data_factory")
	test := is.any_of([
		is.written(factory, ["customer_managed_key_id"]),
		is.related(factory, "azurerm_data_factory_customer_managed_key.data_factory_id"),
	])
	f := finding.unless(test, rego.metadata.chain(), factory, ["customer_managed_key_id"], "customer_managed_key_id is {value}, so the key is Microsoft's: name one of your own")
}
