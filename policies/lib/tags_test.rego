package lib.tags_test

import data.lib.tags
import data.lib.testing

test_finds_a_key if {
	_has({"tags": {"owner": "shop"}}, {}, {}) == "yes"
	_has({"tags_all": {"owner": "shop"}}, {}, {}) == "yes"
	_has({"tags": {"team": "shop"}, "tags_all": {"team": "shop"}}, {}, {}) == "no"
	_has({"tags": {"owner": ""}}, {}, {}) == "no"
	_has({}, {"tags": true}, {}) == "unknown"
}

test_trusts_a_provider_that_knew_the_tags_while_planning if {
	_has({"tags": {"team": "shop"}}, {"tags_all": true}, {"tags_all": true}) == "no"
	_has({"tags": {"team": null}}, {"tags": {"team": true}, "tags_all": true}, {"tags_all": true}) == "unknown"
	_has({"tags": {"team": "shop"}}, {"tags_all": true}, {}) == "unknown"
}

test_takes_a_list_or_a_mapping if {
	tags.demanded(["owner"]) == {"owner"}
	tags.demanded({"owner": "^a"}) == {"owner"}
}

test_compares_values_with_patterns if {
	_fits({"tags": {"owner": "shop"}}, ["owner"]) == "yes"
	_fits({"tags": {"owner": "shop"}}, {"owner": "^s"}) == "yes"
	_fits({"tags_all": {"owner": "shop"}}, {"owner": "^s"}) == "yes"
	_fits({"tags": {"owner": "shop"}, "tags_all": {"owner": "shop"}}, {"owner": "^x"}) == "no"
}

_has(values, unknown, unset) := tags.has(_resource(values, unknown, unset), ["tags"], ["tags_all"], "owner")

_fits(values, parameter) := tags.fits(_resource(values, {}, {}), ["tags"], ["tags_all"], parameter, "owner")

_resource(values, unknown, unset) := object.union(testing.resource("aws_s3_bucket", "a", values), {"unknown": unknown, "unset": unset})
