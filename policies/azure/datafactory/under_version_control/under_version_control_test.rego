package policies.azure.datafactory.under_version_control_test

import data.lib.testing
import data.policies.azure.datafactory.under_version_control

test_fails_where_the_pipelines_are_in_no_repository if {
	it := testing.resource("azurerm_data_factory", "etl", {})
	made := {testing.failure(_id, it, ["github_configuration"], _message)}
	under_version_control.deny == made with input as testing.document([it])
}

test_passes_where_the_pipelines_are_in_a_repository if {
	it := testing.resource("azurerm_data_factory", "etl", {"github_configuration": [{"account_name": "acme", "branch_name": "main", "repository_name": "etl", "root_folder": "/"}]})
	under_version_control.deny == set() with input as testing.document([it])
}

test_passes_where_the_pipelines_are_in_a_repository_of_azure_devops if {
	it := testing.resource("azurerm_data_factory", "etl", {"vsts_configuration": [{"account_name": "acme", "branch_name": "main", "project_name": "etl", "repository_name": "etl", "root_folder": "/", "tenant_id": "11111111-2222-3333-4444-555555555555"}]})
	under_version_control.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_data_factory", "etl", {}), {"github_configuration": true})
	made := {testing.doubt(_id, it, ["github_configuration"], _message)}
	under_version_control.deny == made with input as testing.document([it])
}

_id := "azure.datafactory.under_version_control"

_message := "the pipelines are in no repository: add github_configuration or vsts_configuration"
