# METADATA
# title: Sessions in containers, and their logs, are encrypted with a key of yours
# description: What is typed in a shell of a container often holds passwords.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
# custom:
#   severity: low
#   resource_types: [aws_ecs_cluster]
#   aliases: {checkov: [CKV_AWS_224]}
#   remediation:
#     safe: false
#     summary: Name a key in kms_key_id and encrypt the log group or bucket; tasks need kms:Decrypt.
package policies.aws.ecs.exec_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("aws_ecs_cluster")
	some configuration in tf.blocks(cluster, ["configuration"])
	some command in tf.blocks(configuration, ["execute_command_configuration"])
	test := is.any_of([
		is.equals(command, ["logging"], "NONE"),
		is.all_of([is.present(command, ["kms_key_id"]), is.any_of([
			is.equals(command, ["log_configuration", 0, "cloud_watch_encryption_enabled"], true),
			is.equals(command, ["log_configuration", 0, "s3_bucket_encryption_enabled"], true),
		])]),
	])
	f := finding.unless(test, rego.metadata.chain(), command, ["log_configuration"], "the sessions are not encrypted: name a key in kms_key_id and switch the encryption of the log on")
}
