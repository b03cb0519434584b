# METADATA
# title: Warehouses cannot be reached from the internet
# description: A warehouse with a public address is one rule of a security group away from everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-cross-vpc.html
# custom:
#   severity: high
#   resource_types: [aws_redshift_cluster]
#   aliases: {checkov: [CKV_AWS_87], kics: [af173fde-95ea-4584-b904-bb3923ac4bda]}
#   remediation:
#     safe: false
#     summary: Set publicly_accessible to false and connect from within the network.
package policies.aws.redshift.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "publicly_accessible is {value}: set it to false"

_path := ["publicly_accessible"]

# Providers before 6 make public what nobody keeps private.
deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.equals_or(cluster, _path, false, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
