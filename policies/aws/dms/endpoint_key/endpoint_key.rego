# METADATA
# title: Passwords of replication endpoints are encrypted with a key of their own
# description: >-
#   An endpoint holds the way into a database; with a customer key the use of its password can be limited, seen in the
#   trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html
# custom:
#   severity: low
#   resource_types: [aws_dms_endpoint]
#   aliases: {checkov: [CKV_AWS_296]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn; the endpoint is made anew.
package policies.aws.dms.endpoint_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some endpoint in tf.resources("aws_dms_endpoint")
	test := is.written(endpoint, _path)
	f := finding.unless(test, rego.metadata.chain(), endpoint, _path, _message)
}
