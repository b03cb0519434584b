# METADATA
# title: Variables of automation accounts are encrypted
# description: A variable often holds a password, which everybody who may read the account sees.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/automation/shared-resources/variables
# custom:
#   severity: medium
#   resource_types:
#     - azurerm_automation_variable_bool
#     - azurerm_automation_variable_datetime
#     - azurerm_automation_variable_int
#     - azurerm_automation_variable_string
#   aliases: {checkov: [CKV_AZURE_73]}
#   remediation:
#     safe: false
#     summary: Set encrypted to true; Terraform replaces the variable for it.
package policies.azure.automation.variables_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some variable in tf.resources(type)
	test := is.equals_or(variable, ["encrypted"], true, false)
	f := finding.unless(test, rego.metadata.chain(), variable, ["encrypted"], "encrypted is {value} (false where nobody writes it): set it to true")
}

_types := {"azurerm_automation_variable_bool", "azurerm_automation_variable_datetime", "azurerm_automation_variable_int", "azurerm_automation_variable_string"}
