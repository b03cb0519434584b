# METADATA
# title: Jobs do not run privileged
# description: A privileged container is root on the machine it shares with other jobs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html
# custom:
#   severity: high
#   resource_types: [aws_batch_job_definition]
#   aliases: {checkov: [CKV_AWS_210], kics: [66cd88ac-9ddf-424a-b77e-e55e17630bee]}
#   remediation:
#     safe: false
#     summary: Remove privileged; name the single devices or capabilities the job needs.
package policies.aws.batch.not_privileged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some job in tf.resources("aws_batch_job_definition")
	some container in tf.documents(job, ["container_properties"])
	test := is.negated(is.equals(container, ["privileged"], true))
	f := finding.unless(test, rego.metadata.chain(), container, ["privileged"], "privileged is {value}: set it to false")
}
