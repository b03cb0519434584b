# METADATA
# title: Databases cannot be deleted by mistake
# description: >-
#   A destroy, a replacement or a wrong click takes the database with it; with deletion protection it is refused.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
# custom:
#   severity: medium
#   resource_types: [aws_db_instance, aws_rds_cluster]
#   aliases: {checkov: [CKV_AWS_139, CKV_AWS_293], trivy: [AWS-0177, AWS-0343]}
#   remediation:
#     safe: true
#     summary: Set deletion_protection to true; lift it in a change of its own before the database goes.
package policies.aws.rds.deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "deletion_protection is {value}: set it to true"

_path := ["deletion_protection"]

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.equals(database, _path, true)
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

deny contains f if {
	some cluster in tf.resources("aws_rds_cluster")
	test := is.equals(cluster, _path, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
