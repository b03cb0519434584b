# METADATA
# title: Containers do not share namespaces of the machine
# description: Who shares the processes or the memory of the machine sees, and can stop, what the others run.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#other_task_definition_params
# custom:
#   severity: high
#   resource_types: [aws_ecs_task_definition]
#   aliases: {checkov: [CKV_AWS_335]}
#   remediation:
#     safe: false
#     summary: Set the mode to task, or leave it out.
package policies.aws.ecs.host_namespaces

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some task in tf.resources("aws_ecs_task_definition")
	some path in [["ipc_mode"], ["pid_mode"]]
	test := is.negated(is.equals(task, path, "host"))
	f := finding.unless(test, rego.metadata.chain(), task, path, "the mode is {value}: set it to task or leave it out")
}
