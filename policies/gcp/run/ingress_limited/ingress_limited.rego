# METADATA
# title: Cloud Run services answer only from inside, or through a load balancer
# description: A service on the internet is called by everybody, past the load balancer and its rules.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/securing/ingress
# custom:
#   severity: low
#   resource_types: [google_cloud_run_v2_service]
#   remediation:
#     safe: false
#     summary: Set ingress to INGRESS_TRAFFIC_INTERNAL_ONLY, or INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER behind a load balancer.
package policies.gcp.run.ingress_limited

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("google_cloud_run_v2_service")
	test := is.equals_given(service, ["ingress"], {"INGRESS_TRAFFIC_INTERNAL_ONLY", "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"}, "INGRESS_TRAFFIC_ALL")
	f := finding.unless(test, rego.metadata.chain(), service, ["ingress"], "ingress is {value}: set it to \"INGRESS_TRAFFIC_INTERNAL_ONLY\"")
}
