# METADATA
# title: Event data stores are protected against deletion
# description: Who wants to hide their traces deletes the store; protection takes a step that is recorded first.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-eds-termination-protection.html
# custom:
#   severity: low
#   resource_types: [aws_cloudtrail_event_data_store]
#   remediation:
#     safe: true
#     summary: Leave termination_protection_enabled out or set it to true.
package policies.aws.cloudtrail.event_data_store_protected

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some store in tf.resources("aws_cloudtrail_event_data_store")
	test := is.equals_or(store, ["termination_protection_enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), store, ["termination_protection_enabled"], "termination_protection_enabled is {value}: set it to true")
}
