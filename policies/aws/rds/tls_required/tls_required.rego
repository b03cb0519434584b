# METADATA
# title: Databases only take TLS
# description: Without TLS, passwords, queries and their answers can be read on the way to the database.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
# custom:
#   severity: medium
#   resource_types: [aws_db_instance, aws_rds_cluster]
#   aliases: {checkov: [CKV2_AWS_69]}
#   remediation:
#     safe: false
#     summary: Set rds.force_ssl, require_secure_transport or db2comm in the parameter group once all clients use TLS.
package policies.aws.rds.tls_required

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "the parameter group takes connections without TLS: set rds.force_ssl or require_secure_transport to 1, db2comm to SSL"

# Only a group of one's own can be judged; of the defaults of AWS, PostgreSQL asks for TLS from 15 on, Aurora's from 17 on.
_strict := `^(postgres(1[5-9]|[2-9][0-9])|aurora-postgresql(1[7-9]|[2-9][0-9]))$`

_families := `^(aurora-)?(postgres|mysql|mariadb|sqlserver)|db2`

_names := {"rds.force_ssl", "require_secure_transport", "db2comm"}

_values := {"1", "on", "ON", "true", "TRUE", "SSL", "ssl"}

deny contains f if {
	some database in tf.resources("aws_db_instance")
	some group in tf.companions(database, "aws_db_parameter_group")
	f := finding.unless(_asks_for_tls(group), rego.metadata.chain(), database, ["parameter_group_name"], _message)
}

deny contains f if {
	some cluster in tf.resources("aws_rds_cluster")
	some group in tf.companions(cluster, "aws_rds_cluster_parameter_group")
	f := finding.unless(_asks_for_tls(group), rego.metadata.chain(), cluster, ["db_cluster_parameter_group_name"], _message)
}

_asks_for_tls(group) := is.any_of([
	is.negated(is.matches(group, ["family"], _families)),
	is.any_of({_is_on(parameter) | some parameter in tf.blocks(group, ["parameter"])}),
	is.all_of([
		is.matches(group, ["family"], _strict),
		is.negated(is.any_of({is.one_of(parameter, ["name"], _names) | some parameter in tf.blocks(group, ["parameter"])})),
	]),
])

_is_on(parameter) := is.all_of([is.one_of(parameter, ["name"], _names), is.one_of(parameter, ["value"], _values)])
