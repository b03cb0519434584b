# METADATA
# title: Storage accounts ask for TLS 1.2 or newer
# description: Older versions of TLS have known weaknesses that let others read or change the traffic.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/transport-layer-security-configure-minimum-version
# custom:
#   severity: medium
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV_AZURE_44], trivy: [AZU-0011], kics: [8263f146-5e03-43e0-9cfe-db960d56d1e7]}
#   remediation:
#     safe: false
#     summary: Set min_tls_version to TLS1_2; clients that know only older versions can no longer connect.
package policies.azure.storage.minimum_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.equals_given(account, ["min_tls_version"], {"TLS1_2", "TLS1_3"}, "TLS1_2")
	f := finding.unless(test, rego.metadata.chain(), account, ["min_tls_version"], "min_tls_version is {value}: set it to \"TLS1_2\"")
}
