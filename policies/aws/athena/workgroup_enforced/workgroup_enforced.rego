# METADATA
# title: Clients cannot override their workgroup
# description: Where they can, a client sends results to another bucket and without encryption.
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html
# custom:
#   severity: medium
#   resource_types: [aws_athena_workgroup]
#   aliases: {checkov: [CKV_AWS_82], trivy: [AWS-0007]}
#   remediation:
#     safe: false
#     summary: Leave enforce_workgroup_configuration out or set it to true.
package policies.aws.athena.workgroup_enforced

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "enforce_workgroup_configuration is {value}: set it to true"

_path := ["configuration", 0, "enforce_workgroup_configuration"]

deny contains f if {
	some workgroup in tf.resources("aws_athena_workgroup")
	test := is.equals_or(workgroup, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), workgroup, _path, _message)
}
