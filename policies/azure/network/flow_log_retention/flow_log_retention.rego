# METADATA
# title: Flow logs are kept for 90 days or more
# description: A break-in is noticed weeks later; by then a short log has forgotten it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/network-watcher/nsg-flow-logs-overview
# custom:
#   severity: low
#   resource_types: [azurerm_network_watcher_flow_log]
#   aliases: {checkov: [CKV_AZURE_12], trivy: [AZU-0049], kics: [7750fcca-dd03-4d38-b663-4b70289bcfd4]}
#   remediation:
#     safe: true
#     summary: Enable retention_policy with 90 days or more; 0 days keep logs for ever.
package policies.azure.network.flow_log_retention

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some log in tf.resources("azurerm_network_watcher_flow_log")
	test := is.all_of([
		is.equals(log, ["retention_policy", 0, "enabled"], true),
		is.any_of([
			is.equals(log, ["retention_policy", 0, "days"], 0),
			is.at_least(log, ["retention_policy", 0, "days"], _days),
		]),
	])
	message := sprintf("flow logs are kept for {value} days, or the policy is off: enable it with %d days or more", [_days])
	f := finding.unless(test, rego.metadata.chain(), log, ["retention_policy", 0, "days"], message)
}

_days := tf.parameter("flow_log_retention_days", 90)
