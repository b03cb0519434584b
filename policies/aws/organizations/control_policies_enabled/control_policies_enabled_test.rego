package policies.aws.organizations.control_policies_enabled_test

import data.lib.testing
import data.policies.aws.organizations.control_policies_enabled

test_fails_where_no_policies_are_enabled if {
	it := testing.resource("aws_organizations_organization", "it", {"enabled_policy_types": null})
	control_policies_enabled.deny == {testing.failure(_id, it, ["enabled_policy_types"], _message)} with input as testing.document([it])
}

test_fails_where_only_tag_policies_are_enabled if {
	it := testing.resource("aws_organizations_organization", "it", {"enabled_policy_types": ["TAG_POLICY"]})
	control_policies_enabled.deny == {testing.failure(_id, it, ["enabled_policy_types"], _message)} with input as testing.document([it])
}

test_passes_where_control_policies_are_enabled if {
	it := testing.resource("aws_organizations_organization", "it", {"enabled_policy_types": ["SERVICE_CONTROL_POLICY"]})
	control_policies_enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_organizations_organization", "it", {}), {"enabled_policy_types": true})
	control_policies_enabled.deny == {testing.doubt(_id, it, ["enabled_policy_types"], _message)} with input as testing.document([it])
}

test_passes_where_the_organisation_shares_its_bills_alone if {
	it := testing.resource("aws_organizations_organization", "it", {"feature_set": "CONSOLIDATED_BILLING"})
	control_policies_enabled.deny == set() with input as testing.document([it])
}

_id := "aws.organizations.control_policies_enabled"

_message := "enabled_policy_types is {value}: add SERVICE_CONTROL_POLICY"
