# METADATA
# title: Cache groups only take TLS
# description: Without TLS, what is cached, sessions first of all, can be read on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html
# custom:
#   severity: high
#   resource_types: [aws_elasticache_replication_group]
#   aliases: {checkov: [CKV_AWS_30], trivy: [AWS-0051], kics: [1afbb3fa-cf6c-4a3d-b730-95e9f4df343e]}
#   remediation:
#     safe: false
#     summary: >-
#       Set transit_encryption_enabled to true; with transit_encryption_mode preferred, clients can follow one by one.
package policies.aws.elasticache.tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "transit_encryption_enabled is {value}: set it to true"

_path := ["transit_encryption_enabled"]

deny contains f if {
	some group in tf.resources("aws_elasticache_replication_group")
	test := is.equals_or(group, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), group, _path, _message)
}
