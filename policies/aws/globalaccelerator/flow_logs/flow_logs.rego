# METADATA
# title: Accelerators keep flow logs
# description: Without them nobody can say who came from where.
# related_resources:
#   - ref: https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html
# custom:
#   severity: low
#   resource_types: [aws_globalaccelerator_accelerator]
#   aliases: {checkov: [CKV_AWS_75], kics: [96e8183b-e985-457b-90cd-61c0503a3369]}
#   remediation:
#     safe: true
#     summary: Set flow_logs_enabled to true with a bucket and a prefix.
package policies.aws.globalaccelerator.flow_logs

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some accelerator in tf.resources("aws_globalaccelerator_accelerator")
	path := ["attributes", 0, "flow_logs_enabled"]
	f := finding.unless(is.equals_or(accelerator, path, true, false), rego.metadata.chain(), accelerator, path, "flow_logs_enabled is {value}: set it to true with a bucket")
}
