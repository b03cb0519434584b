# METADATA
# title: AWS policy documents
# description: >-
#   A statement is a view of one in a JSON document, or of a block of `data.aws_iam_policy_document`; every question takes
#   either.
package lib.iam

import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   The statements of the JSON document at the path. A document that is unknown as a whole stands for the statements in it,
#   so that it is named once and as what is written: the attribute.
statements(subject, path) := [statement |
	some document in tf.documents(subject, path)
	some statement in _statements_in(document)
]

# METADATA
# description: >-
#   What in the document at the path allows every action on every resource, or may. A grant is the `statement`, the `path`
#   in it of the element that goes too far (empty where the statement is unknown as a whole) and the `test` that says so.
grants_of_everything(subject, path) := [] if _has_none(subject, path, _star)

grants_of_everything(subject, path) := grants if {
	not _has_none(subject, path, _star)
	grants := [_grant(s, "Action", test) |
		some s in statements(subject, path)
		test := allows_everything(s)
		test != "no"
	]
}

# METADATA
# description: What in the document at the path allows every action, on whatever resource, or may; as in `grants_of_everything`.
grants_of_every_action(subject, path) := [] if _has_none(subject, path, _star)

grants_of_every_action(subject, path) := grants if {
	not _has_none(subject, path, _star)
	grants := [_grant(s, "Action", test) |
		some s in statements(subject, path)
		test := allows_every_action(s)
		test != "no"
	]
}

# METADATA
# description: >-
#   What in the document at the path allows all actions of a service, or all but a few, on every resource, or may; as in
#   `grants_of_everything`.
grants_of_whole_services(subject, path) := [] if _has_none(subject, path, _star_or_all_but)

grants_of_whole_services(subject, path) := grants if {
	not _has_none(subject, path, _star_or_all_but)
	grants := [_grant(s, _written(s, "Action", "NotAction"), test) |
		some s in statements(subject, path)
		test := allows_whole_service(s)
		test != "no"
	]
}

# METADATA
# description: >-
#   What in the document at the path lets everybody do something, without a condition that says who, or may; as in
#   `grants_of_everything`.
grants_to_everybody(subject, path) := [] if _has_none(subject, path, _star_or_all_but)

grants_to_everybody(subject, path) := grants if {
	not _has_none(subject, path, _star_or_all_but)
	grants := [_grant(s, _written(s, "Principal", "NotPrincipal"), test) |
		some s in statements(subject, path)
		test := _allows_everybody(s)
		test != "no"
	]
}

# METADATA
# description: The document at the path lets everybody do something, without a condition that says who.
is_public(subject, path) := is.any_of({grant.test | some grant in grants_to_everybody(subject, path)})

# METADATA
# description: The document at the path denies everybody everything that does not come over TLS.
requires_tls(subject, path) := is.any_of({_denies_plain_http(s) | some s in statements(subject, path)})

# METADATA
# description: >-
#   An identity's policy is made of the `data.aws_iam_policy_document`, so that what it says is found there and need not be
#   said twice.
is_used(document) := is.any_of([
	is.related(document, "aws_iam_group_policy.policy"),
	is.related(document, "aws_iam_policy.policy"),
	is.related(document, "aws_iam_role_policy.policy"),
	is.related(document, "aws_iam_role.inline_policy"),
	is.related(document, "aws_iam_user_policy.policy"),
	is.related(document, "aws_ssoadmin_permission_set_inline_policy.inline_policy"),
])

# METADATA
# description: The statement allows every action on every resource. A condition does not change that it is an administrator's.
allows_everything(statement) := is.all_of([allows_every_action(statement), _covers_everything(statement)])

# METADATA
# description: The statement allows every action, on whatever resource.
allows_every_action(statement) := is.all_of([
	is.holds_match(statement, _at(statement, "actions"), `^\*+(:\*+)?$`),
	_allows(statement),
	_is_for_identities(statement),
])

# METADATA
# description: The statement allows all actions of a service, or all but a few, on every resource.
allows_whole_service(statement) := is.all_of([
	is.any_of([
		is.holds_match(statement, _at(statement, "actions"), `^[A-Za-z0-9-]+:\*+$`),
		_has(statement, "not_actions"),
	]),
	_allows(statement),
	_covers_everything(statement),
	_is_for_identities(statement),
])

_statements_in(document) := [document] if document.unknown == true

_statements_in(document) := tf.blocks(document, ["Statement"]) if document.unknown != true

_grant(statement, _, test) := {"statement": statement, "path": [], "test": test} if statement.unknown == true

_grant(statement, element, test) := {"statement": statement, "path": [element], "test": test} if statement.unknown != true

# Of an element and the one that says all but, the one that is written.
_written(statement, named, all_but) := all_but if {
	is.present(statement, [named]) == "no"
	is.present(statement, [all_but]) != "no"
} else := named

_allows_everybody(statement) := is.all_of([
	_allows(statement),
	is.any_of([_names_everybody(statement), _has(statement, "not_principals")]),
	is.negated(_is_narrowed(statement)),
])

_denies_plain_http(statement) := is.all_of([
	is.equals(statement, ["Effect"], "Deny"),
	_names_everybody(statement),
	is.holds_match(statement, ["Action"], `^(\*|[sS]3:\*)$`),
	_is_about_plain_http(statement),
])

