# METADATA
# title: S3 lifecycle configurations remove failed uploads
# description: Parts of an upload that never ended stay, unseen in listings and paid for.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html
# custom:
#   severity: low
#   resource_types: [aws_s3_bucket_lifecycle_configuration]
#   aliases: {checkov: [CKV_AWS_300]}
#   remediation:
#     safe: true
#     summary: Add an enabled rule for all objects with abort_incomplete_multipart_upload.
package policies.aws.s3.failed_uploads_removed

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "no enabled rule for all objects has abort_incomplete_multipart_upload: add one"

deny contains f if {
	some configuration in tf.resources("aws_s3_bucket_lifecycle_configuration")
	test := is.any_of({_removes(rule) | some rule in tf.blocks(configuration, ["rule"])})
	f := finding.unless(test, rego.metadata.chain(), configuration, ["rule"], _message)
}

_removes(rule) := is.all_of([
	is.equals(rule, ["status"], "Enabled"),
	is.at_least(rule, ["abort_incomplete_multipart_upload", 0, "days_after_initiation"], 1),
	is.negated(is.any_of(array.concat([is.written(rule, ["prefix"])], _narrowings(rule)))),
])

_narrowings(rule) := [test |
	some filter in tf.blocks(rule, ["filter"])
	test := is.any_of([
		is.written(filter, ["prefix"]),
		is.written(filter, ["object_size_greater_than"]),
		is.written(filter, ["object_size_less_than"]),
		blocks.exist(filter, ["tag"]),
		blocks.exist(filter, ["and"]),
	])
]
