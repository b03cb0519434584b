# METADATA
# title: Environment variables of programs
# description: Where functions, containers and apps of the three clouds take their environment from.
package lib.environments

import data.lib.credentials
import data.lib.is
import data.lib.tf

# METADATA
# description: Mappings from names to values, each as the subject that holds it and the path below that.
mappings contains [resource, path] if {
	some type, path in _flat
	some resource in tf.resources(type)
}

mappings contains [block, ["variables"]] if {
	some function in tf.resources("aws_lambda_function")
	some block in tf.written_blocks(function, ["environment"])
}

mappings contains [block, ["environment_variables"]] if {
	some function in tf.resources("google_cloudfunctions2_function")
	some name in ["build_config", "service_config"]
	some block in tf.written_blocks(function, [name])
}

mappings contains [block, ["environment_variables"]] if {
	some group in tf.resources("azurerm_container_group")
	some name in ["container", "init_container"]
	some block in tf.written_blocks(group, [name])
}

mappings contains [block, ["runtime_environment_variables"]] if {
	some service in tf.resources("aws_apprunner_service")
	some block in tf.written_blocks(service, ["source_configuration", 0, "image_repository", 0, "image_configuration"])
}

# METADATA
# description: Those of the mappings of which nothing is known.
unknown_mappings contains [subject, path] if {
	some [subject, path] in mappings
	tf.is_unknown(subject, path)
	not tf.is_unset(subject, path)
}

# METADATA
# description: Variables that are blocks with a name and a value, each with its name.
variables contains [variable, tf.text(variable, ["name"])] if {
	some container in _containers
	some variable in tf.written_blocks(container, ["env"])
}

variables contains [variable, tf.text(variable, ["name"])] if {
	some task in tf.resources("aws_ecs_task_definition")
	some container in tf.documents(task, ["container_definitions"])
	some variable in tf.blocks(container, ["environment"])
}

variables contains [variable, tf.text(variable, ["name"])] if {
	some project in tf.resources("aws_codebuild_project")
	some environment in tf.written_blocks(project, ["environment"])
	some variable in tf.written_blocks(environment, ["environment_variable"])
	is.equals_or(variable, ["type"], "PLAINTEXT", "PLAINTEXT") != "no"
}

# METADATA
# description: The value of such a variable is a secret; unknown only where its name leaves that open.
is_secret(variable) := "unknown" if {
	tf.is_unknown(variable, ["name"])
	tf.is_unknown(variable, ["value"])
} else := _is_password(variable) if {
	tf.is_unknown(variable, ["value"])
} else := is.certain(credentials.is_secret(tf.text(variable, ["name"]), tf.value(variable, ["value"])))

_flat := {
	"aws_amplify_app": ["environment_variables"],
	"azurerm_app_service": ["app_settings"],
	"azurerm_function_app": ["app_settings"],
	"azurerm_linux_function_app": ["app_settings"],
	"azurerm_linux_web_app": ["app_settings"],
	"azurerm_windows_function_app": ["app_settings"],
	"azurerm_windows_web_app": ["app_settings"],
	"google_cloudfunctions_function": ["environment_variables"],
}

_containers contains container if {
	some service in tf.resources("google_cloud_run_service")
	some container in tf.written_blocks(service, ["template", 0, "spec", 0, "containers"])
}

_containers contains container if {
	some service in tf.resources("google_cloud_run_v2_service")
	some container in tf.written_blocks(service, ["template", 0, "containers"])
}

_containers contains container if {
	some job in tf.resources("google_cloud_run_v2_job")
	some container in tf.written_blocks(job, ["template", 0, "template", 0, "containers"])
}

_containers contains container if {
	some app in tf.resources("azurerm_container_app")
	some container in tf.written_blocks(app, ["template", 0, "container"])
}

# A value that is not known yet is worth a word where the name says password.
_is_password(variable) := "unknown" if credentials.is_secret(tf.text(variable, ["name"]), "swordfish")

_is_password(variable) := "no" if not credentials.is_secret(tf.text(variable, ["name"]), "swordfish")
