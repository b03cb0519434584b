package policies.general.secrets.environment_passwords_test

import data.lib.testing
import data.policies.general.secrets.environment_passwords

test_fails_where_a_mapping_holds_one if {
	function := testing.resource("aws_lambda_function", "a", {"environment": [{"variables": {"STAGE": "live", "DB_PASSWORD": "swordfish"}}]})
	path := ["environment", 0, "variables", "DB_PASSWORD"]
	environment_passwords.deny == {testing.failure(_id, function, path, _message("DB_PASSWORD"))} with input as testing.document([function])
}

test_fails_where_a_block_holds_one if {
	service := testing.resource("google_cloud_run_v2_service", "a", {"template": [{"containers": [{"env": [{"name": "DB_PASSWORD", "value": "swordfish"}]}]}]})
	made := testing.failure(_id, service, ["template", 0, "containers", 0, "env", 0, "value"], _message("DB_PASSWORD"))
	environment_passwords.deny == {object.union(made, {"key": "DB_PASSWORD"})} with input as testing.document([service])
}

test_passes_where_none_does if {
	app := testing.resource("azurerm_linux_web_app", "a", {"app_settings": {"DB_PASSWORD": "@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/db)"}})
	environment_passwords.deny == set() with input as testing.document([app])
}

test_undetermined_where_the_environment_is_decided_at_apply if {
	app := testing.unknown(testing.resource("azurerm_linux_web_app", "a", {}), {"app_settings": true})
	environment_passwords.deny == {testing.doubt(_id, app, ["app_settings"], _message("one of the variables"))} with input as testing.document([app])
}

_id := "general.secrets.environment_passwords"

_message(name) := sprintf("%s seems to hold a secret in plain text: withdraw it, and let the program fetch a new one from the store of secrets", [name])
