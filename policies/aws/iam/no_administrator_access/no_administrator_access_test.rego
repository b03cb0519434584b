package policies.aws.iam.no_administrator_access_test

import data.lib.testing
import data.policies.aws.iam.no_administrator_access

test_fails_where_the_policy_is_attached_to_a_role if {
	it := testing.resource("aws_iam_role_policy_attachment", "it", {"policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"})
	no_administrator_access.deny == {testing.failure(_id, it, ["policy_arn"], _message)} with input as testing.document([it])
}

test_fails_where_a_role_names_the_policy if {
	it := testing.resource("aws_iam_role", "it", {"managed_policy_arns": ["arn:aws:iam::aws:policy/AdministratorAccess"]})
	no_administrator_access.deny == {testing.failure(_id, it, ["managed_policy_arns"], _message)} with input as testing.document([it])
}

test_fails_where_a_permission_set_gets_the_policy if {
	it := testing.resource("aws_ssoadmin_managed_policy_attachment", "it", {"managed_policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"})
	no_administrator_access.deny == {testing.failure(_id, it, ["managed_policy_arn"], _message)} with input as testing.document([it])
}

test_fails_where_the_policy_is_looked_up if {
	it := testing.resource("data.aws_iam_policy", "it", {"name": "AdministratorAccess"})
	no_administrator_access.deny == {testing.failure(_id, it, ["name"], _message)} with input as testing.document([it])
}

test_passes_where_another_policy_is_attached if {
	it := testing.resource("aws_iam_role_policy_attachment", "it", {"policy_arn": "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"})
	no_administrator_access.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_policies_of_the_role if {
	it := testing.unset(testing.resource("aws_iam_role", "it", {}), {"managed_policy_arns": true})
	no_administrator_access.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_role_policy_attachment", "it", {}), {"policy_arn": true})
	no_administrator_access.deny == {testing.doubt(_id, it, ["policy_arn"], _message)} with input as testing.document([it])
}

_id := "aws.iam.no_administrator_access"

_message := "AdministratorAccess allows everything: attach a policy that names what is needed"
