# METADATA
# title: Conventions of the library
# description: >-
#   What every policy, every list of controls and the library as a whole keep to; each message starts with the file. `input`:
#
#     {
#       "policies": [{
#         "id": "aws.s3.public_acls_blocked",               # the package without `policies.`
#         "package": "policies.aws.s3.public_acls_blocked",
#         "file": "aws/s3/public_acls_blocked/public_acls_blocked.rego",  # with or without folders before it
#         "title": "…", "description": "…",                  # annotations of the package, absent where nobody wrote them
#         "related_resources": [{"ref": "https://…"}],
#         "custom": {"severity": "high", …},
#         "rules": [{"name": "deny", "kind": "partial-set"}, …],
#         "imports": ["data.lib.finding", …],
#         "calls": ["rego.metadata.chain", …],               # functions and builtins called anywhere in the file
#         "uses_not": false, "uses_every": false, "refs_input": false,
#         "lines": 24,
#         "has_test": true, "has_examples": true
#       }],
#       "frameworks": [{
#         "file": "frameworks/cis_aws_3.0.yaml",
#         "framework": "cis_aws", "edition": "3.0", "title": "…",
#         "controls": [{"id": "2.1.4", "title": "…", "policies": ["aws.s3.public_acls_blocked"]}]
#       }],
#       "forbidden_builtins": ["http.send", …]
#     }
package conventions

severities := {"low", "medium", "high", "critical"}

enforcements := {"advisory", "mandatory"}

actions := {"no-op", "create", "read", "update", "delete", "forget", "import"}

custom_keys := {
	"severity", "resource_types", "actions", "aliases", "remediation", "effective_on", "enforcement", "implied_by",
	"deprecated", "needs", "compares_names",
}

alias_shapes := {
	"checkov": `^CKV2?_[A-Z]+_[0-9]+$`,
	"trivy": `^[A-Z]+-[0-9]{4}$`,
	"kics": `^[0-9a-z]{8,9}(-[0-9a-z]{4}){3}-[0-9a-z]{12}$`,
}

# Annotations.

deny contains _says(policy, "the title is missing") if {
	some policy in input.policies
	not policy.title
}

deny contains _says(policy, sprintf("the title is taken by %s", [other.id])) if {
	some policy in input.policies
	some other in input.policies
	other.id != policy.id
	other.title == policy.title
}

deny contains _says(policy, "the description must be a sentence with a full stop") if {
	some policy in input.policies
	not regex.match(`[.]$`, object.get(policy, "description", ""))
}

deny contains _says(policy, "related_resources must name at least one page by https") if {
	some policy in input.policies
	pages := [page | some page in object.get(policy, "related_resources", []); startswith(page.ref, "https://")]
	count(pages) == 0
}

deny contains _says(policy, "custom.severity must be low, medium, high or critical") if {
	some policy in input.policies
	not _custom(policy, "severity") in severities
}

deny contains _says(policy, "custom.resource_types must name at least one type") if {
	some policy in input.policies
	not _has_types(policy)
}

deny contains _says(policy, "custom.remediation needs safe (true or false) and a summary (a sentence with a full stop)") if {
	some policy in input.policies
	not _has_remediation(policy)
}

deny contains _says(policy, sprintf("custom.enforcement is %v: advisory or mandatory is meant", [chosen])) if {
	some policy in input.policies
	chosen := policy.custom.enforcement
	not chosen in enforcements
}

deny contains _says(policy, sprintf("custom.effective_on is %v: a date such as 2026-01-31 is meant", [date])) if {
	some policy in input.policies
	date := policy.custom.effective_on
	not regex.match(`^20[0-9]{2}-[01][0-9]-[0-3][0-9](T00:00:00Z)?$`, date)
}

deny contains _says(policy, sprintf("custom.actions names %v, which no plan does", [action])) if {
	some policy in input.policies
	some action in policy.custom.actions
	not action in actions
}

