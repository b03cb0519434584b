# METADATA
# title: Replication instances are encrypted with a key of their own
# description: >-
#   What is on its way lies on the disk of the instance; with a customer key its use can be limited, seen in the trail
#   and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html
# custom:
#   severity: low
#   resource_types: [aws_dms_replication_instance]
#   aliases: {checkov: [CKV_AWS_212]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn; the instance is made anew.
package policies.aws.dms.instance_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some instance in tf.resources("aws_dms_replication_instance")
	test := is.written(instance, _path)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, _message)
}
