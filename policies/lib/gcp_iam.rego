# METADATA
# title: Grants of roles on Google Cloud
# description: >-
#   A grant is a resource that adds one member, a resource that sets the members of a role, or a binding inside a policy document.
package lib.gcp_iam

import data.lib.gcp
import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   The grants a resource makes, one for each role: `subject` has `role`, and `path` leads to its members.
grants(resource) := [{"subject": binding, "path": ["members"]} |
	some binding in tf.blocks(resource, ["binding"])
] if {
	resource.type == "data.google_iam_policy"
} else := [{"subject": resource, "path": ["member"]}] if {
	endswith(resource.type, "_iam_member")
} else := [{"subject": resource, "path": ["members"]}] if {
	endswith(resource.type, "_iam_binding")
} else := [{"subject": binding, "path": ["members"]} |
	some document in tf.documents(resource, ["policy_data"])
	some binding in tf.blocks(document, ["bindings"])
]

# METADATA
# description: The grant is for everybody on the internet, or for everybody with a Google account.
holds_everybody(grant) := gcp.grants_everybody(grant.subject) if grant.path == ["member"]

holds_everybody(grant) := is.holds_any(grant.subject, ["members"], gcp.everybody) if grant.path == ["members"]

# METADATA
# description: >-
#   Some member of the grant matches the pattern. A member that is unknown because it refers to a service account is taken for
#   `serviceAccount:NAME@PROJECT.iam.gserviceaccount.com`.
holds_member(grant, pattern) := is.certain(regex.match(pattern, _account)) if {
	_names_account(grant)
} else := is.matches(grant.subject, ["member"], pattern) if {
	grant.path == ["member"]
} else := is.holds_match(grant.subject, ["members"], pattern)

# METADATA
# description: The role of the grant is one of those.
has_role(grant, roles) := is.one_of(grant.subject, ["role"], roles)

# METADATA
# description: The grant's role, for keys of findings.
role(grant) := tf.text(grant.subject, ["role"])

_names_account(grant) if {
	grant.path == ["member"]
	tf.is_unknown(grant.subject, ["member"])
	is.related(grant.subject, "google_service_account.member") == "yes"
}

_account := "serviceAccount:name@project.iam.gserviceaccount.com"
