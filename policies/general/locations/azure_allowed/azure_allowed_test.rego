package policies.general.locations.azure_allowed_test

import data.lib.testing
import data.policies.general.locations.azure_allowed

test_every_place_will_do_unless_told if {
	azure_allowed.deny == set() with input as testing.document([_resource({"location": "eastus"})])
}

test_fails_in_another_place if {
	resource := _resource({"location": "eastus"})
	azure_allowed.deny == {testing.failure(_id, resource, ["location"], _message)} with input as _allowing(resource)
}

test_passes_in_a_place_that_is_allowed if {
	azure_allowed.deny == set() with input as _allowing(_resource({"location": "westeurope"}))
}

test_undetermined_where_nothing_says_where if {
	resource := testing.unknown(_resource({}), {"location": true})
	azure_allowed.deny == {testing.doubt(_id, resource, ["location"], _message)} with input as _allowing(resource)
}

test_passes_where_Azure_knows_no_place if {
	azure_allowed.deny == set() with input as _allowing(_resource({"location": "global"}))
}

_id := "general.locations.azure_allowed"

_message := "the place is {value}: allowed are westeurope"

_resource(values) := testing.resource("azurerm_resource_group", "a", values)

_allowing(resource) := object.union(testing.document([resource]), {"parameters": {"allowed_regions": ["westeurope"]}})
