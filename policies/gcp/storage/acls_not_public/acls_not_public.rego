# METADATA
# title: Access control lists of buckets admit nobody unknown
# description: A list entry for everybody opens the bucket to the whole internet, past every IAM policy.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-control/lists
# custom:
#   severity: high
#   resource_types: [google_storage_bucket_access_control, google_storage_bucket_acl, google_storage_default_object_acl]
#   remediation:
#     safe: false
#     summary: Remove the entry for everybody, or turn on uniform bucket-level access, which ignores access control lists.
package policies.gcp.storage.acls_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_public := `(?i)(^|:)all(Authenticated)?Users$`

deny contains f if {
	some acl in tf.resources("google_storage_bucket_acl")
	test := is.negated(is.one_of(acl, ["predefined_acl"], {"publicRead", "publicReadWrite", "authenticatedRead"}))
	f := finding.unless(test, rego.metadata.chain(), acl, ["predefined_acl"], "predefined_acl is {value}: use \"private\" or name who needs the bucket")
}

# The provider takes either a predefined list or entries, and fills in the entries of a predefined one.
deny contains f if {
	some acl in tf.resources("google_storage_bucket_acl")
	test := is.any_of([is.present(acl, ["predefined_acl"]), is.negated(is.holds_match(acl, ["role_entity"], _public))])
	f := finding.unless(test, rego.metadata.chain(), acl, ["role_entity"], _message)
}

deny contains f if {
	some acl in tf.resources("google_storage_default_object_acl")
	test := is.negated(is.holds_match(acl, ["role_entity"], _public))
	f := finding.unless(test, rego.metadata.chain(), acl, ["role_entity"], _message)
}

deny contains f if {
	some entry in tf.resources("google_storage_bucket_access_control")
	test := is.negated(is.matches(entry, ["entity"], _public))
	f := finding.unless(test, rego.metadata.chain(), entry, ["entity"], "entity is {value}: name who needs the bucket")
}

_message := "role_entity is {value}: remove the entry for everybody"
