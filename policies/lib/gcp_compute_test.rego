package lib.gcp_compute_test

import data.lib.gcp_compute
import data.lib.testing

test_words_that_switch_on_and_off if {
	every word in ["TRUE", "true", "Yes", "1", true] {
		gcp_compute.is_on(_machine({"metadata": {"enable-oslogin": word}}), "enable-oslogin") == "yes"
		gcp_compute.is_off(_machine({"metadata": {"enable-oslogin": word}}), "enable-oslogin") == "no"
	}
	every word in ["FALSE", "no", "0", false] {
		gcp_compute.is_on(_machine({"metadata": {"enable-oslogin": word}}), "enable-oslogin") == "no"
		gcp_compute.is_off(_machine({"metadata": {"enable-oslogin": word}}), "enable-oslogin") == "yes"
	}
	every values in [{}, {"metadata": null}, {"metadata": {}}] {
		gcp_compute.is_on(_machine(values), "enable-oslogin") == "no"
		gcp_compute.is_off(_machine(values), "enable-oslogin") == "no"
	}
	gcp_compute.is_on(testing.unknown(_machine({}), {"metadata": true}), "enable-oslogin") == "unknown"
}

test_blocks_that_are_there_or_may_be if {
	gcp_compute.has_block(_machine({"network_interface": [{}]}), ["network_interface"]) == "yes"
	gcp_compute.has_block(_machine({"network_interface": []}), ["network_interface"]) == "no"
	gcp_compute.has_block(testing.unknown(_machine({}), {"network_interface": true}), ["network_interface"]) == "unknown"
	gcp_compute.has_block(testing.unset(_machine({}), {"network_interface": true}), ["network_interface"]) == "no"
}

test_machines_that_run_as_the_default_account if {
	gcp_compute.runs_as_default(_machine({}), _machine({"email": "123456789-compute@developer.gserviceaccount.com"})) == "yes"
	gcp_compute.runs_as_default(_machine({}), _machine({"email": null})) == "yes"
	gcp_compute.runs_as_default(_machine({}), testing.unset(_machine({}), {"email": true})) == "yes"
	gcp_compute.runs_as_default(_machine({}), _machine({"email": "web@acme.iam.gserviceaccount.com"})) == "no"
}

test_an_account_that_is_made_at_apply_is_not_the_default_one if {
	account := testing.unknown(_machine({}), {"email": true})
	gcp_compute.runs_as_default(_machine({}), account) == "unknown" with input as testing.document([_machine({})])
	relations := {"google_compute_instance": {"google_compute_instance.web": {"google_service_account.service_account": ["google_service_account.web"]}}}
	gcp_compute.runs_as_default(_machine({}), account) == "no" with input as {"relations": relations, "open": {}}
}

test_nodes_of_clusters if {
	gcp_compute.is_node(_machine({"name": "gke-apps-pool-1"})) == "yes"
	gcp_compute.is_node(_machine({"name": "web"})) == "no"
}

test_keys_of_disks if {
	every key in ["kms_key_self_link", "disk_encryption_key_raw", "disk_encryption_key_rsa"] {
		gcp_compute.has_own_key(_machine({key: "abc"})) == "yes"
	}
	gcp_compute.has_own_key(_machine({})) == "no"
	gcp_compute.has_own_key(testing.unset(_machine({}), {"kms_key_self_link": true})) == "no"
}

_machine(values) := testing.resource("google_compute_instance", "web", values)
