# METADATA
# title: Start scripts of machines hold no secrets
# description: >-
#   Start scripts and metadata can be read by every process on the machine and by everybody who may look at it, long after the
#   first start. On AWS the same is asked of user data by a policy of its own.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/custom-data
#   - ref: https://cloud.google.com/compute/docs/metadata/overview
# custom:
#   severity: critical
#   resource_types: [azurerm_linux_virtual_machine, azurerm_linux_virtual_machine_scale_set, azurerm_orchestrated_virtual_machine_scale_set,
#     azurerm_virtual_machine, azurerm_virtual_machine_scale_set, azurerm_windows_virtual_machine,
#     azurerm_windows_virtual_machine_scale_set, google_compute_instance, google_compute_instance_template,
#     google_compute_project_metadata_item, google_compute_region_instance_template]
#   remediation:
#     safe: false
#     summary: Withdraw the secret, and let the machine fetch a new one with its identity from the store of secrets.
package policies.general.secrets.start_scripts

import data.lib.credentials
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "%s holds a secret in plain text: withdraw it, and let the machine fetch a new one with its identity"

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some machine in tf.resources(type)
	some path in [["custom_data"], ["user_data"], ["metadata_startup_script"], ["os_profile", 0, "custom_data"], ["value"]]
	written := is.written(machine, path)
	test := is.negated(is.all_of([written, credentials.in_script(machine, path)]))
	f := finding.unless(test, rego.metadata.chain(), machine, path, sprintf(_message, [path[count(path) - 1]]))
}

deny contains f if {
	some type in {"google_compute_instance", "google_compute_instance_template", "google_compute_region_instance_template"}
	some machine in tf.resources(type)
	some name, _ in object.union({"": null}, _metadata(machine))
	path := array.concat(["metadata"], [part | some part in [name]; part != ""])
	test := is.negated(is.all_of([is.written(machine, path), credentials.in_script(machine, path)]))
	f := finding.unless(test, rego.metadata.chain(), machine, path, sprintf(_message, [path[count(path) - 1]]))
}

_metadata(machine) := content if {
	content := tf.value(machine, ["metadata"])
	is_object(content)
} else := {}
