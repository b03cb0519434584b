# METADATA
# title: Sessions are encrypted with a key
# description: >-
#   With a key of its own, a session is encrypted from end to end besides TLS, and who may start one must be allowed
#   to use the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_ssm_document]
#   aliases: {checkov: [CKV_AWS_112], kics: [ce60cc6b-6831-4bd7-84a2-cc7f8ee71433]}
#   remediation:
#     safe: false
#     summary: Name a key as kmsKeyId in the inputs of the document.
package policies.aws.ssm.session_encrypted

import data.lib.finding
import data.lib.is
import data.lib.sessions
import data.lib.tf

deny contains f if {
	some document in tf.resources("aws_ssm_document")
	test := is.any_of([is.negated(is.equals(document, ["document_type"], "Session")), sessions.names(document, "kmsKeyId")])
	f := finding.unless(test, rego.metadata.chain(), document, ["content"], "the document names no kmsKeyId: name a key")
}
