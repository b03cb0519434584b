# METADATA
# title: The activity log is kept for a year or more
# description: Who changed what in the subscription is asked long after it happened.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/activity-log
# custom:
#   severity: medium
#   resource_types: [azurerm_monitor_log_profile]
#   aliases:
#     checkov: [CKV_AZURE_37]
#     trivy: [AZU-0031]
#     kics: [2b856bf9-8e8c-4005-875f-303a8cba3918, ffb02aca-0d12-475e-b77c-a726f7aeff4b]
#   remediation:
#     safe: true
#     summary: Set retention_policy to enabled with 365 days or more; without it, 0 days keep the log for ever.
package policies.azure.monitor.log_profile_retention

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some profile in tf.resources("azurerm_monitor_log_profile")
	some policy in tf.blocks(profile, ["retention_policy"])
	f := finding.unless(_keeps(policy), rego.metadata.chain(), policy, ["days"], "the activity log is kept for {value} days, or not by this policy at all: enable it with 365 or more")
}

# Zero days mean that nothing is ever removed.
_keeps(policy) := is.any_of([
	is.equals_or(policy, ["days"], 0, 0),
	is.all_of([is.equals(policy, ["enabled"], true), is.at_least(policy, ["days"], 365)]),
])
