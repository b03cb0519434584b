# METADATA
# title: Functions get no credentials in plain text
# description: Everybody who may describe the function reads its environment; so does every crash report.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
# custom:
#   severity: critical
#   resource_types: [aws_lambda_function]
#   aliases: {checkov: [CKV_AWS_45], kics: [1402afd8-a95c-4e84-8b0b-6fb43758e6ce]}
#   remediation:
#     safe: false
#     summary: Withdraw the credential; let the function use its role, or read Secrets Manager when it starts.
package policies.aws.lambda.environment_without_secrets

import data.lib.finding
import data.lib.is
import data.lib.plain_secrets
import data.lib.tf

deny contains f if {
	some function in tf.resources("aws_lambda_function")
	some environment in tf.blocks(function, ["environment"])
	test := is.negated(plain_secrets.in_mapping(environment, ["variables"]))
	f := finding.unless(test, rego.metadata.chain(), environment, ["variables"], "the environment holds a credential: withdraw it, and let the function use its role or read Secrets Manager")
}
