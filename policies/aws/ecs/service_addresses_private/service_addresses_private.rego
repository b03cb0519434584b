# METADATA
# title: Services have no public addresses
# description: A container with a public address is one wrong security group away from everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
# custom:
#   severity: medium
#   resource_types: [aws_ecs_service, aws_ecs_task_set]
#   aliases: {checkov: [CKV_AWS_333]}
#   remediation:
#     safe: false
#     summary: Set assign_public_ip to false; pulling images then needs endpoints or a NAT gateway.
package policies.aws.ecs.service_addresses_private

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_ecs_service", "aws_ecs_task_set"}
	some service in tf.resources(type)
	path := ["network_configuration", 0, "assign_public_ip"]
	test := is.equals_or(service, path, false, false)
	f := finding.unless(test, rego.metadata.chain(), service, path, "assign_public_ip is {value}: set it to false, with a load balancer for the way in and endpoints or a NAT gateway for the way out")
}
