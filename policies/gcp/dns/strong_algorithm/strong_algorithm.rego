# METADATA
# title: Cloud DNS zones are signed with a strong algorithm
# description: SHA-1 can be forged, and with it the signature.
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/dnssec-advanced
# custom:
#   severity: medium
#   resource_types: [google_dns_managed_zone]
#   aliases: {checkov: [CKV_GCP_17], trivy: [GCP-0012], kics: [ccc3100c-0fdd-4a5e-9908-c10107291860]}
#   remediation:
#     safe: false
#     summary: Choose rsasha256 or ecdsap256sha256 for every key of the zone.
package policies.gcp.dns.strong_algorithm

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some zone in tf.resources("google_dns_managed_zone")
	some dnssec in tf.written_blocks(zone, ["dnssec_config"])
	some key in tf.written_blocks(dnssec, ["default_key_specs"])
	test := is.negated(is.equals(key, ["algorithm"], "rsasha1"))
	f := finding.unless(test, rego.metadata.chain(), key, ["algorithm"], "{value} can be forged: use rsasha256 or ecdsap256sha256")
}
