package lib.placement_test

import data.lib.placement
import data.lib.testing

test_reads_a_region_out_of_what_names_it if {
	places := {
		"eu-west-1": "eu-west-1",
		"eu-west-1b": "eu-west-1",
		"us-gov-east-1a": "us-gov-east-1",
		"arn:aws:sqs:eu-central-1:123456789012:orders": "eu-central-1",
		"europe-west4": "europe-west4",
		"europe-west4-b": "europe-west4",
		"West Europe": "westeurope",
		"EU": "eu",
	}
	[text | some text, place in places; _at({"region": text}) != place] == []
}

test_goes_on_to_the_next_path if {
	placement.at(_resource({"region": null, "arn": "arn:aws:s3:::acme", "zone": "europe-west4-b"}), [["region"], ["arn"], ["zone"]]) == "europe-west4"
}

test_answers_three_ways if {
	placement.within(_resource({"region": "eu-west-1"}), [["region"]], ["EU-West-1"]) == "yes"
	placement.within(_resource({"region": "us-east-1"}), [["region"]], ["eu-west-1"]) == "no"
	placement.within(_resource({}), [["region"]], ["eu-west-1"]) == "unknown"
	placement.within(testing.unknown(_resource({}), {"region": true}), [["region"]], ["eu-west-1"]) == "unknown"
}

_at(values) := placement.at(_resource(values), [["region"]])

_resource(values) := testing.resource("google_compute_disk", "a", values)
