# METADATA
# title: Queries to Cloud DNS are logged
# description: Machines that were taken over ask for names nobody else asks for.
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/monitoring
# custom:
#   severity: low
#   resource_types: [google_dns_policy]
#   remediation:
#     safe: true
#     summary: Set enable_logging to true.
package policies.gcp.dns.queries_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("google_dns_policy")
	test := is.equals_or(policy, ["enable_logging"], true, false)
	f := finding.unless(test, rego.metadata.chain(), policy, ["enable_logging"], "enable_logging is {value}: set it to true")
}
