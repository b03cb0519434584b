# METADATA
# title: The activity log holds every kind of activity
# description: What a profile leaves out is what cannot be looked up afterwards.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/activity-log
# custom:
#   severity: medium
#   resource_types: [azurerm_monitor_log_profile]
#   aliases: {checkov: [CKV_AZURE_38], trivy: [AZU-0033]}
#   remediation:
#     safe: true
#     summary: Name Action, Delete and Write in categories.
package policies.azure.monitor.log_profile_complete

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some profile in tf.resources("azurerm_monitor_log_profile")
	test := is.all_of([is.holds_any(profile, ["categories"], {category}) | some category in ["Action", "Delete", "Write"]])
	f := finding.unless(test, rego.metadata.chain(), profile, ["categories"], "categories is {value}: name \"Action\", \"Delete\" and \"Write\"")
}