deny contains _says(policy, sprintf("custom.aliases names %s as a rule of %s, which it cannot be", [alias, tool])) if {
	some policy in input.policies
	some tool, aliases in policy.custom.aliases
	some alias in aliases
	not regex.match(object.get(alias_shapes, tool, `^$`), alias)
}

deny contains _says(policy, sprintf("custom.implied_by names %s, which is no other policy", [name])) if {
	some policy in input.policies
	some name in policy.custom.implied_by
	not name in (_ids - {policy.id})
}

deny contains _says(policy, sprintf("custom.%s is not known", [key])) if {
	some policy in input.policies
	some key in (object.keys(object.get(policy, "custom", {})) - custom_keys)
}

# Files.

deny contains _says(policy, sprintf("the id %s is taken by %s", [policy.id, other.file])) if {
	some i, policy in input.policies
	some j, other in input.policies
	i != j
	other.id == policy.id
}

deny contains _says(policy, sprintf("the id %s is not provider.service.policy in small letters", [policy.id])) if {
	some policy in input.policies
	not regex.match(`^[a-z0-9]+([.][a-z0-9_]+){2}$`, policy.id)
}

deny contains _says(policy, sprintf("the package must be policies.%s", [policy.id])) if {
	some policy in input.policies
	policy.package != sprintf("policies.%s", [policy.id])
}

deny contains _says(policy, sprintf("the file must be %s", [_path(policy)])) if {
	some policy in input.policies
	not endswith(sprintf("/%s", [policy.file]), sprintf("/%s", [_path(policy)]))
}

deny contains _says(policy, "there is no test beside it") if {
	some policy in input.policies
	not policy.has_test
}

deny contains _says(policy, "there is no examples.yaml beside it") if {
	some policy in input.policies
	not policy.has_examples
}

deny contains _says(policy, sprintf("it has %d lines, 60 are the most", [policy.lines])) if {
	some policy in input.policies
	policy.lines > 60
}

# What stands inside.

deny contains _says(policy, "deny must be a set: deny contains f if { … }") if {
	some policy in input.policies
	not {"name": "deny", "kind": "partial-set"} in policy.rules
}

deny contains _says(policy, sprintf("the rule %s must start with an underscore, as all but deny do", [rule.name])) if {
	some policy in input.policies
	some rule in policy.rules
	rule.name != "deny"
	not startswith(rule.name, "_")
}

deny contains _says(policy, sprintf("it imports %s: only data.lib is for policies", [name])) if {
	some policy in input.policies
	some name in policy.imports
	not startswith(name, "data.lib.")
}

deny contains _says(policy, sprintf("it calls %s, which no policy may", [name])) if {
	some policy in input.policies
	some name in policy.calls
	name in input.forbidden_builtins
}

deny contains _says(policy, "it reads input: ask lib.tf instead") if {
	some policy in input.policies
	policy.refs_input
}

deny contains _says(policy, "it says not, which takes unknown for no: use is.negated") if {
	some policy in input.policies
	policy.uses_not
}

deny contains _says(policy, "it says every, which takes unknown for no: use is.all_of") if {
	some policy in input.policies
	policy.uses_every
}

_ids := {policy.id | some policy in input.policies}

_says(subject, message) := sprintf("%s: %s", [subject.file, message])

_custom(policy, key) := object.get(policy, ["custom", key], null)

_path(policy) := sprintf("%s/%s.rego", [concat("/", parts), parts[count(parts) - 1]]) if parts := split(policy.id, ".")

_has_types(policy) if {
	types := _custom(policy, "resource_types")
	is_array(types)
	count(types) > 0
	every type in types {
		regex.match(`^((data|ephemeral)[.])?[a-z][a-z0-9]*_[a-z0-9_]+$`, type)
	}
}

_has_remediation(policy) if {
	remediation := _custom(policy, "remediation")
	is_boolean(remediation.safe)
	regex.match(`[.]$`, remediation.summary)
}
