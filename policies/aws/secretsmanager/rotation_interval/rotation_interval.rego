# METADATA
# title: Secrets rotate every 90 days
# description: The longer a secret stays the same, the longer one that leaked is of use.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
# custom:
#   severity: low
#   resource_types: [aws_secretsmanager_secret_rotation]
#   aliases: {checkov: [CKV_AWS_304]}
#   remediation:
#     safe: true
#     summary: Set automatically_after_days to 90 or less, or a schedule that runs as often.
package policies.aws.secretsmanager.rotation_interval

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rotation in tf.resources("aws_secretsmanager_secret_rotation")
	some rules in tf.blocks(rotation, ["rotation_rules"])
	test := is.any_of([is.at_most(rules, ["automatically_after_days"], 90), is.matches(rules, ["schedule_expression"], _often)])
	f := finding.unless(test, rego.metadata.chain(), rules, ["automatically_after_days"], "the secret changes after {value} days, or more seldom: let it change every 90 days or sooner")
}

# Rates of at most 90 days or 2160 hours; a cron expression names days, and is taken to run often enough.
_often := `^(cron\(.*\)|rate\(([1-9]|[1-8][0-9]|90) days?\)|rate\(([1-9][0-9]{0,2}|1[0-9]{3}|20[0-9]{2}|21[0-5][0-9]|2160) hours?\))$`
