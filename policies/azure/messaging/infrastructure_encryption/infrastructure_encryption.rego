# METADATA
# title: Service Bus encrypts twice
# description: A second layer with another key keeps messages safe when the first layer or its key is broken.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/service-bus-messaging/configure-customer-managed-key
# custom:
#   severity: low
#   resource_types: [azurerm_servicebus_namespace]
#   aliases: {checkov: [CKV_AZURE_199]}
#   implied_by: [azure.messaging.customer_managed_key]
#   remediation:
#     safe: false
#     summary: Set infrastructure_encryption_enabled in customer_managed_key to true; Terraform replaces the namespace for it.
package policies.azure.messaging.infrastructure_encryption

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some namespace in tf.resources("azurerm_servicebus_namespace")
	test := is.equals(namespace, ["customer_managed_key", 0, "infrastructure_encryption_enabled"], true)
	f := finding.unless(test, rego.metadata.chain(), namespace, ["customer_managed_key", 0, "infrastructure_encryption_enabled"], "infrastructure_encryption_enabled is {value} (false where nobody writes it): set it to true")
}
