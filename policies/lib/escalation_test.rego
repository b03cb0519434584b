package lib.escalation_test

import data.lib.escalation

test_ways_alone_and_with_a_role_that_is_passed if {
	{"iam:PutUserPolicy"} in escalation.ways
	{"iam:PassRole", "ec2:RunInstances"} in escalation.ways
	not {"iam:PassRole"} in escalation.ways
}

test_a_way_is_open_where_all_its_actions_are if {
	"ec2:runinstances" in escalation.actions
	way := {"iam:PassRole", "ec2:RunInstances"}
	escalation.is_open(way, {"iam:passrole": "yes", "ec2:runinstances": "yes"}) == "yes"
	escalation.is_open(way, {"iam:passrole": "yes", "ec2:runinstances": "unknown"}) == "unknown"
	escalation.is_open(way, {"iam:passrole": "yes", "ec2:runinstances": "no"}) == "no"
}

test_ways_are_described_in_order if {
	escalation.described(set()) == ""
	ways := {{"iam:PassRole", "ec2:RunInstances"}, {"iam:AddUserToGroup"}}
	escalation.described(ways) == " by ec2:RunInstances with iam:PassRole, or iam:AddUserToGroup"
}

test_says_three_ways_and_how_many_more if {
	three := {{"a:1"}, {"b:2"}, {"c:3", "a:9"}}
	escalation.described(three) == " by a:1, or a:9 with c:3, or b:2"
	escalation.described(three | {{"d:4"}, {"e:5"}}) == " by a:1, or a:9 with c:3, or b:2, or in 2 more ways"
}
