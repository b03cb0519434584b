# METADATA
# title: Cloud SQL instances do not admit the internet
# description: An authorised network of all addresses leaves the password as the only protection.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/authorize-networks
# custom:
#   severity: critical
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_11], trivy: [GCP-0017]}
#   remediation:
#     safe: false
#     summary: Name the networks that need the database, or connect through the Cloud SQL Auth Proxy.
package policies.gcp.sql.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some settings in tf.blocks(instance, ["settings"])
	some ip in tf.written_blocks(settings, ["ip_configuration"])
	some network in tf.blocks(ip, ["authorized_networks"])
	test := is.negated(is.matches(network, ["value"], `/[01]$`))
	made := finding.unless(test, rego.metadata.chain(), network, ["value"], "the authorised network {value} is everybody: name the networks that need the database")
	f := finding.keyed(made, tf.text(network, ["value"]))
}
