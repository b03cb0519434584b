# METADATA
# title: Results of data quality jobs are encrypted with a key of their own
# description: >-
#   Results tell much about the data; with a customer key their use can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-quality.html
# custom:
#   severity: low
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   aliases: {checkov: [CKV_AWS_367]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id in data_quality_job_output_config; the definition is made anew.
package policies.aws.sagemaker.monitoring_output_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["data_quality_job_output_config", 0, "kms_key_id"]

_block := ["data_quality_job_output_config", 0]

deny contains f if {
	some job in tf.resources("aws_sagemaker_data_quality_job_definition")
	test := is.has_key(job, _block, "kms_key_id")
	f := finding.unless(test, rego.metadata.chain(), job, _path, _message)
}
