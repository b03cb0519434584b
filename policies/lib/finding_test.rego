package lib.finding_test

import data.lib.finding
import data.lib.testing

test_yes_makes_no_finding if {
	not finding.unless("yes", _chain, _subject, ["acl"], "acl is {value}")
}

test_no_makes_a_failing_finding if {
	finding.unless("no", _chain, _subject, ["acl"], "acl is {value}") == testing.failure("aws.s3.private", _subject, ["acl"], "acl is {value}")
}

test_unknown_makes_an_undetermined_finding if {
	finding.unless("unknown", _chain, _subject, [], "no policy") == testing.doubt("aws.s3.private", _subject, [], "no policy")
}

test_the_path_of_a_view_starts_where_the_view_does if {
	view := object.union(_subject, {"at": ["grant", 1]})
	finding.unless("no", _chain, view, ["uri"], "m") == testing.failure("aws.s3.private", _subject, ["grant", 1, "uri"], "m")
}

test_a_rule_of_another_name_belongs_to_its_package_too if {
	chain := [{"path": ["policies", "aws", "s3", "private", "warn"]}]
	finding.unless("no", chain, _subject, ["acl"], "m") == testing.failure("aws.s3.private", _subject, ["acl"], "m")
}

test_a_key_and_a_fix_are_added if {
	made := testing.failure("aws.s3.private", _subject, ["acl"], "m")
	finding.keyed(made, "tcp/22") == object.union(made, {"key": "tcp/22"})
	finding.fixable(made, [{"set": "private"}]) == object.union(made, {"fix": [{"set": "private"}]})
}

_subject := testing.resource("aws_s3_bucket", "logs", {})

_chain := [{"path": ["policies", "aws", "s3", "private", "deny"]}]
