package policies.azure.sql.public_network_access_disabled_test

import data.lib.testing
import data.policies.azure.sql.public_network_access_disabled

test_fails_where_the_server_is_on_the_internet if {
	it := testing.resource("azurerm_mssql_server", "erp", {"public_network_access_enabled": true})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_takes_the_server_off_the_internet if {
	it := testing.resource("azurerm_mssql_server", "erp", {})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_fails_where_an_older_server_is_on_the_internet if {
	it := testing.resource("azurerm_mariadb_server", "erp", {"public_network_access_enabled": true})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_fails_where_a_flexible_server_for_postgresql_is_on_the_internet if {
	it := testing.resource("azurerm_postgresql_flexible_server", "erp", {})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_fails_where_a_flexible_server_for_mysql_is_on_the_internet if {
	it := testing.resource("azurerm_mysql_flexible_server", "erp", {"public_network_access": "Enabled"})
	made := {testing.failure(_id, it, ["public_network_access"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_server_is_not_on_the_internet if {
	it := testing.resource("azurerm_mssql_server", "erp", {"public_network_access_enabled": false})
	public_network_access_disabled.deny == set() with input as testing.document([it])
}

test_passes_where_an_older_server_is_not_on_the_internet if {
	it := testing.resource("azurerm_postgresql_server", "erp", {"public_network_access_enabled": false})
	other := testing.resource("azurerm_mysql_server", "erp", {"public_network_access_enabled": false})
	public_network_access_disabled.deny == set() with input as testing.document([it, other])
}

test_passes_where_the_server_has_a_subnet_of_its_own if {
	it := testing.resource("azurerm_postgresql_flexible_server", "erp", {"delegated_subnet_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/virtualNetworks/acme/subnets/databases"})
	other := testing.resource("azurerm_mysql_flexible_server", "erp", {"delegated_subnet_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/virtualNetworks/acme/subnets/databases"})
	public_network_access_disabled.deny == set() with input as testing.document([it, other])
}

test_passes_where_a_flexible_server_for_mysql_is_not_on_the_internet if {
	it := testing.resource("azurerm_mysql_flexible_server", "erp", {"public_network_access": "Disabled"})
	public_network_access_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_server", "erp", {}), {"public_network_access_enabled": true})
	made := {testing.doubt(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

_id := "azure.sql.public_network_access_disabled"

_message := "public network access is {value} (on where nobody writes it): turn it off and use a private endpoint or a delegated subnet"
