package policies.azure.sql.firewall_not_open_test

import data.policies.azure.sql.firewall_not_open

test_fails_where_the_range_is_huge_on_every_kind_of_server if {
	every type in _types {
		firewall_not_open.deny == {_finding(type, "fail")} with input as _input(type, "0.0.0.0", "255.255.255.255", {})
		firewall_not_open.deny == {_finding(type, "fail")} with input as _input(type, "10.0.0.0", "255.255.255.255", {})
	}
}

test_passes_where_the_range_is_small if {
	every range in [["203.0.113.0", "203.0.113.255"], ["10.0.0.0", "10.255.255.255"]] {
		firewall_not_open.deny == set() with input as _input("azurerm_mssql_firewall_rule", range[0], range[1], {})
	}
}

test_passes_where_it_stands_for_services_of_azure if {
	firewall_not_open.deny == set() with input as _input("azurerm_mssql_firewall_rule", "0.0.0.0", "0.0.0.0", {})
}

test_undetermined_where_an_end_is_decided_at_apply if {
	every attribute in ["start_ip_address", "end_ip_address"] {
		made := {_finding("azurerm_mssql_firewall_rule", "undetermined")}
		firewall_not_open.deny == made with input as _input("azurerm_mssql_firewall_rule", "0.0.0.0", "0.0.0.0", {attribute: true})
	}
}

_types := {
	"azurerm_mariadb_firewall_rule",
	"azurerm_mssql_firewall_rule",
	"azurerm_mysql_firewall_rule",
	"azurerm_mysql_flexible_server_firewall_rule",
	"azurerm_postgresql_firewall_rule",
	"azurerm_postgresql_flexible_server_firewall_rule",
	"azurerm_sql_firewall_rule",
}

_finding(type, status) := {
	"policy": "policies.azure.sql.firewall_not_open",
	"subject": sprintf("%s.office", [type]),
	"path": ["end_ip_address"],
	"status": status,
	"message": "the range up to {value} holds more than 16 million addresses: narrow it to those that need the database",
}

_input(type, first, last, unknown) := {"resources": {type: {sprintf("%s.office", [type]): {
	"address": sprintf("%s.office", [type]),
	"type": type,
	"values": {"start_ip_address": first, "end_ip_address": last},
	"unknown": unknown,
}}}}
