# METADATA
# title: Replication endpoints in S3 are encrypted with a key of their own
# description: >-
#   With a customer key the use of what describes the endpoint can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html
# custom:
#   severity: low
#   resource_types: [aws_dms_s3_endpoint]
#   aliases: {checkov: [CKV_AWS_298]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn; the endpoint is made anew.
package policies.aws.dms.s3_endpoint_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some endpoint in tf.resources("aws_dms_s3_endpoint")
	test := is.written(endpoint, _path)
	f := finding.unless(test, rego.metadata.chain(), endpoint, _path, _message)
}
