# METADATA
# title: Cloud SQL instances have no public address
# description: A public address puts the database within reach of everyone who finds a password or a flaw.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/configure-private-ip
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   remediation:
#     safe: false
#     summary: Set ipv4_enabled to false and give the instance a private network; clients outside it lose the connection.
package policies.gcp.sql.no_public_address

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some settings in tf.blocks(instance, ["settings"])
	path := ["ip_configuration", 0, "ipv4_enabled"]
	f := finding.unless(_is_private(settings), rego.metadata.chain(), settings, path, "ipv4_enabled is {value} (true where nobody writes it): set it to false and use a private network")
}

_is_private(settings) := is.any_of([is.equals_or(ip, ["ipv4_enabled"], false, true) |
	some ip in tf.written_blocks(settings, ["ip_configuration"])
])
