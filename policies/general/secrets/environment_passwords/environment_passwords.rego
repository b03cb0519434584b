# METADATA
# title: Programs get no secrets through plain environment variables
# description: >-
#   Everybody who may look at a function, a container or an app reads its environment, and so do crash reports and the state.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references
#   - ref: https://cloud.google.com/run/docs/configuring/services/secrets
# custom:
#   severity: high
#   resource_types: [aws_amplify_app, aws_apprunner_service, aws_codebuild_project, aws_ecs_task_definition,
#     aws_lambda_function, azurerm_app_service, azurerm_container_app, azurerm_container_group, azurerm_function_app,
#     azurerm_linux_function_app, azurerm_linux_web_app, azurerm_windows_function_app, azurerm_windows_web_app,
#     google_cloud_run_service, google_cloud_run_v2_job, google_cloud_run_v2_service, google_cloudfunctions2_function,
#     google_cloudfunctions_function]
#   remediation:
#     safe: false
#     summary: Withdraw the secret, keep a new one in the cloud's store of secrets, and let the program or the platform fetch it there.
package policies.general.secrets.environment_passwords

import data.lib.credentials
import data.lib.environments
import data.lib.finding
import data.lib.is

_message := "%s seems to hold a secret in plain text: withdraw it, and let the program fetch a new one from the store of secrets"

deny contains f if {
	some [owner, path] in environments.mappings
	some name in credentials.names(owner, path)
	test := is.negated(credentials.holds(owner, path, name))
	f := finding.unless(test, rego.metadata.chain(), owner, array.concat(path, [name]), sprintf(_message, [name]))
}

deny contains f if {
	some [owner, path] in environments.unknown_mappings
	f := finding.unless("unknown", rego.metadata.chain(), owner, path, sprintf(_message, ["one of the variables"]))
}

deny contains f if {
	some [variable, name] in environments.variables
	test := is.negated(environments.is_secret(variable))
	made := finding.unless(test, rego.metadata.chain(), variable, ["value"], sprintf(_message, [name]))
	f := finding.keyed(made, name)
}
