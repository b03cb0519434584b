# METADATA
# title: PostgreSQL slows down guessing of passwords
# description: Without throttling, passwords can be tried as fast as the network allows.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging
# custom:
#   severity: medium
#   resource_types: [azurerm_postgresql_configuration, azurerm_postgresql_flexible_server_configuration]
#   aliases: {checkov: [CKV_AZURE_32], trivy: [AZU-0021], kics: [2b3c671f-1b76-4741-8789-ed1fe0785dc4]}
#   remediation:
#     safe: true
#     summary: Set the parameter connection_throttling to ON.
package policies.azure.sql.postgresql_connection_throttling

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some parameter in tf.resources(type)
	test := is.any_of([
		is.negated(is.one_of(parameter, ["name"], {"connection_throttling", "connection_throttle.enable"})),
		is.matches(parameter, ["value"], `(?i)^on$`),
	])
	f := finding.unless(test, rego.metadata.chain(), parameter, ["value"], "connection_throttling is {value}: set it to \"ON\"")
}

_types := {"azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"}
