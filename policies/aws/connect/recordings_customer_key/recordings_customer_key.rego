# METADATA
# title: Recorded calls are encrypted with a key of their own
# description: What customers say on the phone deserves a key whose use is recorded and can be revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_connect_instance_storage_config]
#   aliases: {checkov: [CKV_AWS_270]}
#   remediation:
#     safe: false
#     summary: Name a customer key in encryption_config.
package policies.aws.connect.recordings_customer_key

import data.lib.finding
import data.lib.is
import data.lib.keys
import data.lib.tf

deny contains f if {
	some storage in tf.resources("aws_connect_instance_storage_config")
	some config in tf.blocks(storage, ["storage_config"])
	some place in tf.blocks(config, ["s3_config"])
	test := is.any_of({is.all_of([is.equals(encryption, ["encryption_type"], "KMS"), keys.is_customer_key(encryption, ["key_id"])]) | some encryption in tf.blocks(place, ["encryption_config"])})
	f := finding.unless(test, rego.metadata.chain(), place, ["encryption_config"], "the calls are not encrypted with a customer key: name one in encryption_config")
}
