package policies.gcp.compute.serial_port_closed_test

import data.lib.testing
import data.policies.gcp.compute.serial_port_closed

test_fails_where_metadata_opens_the_port if {
	every one in [
		_one({"metadata": {"serial-port-enable": "TRUE"}}),
		_one({"metadata": {"serial-port-enable": "true"}}),
		_one({"metadata": {"serial-port-enable": "1"}}),
		_one({"metadata": {"serial-port-enable": true}}),
		testing.resource("google_compute_project_metadata", "web", {"metadata": {"serial-port-enable": "TRUE"}}),
	] {
		serial_port_closed.deny == {testing.failure("gcp.compute.serial_port_closed", one, ["metadata", "serial-port-enable"], _message)} with input as testing.document([one])
	}
}

test_fails_where_an_item_of_the_project_opens_it if {
	one := testing.resource("google_compute_project_metadata_item", "web", {"key": "serial-port-enable", "value": "TRUE"})
	serial_port_closed.deny == {testing.failure("gcp.compute.serial_port_closed", one, ["value"], _message)} with input as testing.document([one])
}

test_passes_where_it_is_closed if {
	every one in [
		_one({"metadata": {"serial-port-enable": "FALSE"}}),
		_one({"metadata": {}}),
		_one({}),
		testing.resource("google_compute_project_metadata_item", "web", {"key": "serial-port-enable", "value": "false"}),
		testing.resource("google_compute_project_metadata_item", "web", {"key": "enable-oslogin", "value": "TRUE"}),
	] {
		serial_port_closed.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"metadata": true}),
		testing.unknown(_one({"metadata": {}}), {"metadata": {"serial-port-enable": true}}),
	] {
		serial_port_closed.deny == {testing.doubt("gcp.compute.serial_port_closed", one, ["metadata", "serial-port-enable"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_the_item_is_decided_at_apply if {
	one := testing.unknown(testing.resource("google_compute_project_metadata_item", "web", {"key": "serial-port-enable"}), {"value": true})
	serial_port_closed.deny == {testing.doubt("gcp.compute.serial_port_closed", one, ["value"], _message)} with input as testing.document([one])
}

_message := "serial-port-enable is {value}: remove it or set it to \"FALSE\""

_one(values) := testing.resource("google_compute_instance", "web", values)
