# METADATA
# title: Credentials of AppFlow connectors are encrypted with a key of their own
# description: >-
#   A connector holds the credentials for a foreign service; with a customer key their use can be limited, seen in the
#   trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html
# custom:
#   severity: low
#   resource_types: [aws_appflow_connector_profile]
#   aliases: {checkov: [CKV_AWS_264]}
#   remediation:
#     safe: false
#     summary: Set kms_arn; the profile is made anew.
package policies.aws.appflow.connector_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_arn is {value}: name a customer key"

_path := ["kms_arn"]

deny contains f if {
	some profile in tf.resources("aws_appflow_connector_profile")
	test := is.written(profile, _path)
	f := finding.unless(test, rego.metadata.chain(), profile, _path, _message)
}
