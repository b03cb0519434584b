# METADATA
# title: Data factories keep their pipelines in Git
# description: A pipeline that is changed in the portal alone has no review and no way back.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/data-factory/source-control
# custom:
#   severity: low
#   resource_types: [azurerm_data_factory]
#   aliases: {checkov: [CKV_AZURE_103]}
#   remediation:
#     safe: true
#     summary: Add github_configuration or vsts_configuration.
package policies.azure.datafactory.under_version_control

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some factory in tf.resources("azurerm_data_factory")
	test := is.any_of([
		blocks.exist(factory, ["github_configuration"]),
		blocks.exist(factory, ["vsts_configuration"]),
	])
	f := finding.unless(test, rego.metadata.chain(), factory, ["github_configuration"], "the pipelines are in no repository: add github_configuration or vsts_configuration")
}
