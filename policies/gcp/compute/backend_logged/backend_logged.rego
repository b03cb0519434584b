# METADATA
# title: Google Cloud load balancers log requests
# description: Without the log nobody sees an attack, nor who was served what.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring
# custom:
#   severity: low
#   resource_types: [google_compute_backend_service, google_compute_region_backend_service]
#   remediation:
#     safe: true
#     summary: Add log_config with enable true; sample_rate keeps the cost down.
package policies.gcp.compute.backend_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["log_config", 0, "enable"]

deny contains f if {
	some type in {"google_compute_backend_service", "google_compute_region_backend_service"}
	some backend in tf.resources(type)
	test := is.equals_or(backend, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), backend, _path, "logging is {value}: set enable to true in log_config")
}
