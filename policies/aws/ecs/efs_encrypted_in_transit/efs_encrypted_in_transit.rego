# METADATA
# title: Shared files reach containers encrypted
# description: Without TLS, whoever listens in the network reads the files as containers do.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-efs-config.html
# custom:
#   severity: medium
#   resource_types: [aws_ecs_task_definition]
#   aliases: {checkov: [CKV_AWS_97], trivy: [AWS-0035], kics: [4d46ff3b-7160-41d1-a310-71d6d370b08f]}
#   remediation:
#     safe: true
#     summary: Set transit_encryption to ENABLED; tasks started later use it.
package policies.aws.ecs.efs_encrypted_in_transit

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some task in tf.resources("aws_ecs_task_definition")
	some volume in tf.blocks(task, ["volume"])
	some share in tf.blocks(volume, ["efs_volume_configuration"])
	test := is.equals_or(share, ["transit_encryption"], "ENABLED", "DISABLED")
	f := finding.unless(test, rego.metadata.chain(), share, ["transit_encryption"], "transit_encryption is {value}: set it to ENABLED")
}
