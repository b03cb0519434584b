package policies.general.secrets.start_scripts_test

import data.lib.testing
import data.policies.general.secrets.start_scripts

test_fails_where_a_script_holds_one if {
	machine := testing.resource("azurerm_linux_virtual_machine", "a", {"custom_data": base64.encode("export DB_PASSWORD=swordfish")})
	start_scripts.deny == {testing.failure(_id, machine, ["custom_data"], _message("custom_data"))} with input as testing.document([machine])
}

test_fails_where_metadata_hold_one if {
	machine := testing.resource("google_compute_instance", "a", {"metadata": {"startup-script": "export DB_PASSWORD=swordfish", "enable-oslogin": "TRUE"}})
	start_scripts.deny == {testing.failure(_id, machine, ["metadata", "startup-script"], _message("startup-script"))} with input as testing.document([machine])
}

test_passes_where_there_is_none if {
	machine := testing.unset(testing.resource("google_compute_instance", "a", {"metadata_startup_script": "systemctl start nginx"}), {"metadata": true})
	start_scripts.deny == set() with input as testing.document([machine])
}

test_undetermined_where_it_is_decided_at_apply if {
	machine := testing.unknown(testing.resource("google_compute_instance", "a", {}), {"metadata": true})
	start_scripts.deny == {testing.doubt(_id, machine, ["metadata"], _message("metadata"))} with input as testing.document([machine])
}

_id := "general.secrets.start_scripts"

_message(name) := sprintf("%s holds a secret in plain text: withdraw it, and let the machine fetch a new one with its identity", [name])
