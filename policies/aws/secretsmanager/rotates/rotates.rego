# METADATA
# title: Secrets rotate
# description: A secret that leaked works until it is changed, and nobody changes by hand what everything logs in with.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html
# custom:
#   severity: low
#   resource_types: [aws_secretsmanager_secret]
#   aliases: {checkov: [CKV2_AWS_57]}
#   remediation:
#     safe: false
#     summary: Add an aws_secretsmanager_secret_rotation with a function that changes the secret.
package policies.aws.secretsmanager.rotates

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some secret in tf.resources("aws_secretsmanager_secret")
	test := is.related(secret, "aws_secretsmanager_secret_rotation.secret_id")
	f := finding.unless(test, rego.metadata.chain(), secret, ["name"], "the secret {value} is never changed: add an aws_secretsmanager_secret_rotation")
}
