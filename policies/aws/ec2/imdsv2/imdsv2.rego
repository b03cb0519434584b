# METADATA
# title: Instances hand out credentials only for a token
# description: >-
#   Without the token, one request that a web application can be tricked into is enough to steal the credentials of its
#   role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
# custom:
#   severity: high
#   resource_types: [aws_instance, aws_launch_configuration, aws_launch_template]
#   aliases: {checkov: [CKV_AWS_79], trivy: [AWS-0028, AWS-0130], kics: [f1g2h3i4-j5k6-7lmn-8opq-9012rstuvwxy]}
#   remediation:
#     safe: false
#     summary: Set http_tokens to required in metadata_options; software older than 2020 may need an update first.
package policies.aws.ec2.imdsv2

import data.lib.finding
import data.lib.is
import data.lib.tf

_tokens := ["metadata_options", 0, "http_tokens"]

deny contains f if {
	some type in {"aws_instance", "aws_launch_configuration", "aws_launch_template"}
	some machine in tf.resources(type)
	test := is.any_of([
		is.equals(machine, _tokens, "required"),
		is.equals_or(machine, ["metadata_options", 0, "http_endpoint"], "disabled", "enabled"),
	])
	f := finding.unless(test, rego.metadata.chain(), machine, _tokens, "http_tokens is {value}: set it to required")
}
