# METADATA
# title: Containers cannot change their own files
# description: An intruder who cannot write leaves no tools behind, and nothing that survives.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_storage
# custom:
#   severity: low
#   resource_types: [aws_ecs_task_definition]
#   aliases: {checkov: [CKV_AWS_336]}
#   remediation:
#     safe: false
#     summary: Set readonlyRootFilesystem to true and mount volumes for what the software writes.
package policies.aws.ecs.read_only_root

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some task in tf.resources("aws_ecs_task_definition")
	some container in tf.documents(task, ["container_definitions"])
	f := finding.unless(is.equals(container, ["readonlyRootFilesystem"], true), rego.metadata.chain(), container, ["readonlyRootFilesystem"], "readonlyRootFilesystem is {value}: set it to true, with volumes for what is written")
}
