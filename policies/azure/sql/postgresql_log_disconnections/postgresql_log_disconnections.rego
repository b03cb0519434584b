# METADATA
# title: PostgreSQL logs the ends of connections
# description: How long a session lasted is only known when its end is logged, too.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging
# custom:
#   severity: low
#   resource_types: [azurerm_postgresql_configuration, azurerm_postgresql_flexible_server_configuration]
#   aliases: {kics: [07f7134f-9f37-476e-8664-670c218e4702]}
#   remediation:
#     safe: true
#     summary: Set the parameter log_disconnections to ON.
package policies.azure.sql.postgresql_log_disconnections

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some parameter in tf.resources(type)
	test := is.any_of([
		is.negated(is.one_of(parameter, ["name"], {"log_disconnections"})),
		is.matches(parameter, ["value"], `(?i)^on$`),
	])
	f := finding.unless(test, rego.metadata.chain(), parameter, ["value"], "log_disconnections is {value}: set it to \"ON\"")
}

_types := {"azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"}
