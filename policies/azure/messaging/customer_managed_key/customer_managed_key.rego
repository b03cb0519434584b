# METADATA
# title: Service Bus is encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/service-bus-messaging/configure-customer-managed-key
# custom:
#   severity: low
#   resource_types: [azurerm_servicebus_namespace]
#   aliases: {checkov: [CKV_AZURE_201]}
#   remediation:
#     safe: false
#     summary: Add customer_managed_key with a key of a vault; that needs the Premium tier.
package policies.azure.messaging.customer_managed_key

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some namespace in tf.resources("azurerm_servicebus_namespace")
	test := blocks.exist(namespace, ["customer_managed_key"])
	f := finding.unless(test, rego.metadata.chain(), namespace, ["customer_managed_key"], "the key is Microsoft's: name one of your own in customer_managed_key")
}
