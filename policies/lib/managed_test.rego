package lib.managed_test

import data.lib.managed
import data.lib.testing

test_every_place_where_policies_are_given if {
	group := testing.resource("aws_iam_group_policy_attachment", "ops", {"policy_arn": _admin})
	role := testing.resource("aws_iam_role", "ops", {"managed_policy_arns": [_admin]})
	silent := testing.unset(testing.resource("aws_iam_role", "silent", {}), {"managed_policy_arns": true})
	set := testing.resource("aws_ssoadmin_managed_policy_attachment", "ops", {"managed_policy_arn": _admin})
	expected := {
		{"subject": group, "path": ["policy_arn"]},
		{"subject": role, "path": ["managed_policy_arns"]},
		{"subject": set, "path": ["managed_policy_arn"]},
	}
	managed.attachments == expected with input as testing.document([group, role, silent, set])
}

test_the_whole_name_counts if {
	managed.gives(_attachment({"policy_arn": _admin}, {}), "AdministratorAccess") == "yes"
	managed.gives(_attachment({"policy_arn": sprintf("%s-Amplify", [_admin])}, {}), "AdministratorAccess") == "no"
	managed.gives(_attachment({"policy_arn": "arn:aws:iam::123456789012:policy/AdministratorAccess"}, {}), "AdministratorAccess") == "no"
}

test_a_policy_of_the_same_plan_is_none_of_AWS if {
	attachment := _attachment({}, {"policy_arn": true})
	policy := testing.resource("aws_iam_policy", "ops", {})
	links := [testing.link(attachment.subject, "policy_arn", policy)]
	managed.gives(attachment, "AdministratorAccess") == "no" with input as testing.related([attachment.subject, policy], links)
	managed.gives(attachment, "AdministratorAccess") == "unknown" with input as testing.document([attachment.subject])
}

test_a_policy_is_looked_up_by_its_name_or_its_ARN if {
	managed.looks_up(_lookup({"name": "AdministratorAccess"}, {"arn": true}), "AdministratorAccess") == "yes"
	managed.looks_up(_lookup({"arn": _admin}, {"name": true}), "AdministratorAccess") == "yes"
	managed.looks_up(_lookup({"name": "ReadOnlyAccess"}, {"arn": true}), "AdministratorAccess") == "no"
}

_admin := "arn:aws:iam::aws:policy/AdministratorAccess"

_attachment(values, unknown) := {
	"subject": testing.unknown(testing.resource("aws_iam_role_policy_attachment", "ops", values), unknown),
	"path": ["policy_arn"],
}

_lookup(values, marks) := testing.unset(testing.resource("data.aws_iam_policy", "ops", values), marks)
