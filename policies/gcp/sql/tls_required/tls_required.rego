# METADATA
# title: Cloud SQL databases accept only encrypted connections
# description: A connection in plain text shows passwords and data to everyone on the way.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/configure-ssl-instance
# custom:
#   severity: high
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_6], trivy: [GCP-0015], kics: [02474449-71aa-40a1-87ae-e14497747b00]}
#   remediation:
#     safe: false
#     summary: Set ssl_mode to ENCRYPTED_ONLY (require_ssl in provider 4), after all clients connect with TLS.
package policies.gcp.sql.tls_required

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some settings in tf.blocks(instance, ["settings"])
	test := is.any_of([_requires(ip) | some ip in tf.written_blocks(settings, ["ip_configuration"])])
	f := finding.unless(test, rego.metadata.chain(), settings, ["ip_configuration", 0, "ssl_mode"], "ssl_mode is {value}, which also admits plain connections: set it to \"ENCRYPTED_ONLY\" or \"TRUSTED_CLIENT_CERTIFICATE_REQUIRED\"")
}

_requires(ip) := is.any_of([
	is.equals_given(ip, ["ssl_mode"], {"ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"}, "ALLOW_UNENCRYPTED_AND_ENCRYPTED"),
	is.certain(_required_before(ip)),
])

# Providers before 6 say it with require_ssl, which the current one does not know any more.
_required_before(ip) if {
	some name, value in tf.value(ip, [])
	name == "require_ssl"
	value in {true, "true"}
} else := false
