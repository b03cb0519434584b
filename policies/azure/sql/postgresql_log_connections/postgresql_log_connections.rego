# METADATA
# title: PostgreSQL logs connections
# description: Who tried to connect, and from where, is the first question after a break-in.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging
# custom:
#   severity: low
#   resource_types: [azurerm_postgresql_configuration, azurerm_postgresql_flexible_server_configuration]
#   aliases: {checkov: [CKV_AZURE_31], trivy: [AZU-0019], kics: [c640d783-10c5-4071-b6c1-23507300d333]}
#   remediation:
#     safe: true
#     summary: Set the parameter log_connections to ON.
package policies.azure.sql.postgresql_log_connections

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some parameter in tf.resources(type)
	test := is.any_of([
		is.negated(is.one_of(parameter, ["name"], {"log_connections"})),
		is.matches(parameter, ["value"], `(?i)^on$`),
	])
	f := finding.unless(test, rego.metadata.chain(), parameter, ["value"], "log_connections is {value}: set it to \"ON\"")
}

_types := {"azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"}
