package policies.gcp.sql.not_public_test

import data.policies.gcp.sql.not_public

test_fails_for_each_network_that_is_everybody if {
	networks := [{"value": "203.0.113.0/24"}, {"value": "0.0.0.0/0"}, {"value": "::/0"}]
	made := {_finding("fail", 1, "0.0.0.0/0"), _finding("fail", 2, "::/0")}
	not_public.deny == made with input as _input([{"ip_configuration": [{"authorized_networks": networks}]}], {}, {})
}

test_passes_where_the_networks_are_named if {
	settings := [{"ip_configuration": [{"authorized_networks": [{"value": "203.0.113.0/24"}]}]}]
	not_public.deny == set() with input as _input(settings, {}, {})
}

test_passes_where_there_are_none if {
	every ip in [[], [{"authorized_networks": []}]] {
		not_public.deny == set() with input as _input([{"ip_configuration": ip}], {}, {})
	}
}

test_passes_where_nobody_wrote_the_block if {
	marks := {"settings": [{"ip_configuration": true}]}
	not_public.deny == set() with input as _input([{}], marks, marks)
}

test_undetermined_where_a_network_is_decided_at_apply if {
	settings := [{"ip_configuration": [{"authorized_networks": [{}]}]}]
	unknown := {"settings": [{"ip_configuration": [{"authorized_networks": [{"value": true}]}]}]}
	not_public.deny == {_finding("undetermined", 0, "")} with input as _input(settings, unknown, {})
}

test_undetermined_where_the_block_is_decided_at_apply if {
	path := ["settings", 0, "ip_configuration", "authorized_networks", "value"]
	made := object.union(_finding("undetermined", 0, ""), {"path": path})
	not_public.deny == {made} with input as _input([{}], {"settings": [{"ip_configuration": true}]}, {})
}

_finding(status, index, key) := {
	"policy": "policies.gcp.sql.not_public",
	"subject": "google_sql_database_instance.erp",
	"path": ["settings", 0, "ip_configuration", 0, "authorized_networks", index, "value"],
	"status": status,
	"message": "the authorised network {value} is everybody: name the networks that need the database",
	"key": key,
}

_input(settings, unknown, unset) := {"resources": {"google_sql_database_instance": {"google_sql_database_instance.erp": {
	"address": "google_sql_database_instance.erp",
	"type": "google_sql_database_instance",
	"values": {"settings": settings},
	"unknown": unknown,
	"unset": unset,
}}}}
