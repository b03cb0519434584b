# METADATA
# title: Sessions are logged, and the logs encrypted
# description: >-
#   A session is a shell on a machine; without a log nobody can say what was done there, and what is typed holds
#   secrets.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html
# custom:
#   severity: medium
#   resource_types: [aws_ssm_document]
#   aliases: {checkov: [CKV_AWS_113]}
#   remediation:
#     safe: false
#     summary: Name a log group or a bucket in the inputs, and have what goes there encrypted.
package policies.aws.ssm.session_logged

import data.lib.finding
import data.lib.is
import data.lib.sessions
import data.lib.tf

deny contains f if {
	some document in tf.resources("aws_ssm_document")
	test := is.any_of([is.negated(is.equals(document, ["document_type"], "Session")), _is_logged(document)])
	f := finding.unless(test, rego.metadata.chain(), document, ["content"], _message)
}

_message := "sessions are not logged, or their logs are not encrypted: name a log group or a bucket, and have it encrypted"

_is_logged(document) := is.all_of([
	is.any_of([sessions.names(document, "s3BucketName"), sessions.names(document, "cloudWatchLogGroupName")]),
	is.any_of([
		is.negated(sessions.names(document, "s3BucketName")),
		is.negated(sessions.says(document, "s3EncryptionEnabled", "false")),
	]),
	is.any_of([
		is.negated(sessions.names(document, "cloudWatchLogGroupName")),
		is.negated(sessions.says(document, "cloudWatchEncryptionEnabled", "false")),
	]),
])
