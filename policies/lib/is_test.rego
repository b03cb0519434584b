package lib.is_test

import data.lib.is
import data.lib.testing
import data.lib.tf

test_equals if {
	is.equals(_own({"acl": "private"}), ["acl"], "private") == "yes"
	is.equals(_own({"acl": "public"}), ["acl"], "private") == "no"
	is.equals(_own({}), ["acl"], null) == "yes"
	is.equals(_hidden("acl"), ["acl"], "private") == "unknown"
	is.equals(_hole, ["list"], ["a", "b"]) == "unknown"
}

test_equals_or_takes_the_default_where_nobody_wrote_a_value if {
	is.equals_or(_own({"on": null}), ["on"], true, true) == "yes"
	is.equals_or(_own({}), ["on"], true, false) == "no"
	is.equals_or(_own({"on": false}), ["on"], true, true) == "no"
	is.equals_or(testing.unset(_own({}), {"on": true}), ["on"], true, true) == "yes"
	is.equals_or(_hidden("on"), ["on"], true, true) == "unknown"
}

test_one_of if {
	is.one_of(_own({"acl": "private"}), ["acl"], {"private", "log"}) == "yes"
	is.one_of(_own({}), ["acl"], {"private"}) == "no"
	is.one_of(_own({}), ["acl"], {"private", null}) == "yes"
	is.one_of(_hidden("acl"), ["acl"], {"private"}) == "unknown"
	is.one_of(_hole, ["list"], {["a", "b"]}) == "unknown"
}

test_present if {
	is.present(_own({"key": "k"}), ["key"]) == "yes"
	is.present(_own({"key": false}), ["key"]) == "yes"
	every nothing in [null, "", [], {}] {
		is.present(_own({"key": nothing}), ["key"]) == "no"
	}
	is.present(_hidden("key"), ["key"]) == "unknown"
	is.present(object.union(_hidden("key"), {"references": {"key": true}}), ["key"]) == "yes"
}

test_something_is_present_where_its_parts_are_decided_at_apply if {
	is.present(testing.unknown(_own({"tags": {}}), {"tags": {"owner": true}}), ["tags"]) == "unknown"
	is.present(testing.unknown(_own({"tags": {"a": "b"}}), {"tags": {"owner": true}}), ["tags"]) == "yes"
}

test_written_is_present_and_nothing_the_provider_fills_in if {
	is.written(_own({"key": "k"}), ["key"]) == "yes"
	is.written(testing.unset(_own({}), {"key": true}), ["key"]) == "no"
	is.written(_hidden("key"), ["key"]) == "unknown"
}

test_at_least_and_at_most if {
	is.at_least(_own({"days": 7}), ["days"], 7) == "yes"
	is.at_least(_own({"days": "6"}), ["days"], 7) == "no"
	is.at_most(_own({"days": 7}), ["days"], 7) == "yes"
	is.at_most(_own({"days": "8.5"}), ["days"], 7) == "no"
	every none in [null, "soon", [], true] {
		is.at_least(_own({"days": none}), ["days"], 0) == "no"
		is.at_most(_own({"days": none}), ["days"], 99) == "no"
	}
	is.at_least(_hidden("days"), ["days"], 7) == "unknown"
	is.at_most(_hidden("days"), ["days"], 7) == "unknown"
}

test_matches if {
	is.matches(_own({"name": "web-1"}), ["name"], `^web-[0-9]+$`) == "yes"
	is.matches(_own({"name": "db-1"}), ["name"], `^web-`) == "no"
	is.matches(_own({"name": null}), ["name"], `.*`) == "no"
	is.matches(_hidden("name"), ["name"], `.*`) == "unknown"
}

test_holds_any if {
	is.holds_any(_own({"list": ["a", "b"]}), ["list"], {"b", "c"}) == "yes"
	is.holds_any(_own({"list": "b"}), ["list"], {"b"}) == "yes"
	is.holds_any(_own({"list": null}), ["list"], {"b"}) == "no"
	is.holds_any(_own({"list": []}), ["list"], {"b"}) == "no"
	is.holds_any(_hole, ["list"], {"a"}) == "yes"
	is.holds_any(_hole, ["list"], {"b"}) == "unknown"
	is.holds_any(_hidden("list"), ["list"], {"b"}) == "unknown"
}

