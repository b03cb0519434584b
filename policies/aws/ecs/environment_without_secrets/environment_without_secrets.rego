# METADATA
# title: Containers get no credentials in plain text
# description: Everybody who may describe the task reads its environment; so does every crash report.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
# custom:
#   severity: critical
#   resource_types: [aws_ecs_task_definition]
#   remediation:
#     safe: false
#     summary: Withdraw the credential and hand a new one over by secrets, from Secrets Manager or Parameter Store.
package policies.aws.ecs.environment_without_secrets

import data.lib.finding
import data.lib.is
import data.lib.plain_secrets
import data.lib.tf

deny contains f if {
	some task in tf.resources("aws_ecs_task_definition")
	some container in tf.documents(task, ["container_definitions"])
	some variable in tf.blocks(container, ["environment"])
	test := is.negated(plain_secrets.in_text(variable, ["value"]))
	made := finding.unless(test, rego.metadata.chain(), variable, ["value"], "a variable holds a credential: withdraw it, and name a secret of Secrets Manager in secrets")
	f := finding.keyed(made, tf.text(variable, ["name"]))
}
