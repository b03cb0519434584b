package policies.aws.guardduty.organization_covered_test

import data.lib.testing
import data.policies.aws.guardduty.organization_covered

test_fails_where_new_accounts_are_left_out if {
	it := testing.resource("aws_guardduty_organization_configuration", "it", {"auto_enable_organization_members": "NONE"})
	organization_covered.deny == {testing.failure(_id, it, ["auto_enable_organization_members"], _message)} with input as testing.document([it])
}

test_passes_where_all_accounts_are_covered if {
	it := testing.resource("aws_guardduty_organization_configuration", "it", {"auto_enable_organization_members": "ALL"})
	organization_covered.deny == set() with input as testing.document([it])
}

test_passes_where_it_is_said_in_the_way_of_older_providers if {
	it := testing.resource("aws_guardduty_organization_configuration", "it", {"auto_enable_organization_members": null})
	organization_covered.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_guardduty_organization_configuration", "it", {}), {"auto_enable_organization_members": true})
	organization_covered.deny == {testing.doubt(_id, it, ["auto_enable_organization_members"], _message)} with input as testing.document([it])
}

_id := "aws.guardduty.organization_covered"

_message := "auto_enable_organization_members is {value}: set it to ALL"
