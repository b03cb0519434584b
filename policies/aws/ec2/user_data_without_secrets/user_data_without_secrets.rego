# METADATA
# title: User data holds no credentials
# description: User data can be read by every process on the machine and everybody who may describe it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
# custom:
#   severity: critical
#   resource_types: [aws_instance, aws_launch_configuration, aws_launch_template]
#   aliases: {checkov: [CKV_AWS_46], trivy: [AWS-0029, AWS-0129]}
#   remediation:
#     safe: false
#     summary: Withdraw the credential, remove it from the text, and give the machine a role or let it read Secrets Manager.
package policies.aws.ec2.user_data_without_secrets

import data.lib.finding
import data.lib.is
import data.lib.plain_secrets
import data.lib.tf

_message := "the user data holds a credential: withdraw it, and let the machine use its role"

deny contains f if {
	some type in {"aws_instance", "aws_launch_configuration", "aws_launch_template"}
	some machine in tf.resources(type)
	test := is.negated(plain_secrets.in_text(machine, ["user_data"]))
	f := finding.unless(test, rego.metadata.chain(), machine, ["user_data"], _message)
}

deny contains f if {
	some type in {"aws_instance", "aws_launch_configuration"}
	some machine in tf.resources(type)
	test := is.any_of([is.negated(is.written(machine, ["user_data_base64"])), is.negated(plain_secrets.in_text(machine, ["user_data_base64"]))])
	f := finding.unless(test, rego.metadata.chain(), machine, ["user_data_base64"], _message)
}
