# METADATA
# title: Containers do not share the network of the machine
# description: On the network of the machine a container reaches its metadata and every port the others listen on.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html
# custom:
#   severity: medium
#   resource_types: [aws_ecs_task_definition]
#   remediation:
#     safe: false
#     summary: Set network_mode to awsvpc and give the service security groups of its own.
package policies.aws.ecs.host_network

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some task in tf.resources("aws_ecs_task_definition")
	test := is.negated(is.equals_or(task, ["network_mode"], "host", "bridge"))
	f := finding.unless(test, rego.metadata.chain(), task, ["network_mode"], "network_mode is {value}: set it to awsvpc")
}
