# METADATA
# title: Projects start without the default network
# description: The default network opens SSH and RDP to everybody from the first day.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc#default-network
# custom:
#   severity: medium
#   resource_types: [google_project]
#   aliases: {checkov: [CKV_GCP_27], trivy: [GCP-0010], kics: [59571246-3f62-4965-a96f-c7d97e269351]}
#   remediation:
#     safe: false
#     summary: Set auto_create_network to false and describe the networks that are used.
package policies.gcp.compute.project_no_default_network

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some project in tf.resources("google_project")
	test := is.equals_or(project, ["auto_create_network"], false, true)
	f := finding.unless(test, rego.metadata.chain(), project, ["auto_create_network"], "auto_create_network is {value} (true where nobody writes it): set it to false")
}
