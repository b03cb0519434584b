package policies.aws.appsync.behind_firewall_test

import data.lib.testing
import data.policies.aws.appsync.behind_firewall

test_fails_where_there_is_no_web_ACL if {
	it := testing.resource("aws_appsync_graphql_api", "it", {})
	behind_firewall.deny == {testing.failure(_id, it, ["name"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_web_ACL if {
	it := testing.resource("aws_appsync_graphql_api", "it", {})
	other := testing.resource("aws_wafv2_web_acl_association", "other", {})
	behind_firewall.deny == set() with input as testing.related([it, other], [testing.link(other, "resource_arn", it)])
}

test_undetermined_where_it_is_linked_with_nobody_knows_what if {
	it := testing.resource("aws_appsync_graphql_api", "it", {})
	behind_firewall.deny == {testing.doubt(_id, it, ["name"], _message)} with input as testing.open([it], "aws_wafv2_web_acl_association.resource_arn")
}

_id := "aws.appsync.behind_firewall"

_message := "{value} stands in the open: associate a web ACL with it"
