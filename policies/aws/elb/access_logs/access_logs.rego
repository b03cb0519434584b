# METADATA
# title: Load balancers keep access logs
# description: Without them nobody can say who asked for what when something goes wrong.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html
# custom:
#   severity: medium
#   resource_types: [aws_alb, aws_elb, aws_lb]
#   aliases: {checkov: [CKV_AWS_91, CKV_AWS_92], kics: [20018359-6fd7-4d05-ab26-d4dffccbdf79]}
#   remediation:
#     safe: true
#     summary: Add access_logs with a bucket that the service may write to.
package policies.aws.elb.access_logs

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "access logs are {value}: add access_logs with a bucket and enabled = true"

deny contains f if {
	some type in {"aws_alb", "aws_lb"}
	some balancer in tf.resources(type)
	test := is.any_of([
		is.equals_or(balancer, ["access_logs", 0, "enabled"], true, false),
		is.equals_or(balancer, ["load_balancer_type"], "gateway", "application"),
	])
	f := finding.unless(test, rego.metadata.chain(), balancer, ["access_logs", 0, "enabled"], _message)
}

deny contains f if {
	some balancer in tf.resources("aws_elb")
	test := is.any_of({is.equals_or(logs, ["enabled"], true, true) | some logs in tf.blocks(balancer, ["access_logs"])})
	f := finding.unless(test, rego.metadata.chain(), balancer, ["access_logs", 0, "enabled"], _message)
}
