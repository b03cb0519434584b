# METADATA
# title: The serial ports of Compute Engine machines are closed
# description: The serial console answers every address and asks no firewall, so a stolen key is all it takes.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console
# custom:
#   severity: medium
#   resource_types:
#     - google_compute_instance
#     - google_compute_instance_from_template
#     - google_compute_instance_template
#     - google_compute_project_metadata
#     - google_compute_project_metadata_item
#     - google_compute_region_instance_template
#   aliases: {checkov: [CKV_GCP_35], trivy: [GCP-0032], kics: [97fa667a-d05b-4f16-9071-58b939f34751]}
#   remediation:
#     safe: true
#     summary: Remove serial-port-enable from the metadata; switch it on by hand for as long as someone repairs the machine.
package policies.gcp.compute.serial_port_closed

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.negated(gcp_compute.is_on(machine, "serial-port-enable"))
	f := finding.unless(test, rego.metadata.chain(), machine, ["metadata", "serial-port-enable"], _message)
}

_types := {
	"google_compute_project_metadata",
	"google_compute_instance",
	"google_compute_instance_from_template",
	"google_compute_instance_template",
	"google_compute_region_instance_template",
}

deny contains f if {
	some item in tf.resources("google_compute_project_metadata_item")
	opens := is.all_of([is.equals(item, ["key"], "serial-port-enable"), is.matches(item, ["value"], `(?i)^(true|yes|y|1)$`)])
	f := finding.unless(is.negated(opens), rego.metadata.chain(), item, ["value"], _message)
}

_message := "serial-port-enable is {value}: remove it or set it to \"FALSE\""
