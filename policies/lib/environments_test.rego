package lib.environments_test

import data.lib.environments
import data.lib.testing

_variable := {"name": "DB_PASSWORD", "value": "swordfish"}

test_finds_mappings if {
	_paths(testing.resource("aws_amplify_app", "a", {"environment_variables": {}})) == {["environment_variables"]}
	_paths(testing.resource("aws_lambda_function", "a", {"environment": [{"variables": {}}]})) == {["environment", 0, "variables"]}
	_paths(testing.resource("google_cloudfunctions2_function", "a", {"service_config": [{}]})) == {["service_config", 0, "environment_variables"]}
	_paths(testing.resource("azurerm_container_group", "a", {"container": [{}]})) == {["container", 0, "environment_variables"]}
	image := {"source_configuration": [{"image_repository": [{"image_configuration": [{}]}]}]}
	at := ["source_configuration", 0, "image_repository", 0, "image_configuration", 0, "runtime_environment_variables"]
	_paths(testing.resource("aws_apprunner_service", "a", image)) == {at}
}

test_knows_which_mappings_are_unknown if {
	app := testing.unknown(testing.resource("aws_amplify_app", "a", {}), {"environment_variables": true})
	environments.unknown_mappings == {[app, ["environment_variables"]]} with input as testing.document([app])
	left := testing.unset(testing.resource("aws_amplify_app", "a", {}), {"environment_variables": true})
	environments.unknown_mappings == set() with input as testing.document([left])
}

test_finds_variables if {
	_names("google_cloud_run_service", {"template": [{"spec": [{"containers": [{"env": [_variable]}]}]}]}) == {"DB_PASSWORD"}
	_names("google_cloud_run_v2_service", {"template": [{"containers": [{"env": [_variable]}]}]}) == {"DB_PASSWORD"}
	_names("google_cloud_run_v2_job", {"template": [{"template": [{"containers": [{"env": [_variable]}]}]}]}) == {"DB_PASSWORD"}
	_names("azurerm_container_app", {"template": [{"container": [{"env": [_variable]}]}]}) == {"DB_PASSWORD"}
	_names("aws_ecs_task_definition", {"container_definitions": json.marshal([{"environment": [_variable]}])}) == {"DB_PASSWORD"}
	_names("aws_codebuild_project", {"environment": [{"environment_variable": [_variable]}]}) == {"DB_PASSWORD"}
	stored := object.union(_variable, {"type": "SECRETS_MANAGER"})
	_names("aws_codebuild_project", {"environment": [{"environment_variable": [stored]}]}) == set()
}

test_judges_variables if {
	environments.is_secret(_block(_variable, {})) == "yes"
	environments.is_secret(_block({"name": "STAGE", "value": "live"}, {})) == "no"
	environments.is_secret(_block({"name": "DB_PASSWORD"}, {"value": true})) == "unknown"
	environments.is_secret(_block({"name": "STAGE"}, {"value": true})) == "no"
	environments.is_secret(_block({}, {"name": true, "value": true})) == "unknown"
}

_paths(resource) := paths if {
	found := environments.mappings with input as testing.document([resource])
	paths := {array.concat(object.get(subject, "at", []), path) | some [subject, path] in found}
}

_names(type, values) := {name | some [_, name] in found} if {
	found := environments.variables with input as testing.document([testing.resource(type, "a", values)])
}

_block(values, unknown) := {"address": "a.b", "type": "a", "values": values, "unknown": unknown}
