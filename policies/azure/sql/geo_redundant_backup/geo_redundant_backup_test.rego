package policies.azure.sql.geo_redundant_backup_test

import data.lib.testing
import data.policies.azure.sql.geo_redundant_backup

test_fails_where_backups_stay_in_one_region if {
	every type in _types {
		it := testing.resource(type, "erp", {"geo_redundant_backup_enabled": false})
		made := {testing.failure(_id, it, ["geo_redundant_backup_enabled"], _message)}
		geo_redundant_backup.deny == made with input as testing.document([it])
	}
}

test_fails_where_nobody_asks_for_a_second_region if {
	every type in _types {
		it := testing.resource(type, "erp", {})
		made := {testing.failure(_id, it, ["geo_redundant_backup_enabled"], _message)}
		geo_redundant_backup.deny == made with input as testing.document([it])
	}
}

test_passes_where_backups_go_to_a_second_region if {
	every type in _types {
		it := testing.resource(type, "erp", {"geo_redundant_backup_enabled": true})
		geo_redundant_backup.deny == set() with input as testing.document([it])
	}
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	every type in _types {
		it := testing.unknown(testing.resource(type, "erp", {}), {"geo_redundant_backup_enabled": true})
		made := {testing.doubt(_id, it, ["geo_redundant_backup_enabled"], _message)}
		geo_redundant_backup.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_server_is_a_replica if {
	it := testing.resource("azurerm_postgresql_flexible_server", "copy", {"create_mode": "Replica"})
	geo_redundant_backup.deny == set() with input as testing.document([it])
}

_id := "azure.sql.geo_redundant_backup"

_message := "geo_redundant_backup_enabled is {value} (false where nobody writes it): set it to true"

_types := {"azurerm_mariadb_server", "azurerm_mysql_flexible_server", "azurerm_mysql_server", "azurerm_postgresql_flexible_server", "azurerm_postgresql_server"}
