# METADATA
# title: Machines with IPv6 reach Google in private
# description: Without it they reach the services of Google over the internet.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/configure-private-google-access
# custom:
#   severity: low
#   resource_types: [google_compute_subnetwork]
#   aliases: {checkov: [CKV_GCP_76]}
#   remediation:
#     safe: true
#     summary: Set private_ipv6_google_access to ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE.
package policies.gcp.compute.subnet_private_access_v6

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some subnet in tf.resources("google_compute_subnetwork")
	test := is.any_of([
		is.equals_given(subnet, ["private_ipv6_google_access"], _private, "DISABLE_GOOGLE_ACCESS"),
		is.negated(is.equals_given(subnet, ["stack_type"], {"IPV4_IPV6", "IPV6_ONLY"}, "IPV4_ONLY")),
		_holds_no_machines(subnet),
	])
	f := finding.unless(test, rego.metadata.chain(), subnet, ["private_ipv6_google_access"], "private_ipv6_google_access is {value}: set it to \"ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE\"")
}

_private := {
	"ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE",
	"ENABLE_BIDIRECTIONAL_VM_ACCESS_TO_GOOGLE",
	"ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE",
}

# Subnets of proxies hold no machines, and of private service connect only addresses.
_holds_no_machines(subnet) := is.negated(is.equals_given(subnet, ["purpose"], {"PRIVATE", "PRIVATE_RFC_1918"}, "PRIVATE"))
