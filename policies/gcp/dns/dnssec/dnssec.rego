# METADATA
# title: Public zones of Cloud DNS are signed
# description: Without signatures, whoever answers first decides where your visitors go.
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/dnssec
# custom:
#   severity: medium
#   resource_types: [google_dns_managed_zone]
#   aliases: {checkov: [CKV_GCP_16], trivy: [GCP-0013], kics: [5ef61c88-bbb4-4725-b1df-55d23c9676bb]}
#   remediation:
#     safe: false
#     summary: Set dnssec_config.state to on, and hand the DS record to the registrar.
package policies.gcp.dns.dnssec

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some zone in tf.resources("google_dns_managed_zone")
	test := is.any_of([
		is.equals_or(zone, _path, "on", "off"),
		is.equals_or(zone, ["visibility"], "private", "public"),
	])
	f := finding.unless(test, rego.metadata.chain(), zone, _path, "the state of DNSSEC is {value}: set it to \"on\"")
}

_path := ["dnssec_config", 0, "state"]
