# METADATA
# title: Artifacts of pipelines are encrypted with a key of their own
# description: >-
#   With a customer key, who may read the bucket still needs the key, and other accounts can be let in without opening
#   more.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_codepipeline]
#   aliases: {checkov: [CKV_AWS_219]}
#   remediation:
#     safe: false
#     summary: Name a customer key in encryption_key.
package policies.aws.codepipeline.customer_key

import data.lib.finding
import data.lib.is
import data.lib.keys
import data.lib.tf

deny contains f if {
	some pipeline in tf.resources("aws_codepipeline")
	some store in tf.blocks(pipeline, ["artifact_store"])
	test := is.any_of({keys.is_customer_key(key, ["id"]) | some key in tf.blocks(store, ["encryption_key"])})
	f := finding.unless(test, rego.metadata.chain(), store, ["encryption_key"], "the store names no customer key: name one in encryption_key")
}
