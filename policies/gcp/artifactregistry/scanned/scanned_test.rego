package policies.gcp.artifactregistry.scanned_test

import data.lib.testing
import data.policies.gcp.artifactregistry.scanned

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"vulnerability_scanning_config": [{"enablement_config": "DISABLED"}]})
	scanned.deny == {testing.failure("gcp.artifactregistry.scanned", one, ["vulnerability_scanning_config", 0, "enablement_config"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"vulnerability_scanning_config": [{"enablement_config": "INHERITED"}]})
	scanned.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"vulnerability_scanning_config": [{"enablement_config": null}]}),
		_one({}),
	] {
		scanned.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"vulnerability_scanning_config": [{"enablement_config": true}]}),
		testing.unset(_one({}), {"vulnerability_scanning_config": true}),
	] {
		scanned.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"vulnerability_scanning_config": [{}]}), {"vulnerability_scanning_config": [{"enablement_config": true}]}),
		testing.unknown(_one({}), {"vulnerability_scanning_config": true}),
	] {
		scanned.deny == {testing.doubt("gcp.artifactregistry.scanned", one, ["vulnerability_scanning_config", 0, "enablement_config"], _message)} with input as testing.document([one])
	}
}

_message := "enablement_config is {value}: set it to \"INHERITED\""

_one(values) := testing.resource("google_artifact_registry_repository", "images", values)
