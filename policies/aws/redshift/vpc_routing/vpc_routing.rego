# METADATA
# title: Warehouses copy data within the network
# description: Without it COPY and UNLOAD go past the rules and logs of the network.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html
# custom:
#   severity: low
#   resource_types: [aws_redshift_cluster, aws_redshiftserverless_workgroup]
#   aliases: {checkov: [CKV_AWS_321]}
#   remediation:
#     safe: false
#     summary: Set enhanced_vpc_routing to true once the network has ways to S3 and whatever else is copied from.
package policies.aws.redshift.vpc_routing

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "enhanced_vpc_routing is {value}: set it to true"

_path := ["enhanced_vpc_routing"]

deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.equals_or(cluster, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}

deny contains f if {
	some workgroup in tf.resources("aws_redshiftserverless_workgroup")
	test := is.equals_or(workgroup, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), workgroup, _path, _message)
}
