# METADATA
# title: Warehouses stand in subnets somebody chose
# description: Without a subnet group a warehouse stands in the default network, whose subnets are public.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html
# custom:
#   severity: medium
#   resource_types: [aws_redshift_cluster]
#   aliases: {checkov: [CKV_AWS_154], trivy: [AWS-0127], kics: [0a494a6a-ebe2-48a0-9d77-cf9d5125e1b3]}
#   remediation:
#     safe: false
#     summary: Set cluster_subnet_group_name to a group of private subnets; the cluster is made anew.
package policies.aws.redshift.in_vpc

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "cluster_subnet_group_name is {value}: name a group of private subnets"

_path := ["cluster_subnet_group_name"]

deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.written(cluster, _path)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
