# METADATA
# title: Scaling groups behind a load balancer use its health checks
# description: A machine whose service hangs is healthy for EC2; only the load balancer knows better.
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html
# custom:
#   severity: low
#   resource_types: [aws_autoscaling_group]
#   remediation:
#     safe: false
#     summary: Set health_check_type to ELB, with a grace period long enough for the service to start.
package policies.aws.autoscaling.elb_health_checks

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("aws_autoscaling_group")
	behind := is.any_of([
		is.written(group, ["load_balancers"]),
		is.written(group, ["target_group_arns"]),
		is.related(group, "aws_autoscaling_attachment.autoscaling_group_name"),
	])
	test := is.any_of([is.negated(behind), is.equals_or(group, ["health_check_type"], "ELB", "EC2")])
	f := finding.unless(test, rego.metadata.chain(), group, ["health_check_type"], "health_check_type is {value} behind a load balancer: set it to ELB")
}
