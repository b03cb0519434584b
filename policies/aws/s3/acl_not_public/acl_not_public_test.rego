package policies.aws.s3.acl_not_public_test

import data.lib.testing
import data.policies.aws.s3.acl_not_public

test_fails_for_each_public_acl if {
	every name in ["authenticated-read", "public-read", "public-read-write"] {
		acl := _acl({"acl": name})
		made := testing.failure(_id, acl, ["acl"], "acl is {value}: make it private")
		acl_not_public.deny == {made} with input as testing.document([acl])
	}
}

test_passes_where_the_acl_is_private if {
	acl_not_public.deny == set() with input as testing.document([_acl({"acl": "private", "access_control_policy": []})])
}

test_undetermined_where_the_acl_is_decided_at_apply if {
	acl := testing.unknown(_acl({}), {"acl": true})
	acl_not_public.deny == {testing.doubt(_id, acl, ["acl"], "acl is {value}: make it private")} with input as testing.document([acl])
}

test_fails_for_a_grant_to_everybody if {
	acl := _acl({"access_control_policy": [{"grant": [
		{"grantee": [{"type": "CanonicalUser", "id": "a1b2"}], "permission": "READ"},
		{"grantee": [{"type": "Group", "uri": "http://acs.amazonaws.com/groups/global/AllUsers"}], "permission": "READ"},
	]}]})
	path := ["access_control_policy", 0, "grant", 1, "grantee", 0, "uri"]
	acl_not_public.deny == {testing.failure(_id, acl, path, "the grant is for {value}: remove it")} with input as testing.document([acl])
}

test_undetermined_where_a_grantee_is_decided_at_apply if {
	marks := {"access_control_policy": [{"grant": [{"grantee": [{"uri": true}]}]}]}
	acl := testing.unknown(_acl({"access_control_policy": [{"grant": [{"grantee": [{"type": "Group"}]}]}]}), marks)
	path := ["access_control_policy", 0, "grant", 0, "grantee", 0, "uri"]
	acl_not_public.deny == {testing.doubt(_id, acl, path, "the grant is for {value}: remove it")} with input as testing.document([acl])
}

test_fails_where_the_bucket_itself_is_public if {
	bucket := _bucket({"acl": "public-read"})
	acl_not_public.deny == {testing.failure(_id, bucket, ["acl"], "acl is {value}: make it private")} with input as testing.document([bucket])
}

test_fails_where_the_bucket_itself_has_a_public_grant if {
	bucket := _bucket({"grant": [{"uri": "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"}]})
	finding := testing.failure(_id, bucket, ["grant", 0, "uri"], "the grant is for {value}: remove it")
	acl_not_public.deny == {finding} with input as testing.document([bucket])
}

test_passes_where_the_bucket_mirrors_an_acl_that_is_judged_itself if {
	bucket := _bucket({"grant": [{"uri": "http://acs.amazonaws.com/groups/global/AllUsers"}]})
	acl := _acl({"acl": "private"})
	acl_not_public.deny == set() with input as testing.related([bucket, acl], [testing.link(acl, "bucket", bucket)])
}

test_passes_where_the_provider_fills_in_the_bucket_s_own_arguments if {
	bucket := testing.unset(_bucket({}), {"acl": true, "grant": true})
	acl_not_public.deny == set() with input as testing.document([bucket])
}

_id := "aws.s3.acl_not_public"

_acl(values) := testing.resource("aws_s3_bucket_acl", "logs", values)

_bucket(values) := testing.resource("aws_s3_bucket", "logs", values)
