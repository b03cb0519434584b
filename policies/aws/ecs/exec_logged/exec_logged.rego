# METADATA
# title: Sessions in containers are logged
# description: Somebody who opens a shell in a container should leave a trace.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
# custom:
#   severity: medium
#   resource_types: [aws_ecs_cluster]
#   aliases: {checkov: [CKV_AWS_223]}
#   remediation:
#     safe: true
#     summary: Set logging to DEFAULT, or to OVERRIDE with a log_configuration.
package policies.aws.ecs.exec_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("aws_ecs_cluster")
	path := ["configuration", 0, "execute_command_configuration", 0, "logging"]
	test := is.negated(is.equals(cluster, path, "NONE"))
	f := finding.unless(test, rego.metadata.chain(), cluster, path, "logging is {value}: set it to DEFAULT, or to OVERRIDE with a log_configuration")
}
