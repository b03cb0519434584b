package policies.gcp.sql.no_public_address_test

import data.policies.gcp.sql.no_public_address

test_fails_where_the_address_is_public if {
	every ip in [[{"ipv4_enabled": true}], [{"ipv4_enabled": null}], []] {
		no_public_address.deny == {_finding("fail")} with input as _input([{"ip_configuration": ip}], {}, {})
	}
}

test_fails_where_nobody_wrote_the_block if {
	marks := {"settings": [{"ip_configuration": true}]}
	no_public_address.deny == {_finding("fail")} with input as _input([{}], marks, marks)
}

test_passes_where_the_address_is_private if {
	settings := [{"ip_configuration": [{"ipv4_enabled": false, "private_network": "projects/acme/global/networks/backbone"}]}]
	no_public_address.deny == set() with input as _input(settings, {}, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	made := {_finding("undetermined")}
	no_public_address.deny == made with input as _input([{}], {"settings": [{"ip_configuration": true}]}, {})
	settings := [{"ip_configuration": [{}]}]
	no_public_address.deny == made with input as _input(settings, {"settings": [{"ip_configuration": [{"ipv4_enabled": true}]}]}, {})
}

_finding(status) := {
	"policy": "policies.gcp.sql.no_public_address",
	"subject": "google_sql_database_instance.erp",
	"path": ["settings", 0, "ip_configuration", 0, "ipv4_enabled"],
	"status": status,
	"message": "ipv4_enabled is {value} (true where nobody writes it): set it to false and use a private network",
}

_input(settings, unknown, unset) := {"resources": {"google_sql_database_instance": {"google_sql_database_instance.erp": {
	"address": "google_sql_database_instance.erp",
	"type": "google_sql_database_instance",
	"values": {"settings": settings},
	"unknown": unknown,
	"unset": unset,
}}}}
