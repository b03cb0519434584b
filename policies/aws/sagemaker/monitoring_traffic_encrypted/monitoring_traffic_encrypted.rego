# METADATA
# title: Instances of data quality jobs talk over TLS
# description: Instances of a job send one another the data they check, readable on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-in-transit.html
# custom:
#   severity: low
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   aliases: {checkov: [CKV_AWS_369]}
#   remediation:
#     safe: false
#     summary: Set enable_inter_container_traffic_encryption to true in network_config; the definition is made anew.
package policies.aws.sagemaker.monitoring_traffic_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "enable_inter_container_traffic_encryption is {value}: set it to true"

_path := ["network_config", 0, "enable_inter_container_traffic_encryption"]

deny contains f if {
	some job in tf.resources("aws_sagemaker_data_quality_job_definition")
	test := is.equals_or(job, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), job, _path, _message)
}
