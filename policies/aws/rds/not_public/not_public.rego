# METADATA
# title: Databases have no public address
# description: A public address leaves the password as the only thing between the internet and the data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
# custom:
#   severity: high
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   aliases: {checkov: [CKV_AWS_17], trivy: [AWS-0180], kics: [35113e6f-2c6b-414d-beec-7a9482d3b2d1]}
#   remediation:
#     safe: false
#     summary: Set publicly_accessible to false and reach the database from inside the network.
package policies.aws.rds.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_db_instance", "aws_rds_cluster_instance"}
	some database in tf.resources(type)
	test := is.equals_or(database, ["publicly_accessible"], false, false)
	f := finding.unless(test, rego.metadata.chain(), database, ["publicly_accessible"], "publicly_accessible is {value}: set it to false")
}
