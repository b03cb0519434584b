# METADATA
# title: Warehouses log connections and queries
# description: Without the audit log nobody can say who connected and what they asked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html
# custom:
#   severity: medium
#   resource_types: [aws_redshift_cluster]
#   aliases: {checkov: [CKV_AWS_71], kics: [15ffbacc-fa42-4f6f-a57d-2feac7365caa]}
#   remediation:
#     safe: true
#     summary: Add an aws_redshift_logging for the cluster.
package policies.aws.redshift.logging

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "no aws_redshift_logging refers to this cluster: add one"

deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.related(cluster, "aws_redshift_logging.cluster_identifier")
	f := finding.unless(test, rego.metadata.chain(), cluster, [], _message)
}
