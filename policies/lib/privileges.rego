# METADATA
# title: What AWS policies of identities allow
# description: Statements of identities' policies, and which actions they allow on every resource there is.
package lib.privileges

import data.lib.conditions
import data.lib.iam
import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   Every policy of an identity that allows something on every resource, or may: the resource or block it stands in, the path of its text there, and what its
#   statements allow on every resource. A `data.aws_iam_policy_document` of which another resource's policy is made is judged there.
policies contains entry if {
	some type in {"aws_iam_group_policy", "aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy"}
	some policy in tf.resources(type)
	entry := _entry(policy, ["policy"])
}

policies contains entry if {
	some role in tf.resources("aws_iam_role")
	some policy in tf.written_blocks(role, ["inline_policy"])
	entry := _entry(policy, ["policy"])
}

policies contains entry if {
	some policy in tf.resources("aws_ssoadmin_permission_set_inline_policy")
	entry := _entry(policy, ["inline_policy"])
}

policies contains {"subject": document, "path": ["statement"], "grants": grants} if {
	some document in tf.resources("data.aws_iam_policy_document")
	iam.is_used(document) == "no"
	grants := _grants(tf.blocks(document, ["statement"]))
	count(grants) > 0
}

# METADATA
# description: The grants allow at least one of the actions (in small letters) on every resource, without a condition.
allow_any(grants, actions) := is.any_of({answer | some answer in answers(grants, actions)})

# METADATA
# description: For each of the actions (in small letters), whether the grants allow it on every resource, without a condition.
answers(grants, actions) := {action: is.any_of({_allows(grant, action) | some grant in grants}) | some action in actions}

# Undefined where nothing is allowed on everything: most policies are like that, and none of them is asked about.
_entry(subject, path) := {"subject": subject, "path": path, "grants": grants} if {
	grants := _grants(_statements(subject, path))
	count(grants) > 0
}

# What each statement about everything names, taken apart once: whole names, patterns with what stands before their first
# wildcard, and whether more may be decided at apply.
_grants(statements) := [grant |
	some statement in statements
	wide := _is_wide(statement)
	wide != "no"
	path := _path(statement)
	entries := {lower(entry) | some entry in _list(tf.value(statement, path)); is_string(entry)}
	patterns := {entry | some entry in entries; regex.match(`[*?]`, entry)}
	grant := {
		"wide": wide,
		"names": entries - patterns,
		"patterns": {[split(replace(entry, "?", "*"), "*")[0], _expression(entry)] | some entry in patterns},
		"rest": _rest(statement, path),
	}
]

# What names nothing by a wildcard cannot be about every resource; looking is cheaper than parsing.
_statements(subject, path) := [] if _is_narrow(subject, path)

_statements(subject, path) := iam.statements(subject, path) if not _is_narrow(subject, path)

_is_narrow(subject, path) if {
	text := tf.value(subject, path)
	is_string(text)
	not contains(text, "*")
	not contains(text, "NotResource")
	not contains(text, `\`)
	not tf.is_unknown(subject, path)
	not tf.is_partly_unknown(subject, path)
}

_allows(grant, action) := grant.wide if {
	action in grant.names
} else := grant.wide if {
	some [start, expression] in grant.patterns
	startswith(action, start)
	regex.match(expression, action)
} else := is.all_of({grant.wide, grant.rest})

_is_wide(statement) := is.all_of([
	is.equals_or(statement, ["effect"], "Allow", "Allow"),
	is.any_of([is.holds_match(statement, ["resources"], _everything), _has(statement, ["not_resources"])]),
	is.negated(conditions.exist(statement)),
	is.negated(_has(statement, ["principals"])),
	is.negated(_has(statement, ["not_principals"])),
]) if {
	statement.type == "data.aws_iam_policy_document"
}

_is_wide(statement) := is.all_of([
	is.equals(statement, ["Effect"], "Allow"),
	is.any_of([is.holds_match(statement, ["Resource"], _everything), _has(statement, ["NotResource"])]),
	is.negated(conditions.exist(statement)),
	is.negated(_has(statement, ["Principal"])),
	is.negated(_has(statement, ["NotPrincipal"])),
]) if {
	statement.type != "data.aws_iam_policy_document"
}

# What is unknown may turn out to be nothing, whatever it refers to.
_has(statement, path) := "unknown" if tf.is_unknown(statement, path)

_has(statement, path) := is.present(statement, path) if not tf.is_unknown(statement, path)

# Everything, everything of a service, or everything of one kind.
_everything := concat("", [
	`^(\*+|arn:[^:]*:\*[:*]*|arn:[^:]*:[^:]*:[^:]*:[^:]*:(\*(/\*)?|`,
	`(group|instance-profile|key|parameter|policy|role|secret|table|user)[/:]\*))$`,
])

_rest(statement, path) := "unknown" if tf.is_unknown(statement, path)

_rest(statement, path) := is.found(false, statement, path) if not tf.is_unknown(statement, path)

_path(statement) := ["actions"] if statement.type == "data.aws_iam_policy_document"

_path(statement) := ["Action"] if statement.type != "data.aws_iam_policy_document"

# What is no name of an action but for its wildcards is only known by its beginning.
_expression(entry) := concat("", ["^", replace(replace(entry, "*", ".*"), "?", "."), "$"]) if {
	regex.match(`^[a-z0-9:*?-]+$`, entry)
} else := "^.*$"

default _list(_) := []

_list(entries) := entries if is_array(entries)

_list(entry) := [entry] if is_string(entry)
