# METADATA
# title: Containers are not privileged
# description: A privileged container is root on the machine it shares with others.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_security
# custom:
#   severity: high
#   resource_types: [aws_ecs_task_definition]
#   aliases: {checkov: [CKV_AWS_334]}
#   remediation:
#     safe: false
#     summary: Remove privileged; name the single capabilities or devices the container needs.
package policies.aws.ecs.not_privileged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some task in tf.resources("aws_ecs_task_definition")
	some container in tf.documents(task, ["container_definitions"])
	f := finding.unless(is.negated(is.equals(container, ["privileged"], true)), rego.metadata.chain(), container, ["privileged"], "privileged is {value}: set it to false")
}
