# METADATA
# title: Builds get credentials from a store
# description: A plain variable of a build is shown in the console, in the API and in the state.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html
# custom:
#   severity: high
#   resource_types: [aws_codebuild_project]
#   remediation:
#     safe: false
#     summary: Set type to SECRETS_MANAGER or PARAMETER_STORE, and value to the name there.
package policies.aws.codebuild.no_plain_credentials

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some project in tf.resources("aws_codebuild_project")
	some environment in tf.blocks(project, ["environment"])
	some variable in tf.blocks(environment, ["environment_variable"])
	test := is.any_of([
		is.negated(is.matches(variable, ["name"], _credential)),
		is.one_of(variable, ["type"], {"PARAMETER_STORE", "SECRETS_MANAGER"}),
	])
	f := finding.unless(test, rego.metadata.chain(), variable, ["type"], "the variable holds a credential in the clear: take it from a store")
}

_credential := `^(AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN)$|(?i)(^|_)(password|private_key|secret|token)$`
