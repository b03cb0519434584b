# METADATA
# title: Firewalls do not open FTP to the internet
# description: FTP sends passwords and files in plain text.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: medium
#   resource_types: [google_compute_firewall]
#   aliases: {checkov: [CKV_GCP_75, CKV_GCP_77], kics: [d3f8e9c1-7a2b-4d5f-90e2-123456789abc]}
#   implied_by: [gcp.compute.firewall_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Use SFTP or Cloud Storage, or name the source ranges that need FTP.
package policies.gcp.compute.firewall_ftp_closed

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.negated(gcp.admits(firewall, {21, 20}))
	f := finding.unless(test, rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value} and FTP (20, 21) is allowed: name the addresses that need it")
}
