# METADATA
# title: Blobs cannot be read without signing in
# description: A public container, or an account that allows one, lets anyone on the internet read what is stored.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-prevent
# custom:
#   severity: high
#   resource_types: [azurerm_storage_account, azurerm_storage_container]
#   aliases:
#     checkov: [CKV_AZURE_34, CKV_AZURE_190, CKV2_AZURE_47]
#     trivy: [AZU-0007]
#     kics: [dd5230f8-a577-4bbb-b7ac-f2c2fe7d5299]
#   remediation:
#     safe: false
#     summary: Set allow_nested_items_to_be_public to false and container_access_type to private; readers then need a credential.
package policies.azure.storage.public_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	path := ["allow_nested_items_to_be_public"]
	f := finding.unless(is.equals_or(account, ["allow_nested_items_to_be_public"], false, true), rego.metadata.chain(), account, path, "allow_nested_items_to_be_public is {value} (true where nobody writes it): set it to false")
}

deny contains f if {
	some container in tf.resources("azurerm_storage_container")
	test := is.equals_or(container, ["container_access_type"], "private", "private")
	f := finding.unless(test, rego.metadata.chain(), container, ["container_access_type"], "container_access_type is {value}: set it to \"private\"")
}
