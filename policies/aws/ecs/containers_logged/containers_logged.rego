# METADATA
# title: Containers keep logs
# description: What a container said is gone with it where no log driver keeps it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html
# custom:
#   severity: low
#   resource_types: [aws_ecs_task_definition]
#   remediation:
#     safe: true
#     summary: Add logConfiguration to each container, for instance with the driver awslogs.
package policies.aws.ecs.containers_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some task in tf.resources("aws_ecs_task_definition")
	some container in tf.documents(task, ["container_definitions"])
	f := finding.unless(is.present(container, ["logConfiguration", "logDriver"]), rego.metadata.chain(), container, ["logConfiguration"], "the container has no log driver: add logConfiguration, for instance with awslogs")
}
