# METADATA
# title: Whom AWS resources let in
# description: Questions about policies that stand on a resource, the trust of a role among them.
package lib.trust

import data.lib.conditions
import data.lib.iam
import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   The document at the path lets everybody, or every account, do something, without a condition that says who or from where.
lets_everybody_in(subject, path) := "no" if _names_nobody_widely(subject, path)

lets_everybody_in(subject, path) := is.any_of({iam.is_public(subject, path)} | {_allows_every_account(s) | some s in iam.statements(subject, path)}) if {
	not _names_nobody_widely(subject, path)
}

# METADATA
# description: >-
#   The policy at the path of a key lets everybody use it. What KMS checks by itself, the account of the caller, is a
#   condition that says who.
opens_key(key, path) := "no" if _names_nobody_widely(key, path)

opens_key(key, path) := is.any_of({_lets_callers_in(s) | some s in iam.statements(key, path)}) if {
	not _names_nobody_widely(key, path)
}

# METADATA
# description: The document at the path allows every action of its service.
allows_every_action(subject, path) := "no" if _names_nobody_widely(subject, path)

allows_every_action(subject, path) := is.any_of({is.all_of([
	is.equals(statement, ["Effect"], "Allow"),
	is.any_of([is.holds_match(statement, ["Action"], `^([A-Za-z0-9-]+:)?\*+$`), has(statement, ["NotAction"])]),
]) |
	some statement in iam.statements(subject, path)
}) if {
	not _names_nobody_widely(subject, path)
}

# METADATA
# description: >-
#   The trust at the path lets another party's whole account in: a number, or the root user that stands for the account,
#   without a condition that says who of it, on whose behalf, or with a second factor.
trusts_whole_account(role, path) := is.any_of({is.all_of([
	is.equals(statement, ["Effect"], "Allow"),
	is.holds_match(statement, ["Principal", "AWS"], `^([0-9]{12}|arn:[^:]*:iam::[0-9]{12}:root)$`),
	is.negated(conditions.pin(statement, _callers, `.`)),
]) |
	some statement in iam.statements(role, path)
})

# METADATA
# description: >-
#   The statement trusts GitHub's tokens and does not hold their subject to an owner at least. A statement is a view of one
#   in a JSON document, or of a block of `data.aws_iam_policy_document`.
trusts_any_workflow(statement) := is.all_of([
	_allows(statement),
	_trusts_github(statement),
	is.negated(conditions.pin(statement, {"token.actions.githubusercontent.com:sub"}, _subject)),
	is.negated(conditions.pin(statement, {"token.actions.githubusercontent.com:job_workflow_ref"}, `^[^*?/:]+/`)),
])

# METADATA
# description: The statement, of a document's block, lets everybody in without a condition that says who or from where.
block_lets_everybody_in(statement) := is.all_of([
	is.equals_or(statement, ["effect"], "Allow", "Allow"),
	is.any_of({is.all_of([
		is.one_of(block, ["type"], {"*", "AWS"}),
		is.holds_match(block, ["identifiers"], `^(\*|arn:[^:]*:(iam|sts)::\*)`),
	]) |
		some block in tf.blocks(statement, ["principals"])
	}),
	is.negated(conditions.pin(statement, _origins, _fixed)),
])

# METADATA
# description: >-
#   A resource with a policy of its own is made of the `data.aws_iam_policy_document`, so that what it says is found there.
is_used(document) := is.any_of([
	is.related(document, "aws_cloudwatch_event_bus_policy.policy"),
	is.related(document, "aws_cloudwatch_log_destination_policy.access_policy"),
	is.related(document, "aws_codeartifact_domain_permissions_policy.policy_document"),
	is.related(document, "aws_codeartifact_repository_permissions_policy.policy_document"),
	is.related(document, "aws_glacier_vault.access_policy"),
	is.related(document, "aws_iam_role.assume_role_policy"),
	is.related(document, "aws_kms_key.policy"),
	is.related(document, "aws_kms_key_policy.policy"),
	is.related(document, "aws_media_store_container_policy.policy"),
	is.related(document, "aws_s3_bucket.policy"),
	is.related(document, "aws_s3_bucket_policy.policy"),
	is.related(document, "aws_secretsmanager_secret.policy"),
	is.related(document, "aws_secretsmanager_secret_policy.policy"),
	is.related(document, "aws_ses_identity_policy.policy"),
	is.related(document, "aws_sns_topic.policy"),
	is.related(document, "aws_sns_topic_policy.policy"),
	is.related(document, "aws_sqs_queue.policy"),
	is.related(document, "aws_sqs_queue_policy.policy"),
])

# METADATA
# description: There is a value at the path; what is unknown may turn out to be none, whatever it refers to.
has(subject, path) := "unknown" if tf.is_unknown(subject, path)

has(subject, path) := is.present(subject, path) if not tf.is_unknown(subject, path)

# GitHub's own subjects begin with `repo:`; what stands before the first slash is the owner.
_subject := `^(repo|repository_owner):[^*?/:]+(/|$)`

_trusts_github(statement) := is.any_of({is.holds_match(block, ["identifiers"], _github) |
	some block in tf.blocks(statement, ["principals"])
}) if {
	statement.type == "data.aws_iam_policy_document"
}

_trusts_github(statement) := is.holds_match(statement, ["Principal", "Federated"], _github) if {
	statement.type != "data.aws_iam_policy_document"
}

_github := `token\.actions\.githubusercontent\.com`

_allows(statement) := is.equals_or(statement, ["effect"], "Allow", "Allow") if {
	statement.type == "data.aws_iam_policy_document"
}

_allows(statement) := is.equals(statement, ["Effect"], "Allow") if {
	statement.type != "data.aws_iam_policy_document"
}

_allows_every_account(statement) := is.all_of([
	is.equals(statement, ["Effect"], "Allow"),
	is.holds_match(statement, ["Principal", "AWS"], `^arn:[^:]*:(iam|sts)::\*`),
	is.negated(conditions.pin(statement, _origins, _fixed)),
])

_lets_callers_in(statement) := is.all_of([
	is.equals(statement, ["Effect"], "Allow"),
	is.any_of([
		is.holds_any(statement, ["Principal"], {"*"}),
		is.holds_match(statement, ["Principal", "AWS"], `^(\*$|arn:[^:]*:(iam|sts)::\*)`),
		has(statement, ["NotPrincipal"]),
	]),
	is.negated(conditions.pin(statement, _origins | {"kms:calleraccount"}, _fixed)),
])

# A value without a wildcard or a variable, or a pattern in which the account or the organisation is fixed.
_fixed := `^[^*?$]+$|:[0-9]{12}:|^o-[a-z0-9]{10,32}/`

_origins := {
	"aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths", "aws:sourceaccount",
	"aws:sourcearn", "aws:sourceip", "aws:sourceorgid", "aws:sourceorgpaths", "aws:sourceowner", "aws:sourcevpc",
	"aws:sourcevpce", "aws:userid",
}

_callers := {
	"aws:multifactorauthpresent", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths", "aws:sourcearn",
	"aws:sourceidentity", "aws:sourceip", "aws:userid", "aws:username", "sts:externalid", "sts:rolesessionname",
}

# Without a wildcard, or a list of exceptions, nobody is named widely; an escape could hide one.
_names_nobody_widely(subject, path) if {
	text := tf.value(subject, path)
	is_string(text)
	not contains(text, "*")
	not contains(text, `"Not`)
	not contains(text, `\`)
	not tf.is_unknown(subject, path)
	not tf.is_partly_unknown(subject, path)
}
