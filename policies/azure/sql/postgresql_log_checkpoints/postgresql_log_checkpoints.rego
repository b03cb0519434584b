# METADATA
# title: PostgreSQL logs its checkpoints
# description: Checkpoints in the log show when and why a server slowed down or came back.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging
# custom:
#   severity: low
#   resource_types: [azurerm_postgresql_configuration, azurerm_postgresql_flexible_server_configuration]
#   aliases: {checkov: [CKV_AZURE_30], trivy: [AZU-0024], kics: [3790d386-be81-4dcf-9850-eaa7df6c10d9]}
#   remediation:
#     safe: true
#     summary: Set the parameter log_checkpoints to ON.
package policies.azure.sql.postgresql_log_checkpoints

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some parameter in tf.resources(type)
	test := is.any_of([
		is.negated(is.one_of(parameter, ["name"], {"log_checkpoints"})),
		is.matches(parameter, ["value"], `(?i)^on$`),
	])
	f := finding.unless(test, rego.metadata.chain(), parameter, ["value"], "log_checkpoints is {value}: set it to \"ON\"")
}

_types := {"azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"}
