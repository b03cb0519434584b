# METADATA
# title: Disks of data quality jobs are encrypted with a key of their own
# description: >-
#   A job copies the data it checks to its disks; with a customer key their use can be limited, seen in the trail and
#   revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   aliases: {checkov: [CKV_AWS_368]}
#   remediation:
#     safe: false
#     summary: Set volume_kms_key_id in cluster_config; the definition is made anew.
package policies.aws.sagemaker.monitoring_volume_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "volume_kms_key_id is {value}: name a customer key"

_path := ["job_resources", 0, "cluster_config", 0, "volume_kms_key_id"]

_block := ["job_resources", 0, "cluster_config", 0]

deny contains f if {
	some job in tf.resources("aws_sagemaker_data_quality_job_definition")
	test := is.has_key(job, _block, "volume_kms_key_id")
	f := finding.unless(test, rego.metadata.chain(), job, _path, _message)
}