test_holds_only if {
	is.holds_only(_own({"list": ["a", "b"]}), ["list"], {"a", "b"}) == "yes"
	is.holds_only(_own({"list": []}), ["list"], {"a"}) == "yes"
	is.holds_only(_own({"list": ["a", "c"]}), ["list"], {"a"}) == "no"
	is.holds_only(_hole, ["list"], {"a"}) == "unknown"
	is.holds_only(_hole, ["list"], {"b"}) == "no"
	is.holds_only(_hidden("list"), ["list"], {"a"}) == "unknown"
}

test_holds_match if {
	is.holds_match(_own({"list": ["s3:Get", "*"]}), ["list"], `^\*$`) == "yes"
	is.holds_match(_own({"list": "*"}), ["list"], `^\*$`) == "yes"
	is.holds_match(_own({"list": ["s3:Get", 7]}), ["list"], `^\*$`) == "no"
	is.holds_match(_hole, ["list"], `^b$`) == "unknown"
	is.holds_match(_hidden("list"), ["list"], `^b$`) == "unknown"
}

test_has_key if {
	is.has_key(_own({"tags": {"owner": "ops"}}), ["tags"], "owner") == "yes"
	is.has_key(_own({"tags": {"owner": ""}}), ["tags"], "owner") == "no"
	is.has_key(_own({"tags": null}), ["tags"], "owner") == "no"
	is.has_key(testing.unknown(_own({"tags": {}}), {"tags": {"owner": true}}), ["tags"], "owner") == "unknown"
	is.has_key(_hidden("tags"), ["tags"], "owner") == "unknown"
}

test_related if {
	bucket := testing.resource("aws_s3_bucket", "logs", {})
	policy := testing.resource("aws_s3_bucket_policy", "logs", {})
	linked := testing.related([bucket, policy], [testing.link(policy, "bucket", bucket)])
	is.related(bucket, "aws_s3_bucket_policy.bucket") == "yes" with input as linked
	is.related(bucket, "aws_s3_bucket_acl.bucket") == "no" with input as linked
	open := testing.open([bucket, policy], "aws_s3_bucket_policy.bucket")
	is.related(bucket, "aws_s3_bucket_policy.bucket") == "unknown" with input as open
	is.related(bucket, "aws_s3_bucket_policy.bucket") == "no" with input as {}
}

test_a_view_is_related_as_its_resource_is if {
	instance := testing.resource("aws_instance", "web", {"root_block_device": [{}]})
	profile := testing.resource("aws_iam_instance_profile", "web", {})
	[disk] := tf.blocks(instance, ["root_block_device"])
	linked := testing.related([instance, profile], [testing.link(instance, "iam_instance_profile", profile)])
	is.related(disk, "aws_iam_instance_profile") == "yes" with input as linked
}

test_tests_combine if {
	[is.all_of([]), is.all_of(["yes", "unknown"]), is.all_of(["unknown", "no"]), is.all_of(["yes"])] == ["yes", "unknown", "no", "yes"]
	[is.any_of([]), is.any_of(["no", "unknown"]), is.any_of(["unknown", "yes"]), is.any_of(["no"])] == ["no", "unknown", "yes", "no"]
	[is.negated("yes"), is.negated("no"), is.negated("unknown")] == ["no", "yes", "unknown"]
	[is.certain(true), is.certain(false)] == ["yes", "no"]
}

test_found if {
	is.found(true, _hole, ["list"]) == "yes"
	is.found(false, _hole, ["list"]) == "unknown"
	is.found(false, _own({}), ["list"]) == "no"
}

_own(values) := testing.resource("aws_thing", "own", values)

_hidden(name) := testing.unknown(_own({}), {name: true})

_hole := testing.unknown(_own({"list": ["a", null]}), {"list": [false, true]})

test_holds_any_of_texts_of_which_the_ends_are_known if {
	list := _ending([null], "10.", "/32")
	is.holds_any(list, ["list"], {"0.0.0.0/0", 7}) == "no"
	is.holds_any(list, ["list"], {"10.1.2.3/32"}) == "unknown"
	is.holds_any(list, ["list"], {"10.0.0.0/8"}) == "no"
	is.holds_any(list, ["list"], {"11.1.2.3/32"}) == "no"
	whole := testing.partly_known(testing.resource("aws_thing", "own", {}), {"text": true}, {"text": {"prefix": "", "suffix": "/32"}})
	is.holds_any(whole, ["text"], {"0.0.0.0/0"}) == "no"
	is.holds_any(whole, ["text"], {"1.2.3.4/32"}) == "unknown"
}

_ending(list, prefix, suffix) := testing.partly_known(
	testing.resource("aws_thing", "own", {"list": list}),
	{"list": [true]},
	{"list": [{"prefix": prefix, "suffix": suffix}]},
)