# What every statement is asked, under the names of the two languages it is written in.
_names := {
	"effect": "Effect",
	"actions": "Action",
	"not_actions": "NotAction",
	"resources": "Resource",
	"not_resources": "NotResource",
	"principals": "Principal",
	"not_principals": "NotPrincipal",
}

_at(statement, name) := [name] if _is_block(statement)

_at(statement, name) := [_names[name]] if not _is_block(statement)

_is_block(statement) if statement.type == "data.aws_iam_policy_document"

_allows(statement) := is.equals_or(statement, _at(statement, "effect"), "Allow", "Allow")

# What a policy on a resource lets in is a different question from what an identity may do.
_is_for_identities(statement) := is.negated(is.any_of([
	_has(statement, "principals"),
	_has(statement, "not_principals"),
]))

# What is unknown may turn out to be nothing, whatever it refers to: a dynamic block without an element, for instance.
_has(statement, name) := "unknown" if tf.is_unknown(statement, _at(statement, name))

_has(statement, name) := is.present(statement, _at(statement, name)) if not tf.is_unknown(statement, _at(statement, name))

_covers_everything(statement) := is.any_of([
	is.holds_match(statement, _at(statement, "resources"), `^(\*+|arn:[^:]*:\*[:*]*)$`),
	_has(statement, "not_resources"),
])

_names_everybody(statement) := is.any_of([
	is.holds_any(statement, ["Principal"], {"*"}),
	is.holds_any(statement, ["Principal", "AWS"], {"*"}),
])

_is_narrowed(statement) := is.found(count(hits) > 0, statement, ["Condition"]) if {
	not tf.is_unknown(statement, ["Condition"])
	hits := [key |
		some operator, entries in tf.value(statement, ["Condition"])
		lower(operator) in _positive
		some key, values in entries
		lower(key) in _origins
		_all_fixed(lower(key), values)
	]
}

_is_narrowed(statement) := "unknown" if tf.is_unknown(statement, ["Condition"])

_is_about_plain_http(statement) := is.found(count(hits) > 0, statement, ["Condition"]) if {
	not tf.is_unknown(statement, ["Condition"])
	hits := [key |
		some operator, entries in tf.value(statement, ["Condition"])
		lower(operator) in {"bool", "boolifexists", "stringequals", "stringequalsignorecase"}
		some key, values in entries
		lower(key) == "aws:securetransport"
		some entry in _list(values)
		lower(sprintf("%v", [entry])) == "false"
	]
}

_is_about_plain_http(statement) := "unknown" if tf.is_unknown(statement, ["Condition"])

# Operators that hold only when the request carries the key with the value: neither the negative ones, nor IfExists, nor
# ForAllValues, which hold for a request without the key.
_positive := {operator |
	some prefix in {"", "foranyvalue:"}
	some name in {"stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike", "ipaddress"}
	operator := concat("", [prefix, name])
}

# Condition keys that say who asks or from where, as AWS counts them when it decides whether a bucket policy is public.
_origins := {
	"aws:principalaccount",
	"aws:principalarn",
	"aws:principalorgid",
	"aws:principalorgpaths",
	"aws:sourceaccount",
	"aws:sourcearn",
	"aws:sourceip",
	"aws:sourceorgid",
	"aws:sourceorgpaths",
	"aws:sourceowner",
	"aws:sourcevpc",
	"aws:sourcevpce",
	"aws:userid",
	"aws:vpceaccount",
	"aws:vpceorgid",
	"aws:vpceorgpaths",
	"s3:dataaccesspointaccount",
	"s3:dataaccesspointarn",
}

_all_fixed(key, values) if {
	list := _list(values)
	count(list) > 0
	every entry in list {
		_is_fixed(key, entry)
	}
}

_is_fixed("aws:sourceip", cidr) if {
	is_string(cidr)
	not regex.match(`^[0-9.]+/[0-7]$`, cidr)
	not regex.match(`^[0-9a-fA-F:]+/([0-9]|[12][0-9]|3[01])$`, cidr)
}

_is_fixed(key, text) if {
	key != "aws:sourceip"
	is_string(text)
	text != ""
	not regex.match(`[*?]|\$\{`, text)
}

# A pattern is as good as a value when the account or the organisation in it is fixed.
_is_fixed(key, text) if {
	key != "aws:sourceip"
	is_string(text)
	regex.match(`:[0-9]{12}:|^o-[a-z0-9]{10,32}/`, text)
}

_list(values) := values if is_array(values)

_list(value) := [value] if not is_array(value)

# What a statement cannot do without, as it stands in the text of a document; an escape could hide it.
_star := {`"*`, `\`}

_star_or_all_but := {`*`, `"Not`, `\`}

# Looking for a text is much cheaper than parsing the document.
_has_none(subject, path, texts) if {
	document := tf.value(subject, path)
	is_string(document)
	not _has_one(document, texts)
	not tf.is_unknown(subject, path)
	not tf.is_partly_unknown(subject, path)
}

_has_one(document, texts) if {
	some text in texts
	contains(document, text)
}
