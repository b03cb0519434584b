package policies.azure.appservice.ftp_closed_test

import data.lib.testing
import data.policies.azure.appservice.ftp_closed

test_fails_where_plain_ftp_is_taken if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"ftps_state": "AllAllowed"}]})
	made := {testing.failure(_id, it, ["site_config", 0, "ftps_state"], _message)}
	ftp_closed.deny == made with input as testing.document([it])
}

test_fails_where_nobody_closes_ftp_of_an_older_kind_of_app if {
	it := testing.resource("azurerm_app_service", "shop", {})
	made := {testing.failure(_id, it, ["site_config", 0, "ftps_state"], _message)}
	ftp_closed.deny == made with input as testing.document([it])
}

test_passes_where_ftp_is_closed if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"ftps_state": "Disabled"}]})
	ftp_closed.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	ftp_closed.deny == set() with input as testing.document([it])
}

test_passes_where_only_ftps_is_taken if {
	it := testing.resource("azurerm_app_service", "shop", {"site_config": [{"ftps_state": "FtpsOnly"}]})
	ftp_closed.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_state_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{}]}), {"site_config": [{"ftps_state": true}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "ftps_state"], _message)}
	ftp_closed.deny == made with input as testing.document([it])
}

_id := "azure.appservice.ftp_closed"

_message := "ftps_state is {value} (plain FTP is open where nobody writes it for the older resources): set it to \"Disabled\""
