# METADATA
# title: Certificates of databases come from an authority that is still valid
# description: >-
#   When the authority has expired, clients that check certificates cannot connect any more, and those that do not
#   check are easily deceived.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html
# custom:
#   severity: medium
#   resource_types: [aws_db_instance, aws_rds_cluster, aws_rds_cluster_instance]
#   aliases: {checkov: [CKV_AWS_211], kics: [9f40c07e-699e-4410-8856-3ba0f2e3a2dd]}
#   remediation:
#     safe: false
#     summary: Name rds-ca-rsa2048-g1 or a newer authority once all clients trust it.
package policies.aws.rds.ca_current

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "{value} has expired: name rds-ca-rsa2048-g1 or a newer authority"

_expired := {"rds-ca-2010", "rds-ca-2012", "rds-ca-2014", "rds-ca-2015", "rds-ca-2017", "rds-ca-2019"}

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.negated(is.one_of(database, ["ca_cert_identifier"], _expired))
	f := finding.unless(test, rego.metadata.chain(), database, ["ca_cert_identifier"], _message)
}

deny contains f if {
	some cluster in tf.resources("aws_rds_cluster")
	test := is.negated(is.one_of(cluster, ["ca_certificate_identifier"], _expired))
	f := finding.unless(test, rego.metadata.chain(), cluster, ["ca_certificate_identifier"], _message)
}

deny contains f if {
	some instance in tf.resources("aws_rds_cluster_instance")
	test := is.negated(is.one_of(instance, ["ca_cert_identifier"], _expired))
	f := finding.unless(test, rego.metadata.chain(), instance, ["ca_cert_identifier"], _message)
}
