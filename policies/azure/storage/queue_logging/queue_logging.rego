# METADATA
# title: Requests to queues are logged
# description: Without the log nobody can say who read or removed messages.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/queues/monitor-queue-storage
# custom:
#   severity: low
#   resource_types: [azurerm_storage_account, azurerm_storage_account_queue_properties]
#   aliases: {checkov: [CKV_AZURE_33], trivy: [AZU-0009]}
#   remediation:
#     safe: true
#     summary: Add logging with delete, read and write set to true to the properties of the queue service.
package policies.azure.storage.queue_logging

import data.lib.finding
import data.lib.is
import data.lib.tf

# An account of which nobody says or makes anything about queues has none worth a log.
deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	some properties in tf.written_blocks(account, ["queue_properties"])
	f := finding.unless(_logs(properties), rego.metadata.chain(), properties, ["logging"], _message)
}

deny contains f if {
	some properties in tf.resources("azurerm_storage_account_queue_properties")
	f := finding.unless(_logs(properties), rego.metadata.chain(), properties, ["logging"], _message)
}

_logs(properties) := is.all_of([is.equals(properties, ["logging", 0, kind], true) | some kind in ["delete", "read", "write"]])

_message := "requests to queues are not all logged: set delete, read and write in logging to true"
