# METADATA
# title: S3 bucket policies do not lock everybody out
# description: A policy that denies everybody everything can only be taken back by the root user of the account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
# custom:
#   severity: medium
#   resource_types: [aws_s3_bucket, aws_s3_bucket_policy]
#   aliases: {checkov: [CKV_AWS_93]}
#   remediation:
#     safe: true
#     summary: Narrow the statement by a condition, by principals or by actions.
package policies.aws.s3.policy_no_lockout

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

_message := "a statement denies everybody everything: add a condition, or name principals or actions"

_path := ["policy"]

deny contains f if {
	some policy in tf.resources("aws_s3_bucket_policy")
	test := is.negated(is.any_of({_locks_out(statement) | some statement in iam.statements(policy, _path)}))
	f := finding.unless(test, rego.metadata.chain(), policy, _path, _message)
}

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.negated(is.any_of({_locks_out(statement) | some statement in iam.statements(bucket, _path)}))
	f := finding.unless(test, rego.metadata.chain(), bucket, _path, _message)
}

_locks_out(statement) := is.all_of([
	is.equals(statement, ["Effect"], "Deny"),
	is.any_of([
		is.holds_any(statement, ["Principal"], {"*"}),
		is.holds_any(statement, ["Principal", "AWS"], {"*"}),
	]),
	is.holds_match(statement, ["Action"], `^(\*|[sS]3:\*)$`),
	is.negated(is.present(statement, ["Condition"])),
])
