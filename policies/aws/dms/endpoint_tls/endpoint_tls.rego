# METADATA
# title: Replication reaches databases over TLS
# description: Without TLS, passwords and the whole database can be read on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html
# custom:
#   severity: high
#   resource_types: [aws_dms_endpoint]
#   aliases: {checkov: [CKV2_AWS_49], kics: [e6f7g8h9-i0j1-4klm-56no-7890pqrstu12]}
#   remediation:
#     safe: false
#     summary: Set ssl_mode to require, verify-ca or verify-full, with certificate_arn where the engine needs it.
package policies.aws.dms.endpoint_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "ssl_mode is {value}: set it to require, verify-ca or verify-full"

_path := ["ssl_mode"]

_databases := {"aurora", "aurora-postgresql", "azure-sql-managed-instance", "azuredb", "db2", "db2-zos", "docdb", "mariadb", "mongodb", "mysql", "oracle", "postgres", "sqlserver", "sybase"}

# Services of AWS are reached over HTTPS and have no such mode.
deny contains f if {
	some endpoint in tf.resources("aws_dms_endpoint")
	test := is.any_of([
		is.negated(is.equals_or(endpoint, _path, "none", "none")),
		is.negated(is.one_of(endpoint, ["engine_name"], _databases)),
	])
	f := finding.unless(test, rego.metadata.chain(), endpoint, _path, _message)
}
