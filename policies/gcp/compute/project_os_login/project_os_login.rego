# METADATA
# title: Projects log people in with OS Login
# description: "With OS Login, access to machines follows IAM: it ends when an account ends, and every login has a name."
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/oslogin
# custom:
#   severity: medium
#   resource_types: [google_compute_project_metadata, google_compute_project_metadata_item]
#   aliases: {checkov: [CKV_GCP_33], trivy: [GCP-0042], kics: [32ecd6eb-0711-421f-9627-1a28d9eff217]}
#   remediation:
#     safe: false
#     summary: "Set enable-oslogin to \"TRUE\" in the metadata of the project, and grant the roles for it first: keys in metadata stop working."
package policies.gcp.compute.project_os_login

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some project in tf.resources("google_compute_project_metadata")
	test := is.any_of([gcp_compute.is_on(project, "enable-oslogin"), _is_set_elsewhere(project)])
	f := finding.unless(test, rego.metadata.chain(), project, ["metadata", "enable-oslogin"], _message)
}

deny contains f if {
	some item in tf.resources("google_compute_project_metadata_item")
	refuses := is.all_of([is.equals(item, ["key"], "enable-oslogin"), is.negated(is.matches(item, ["value"], `(?i)^(true|yes|y|1)$`))])
	f := finding.unless(is.negated(refuses), rego.metadata.chain(), item, ["value"], _message)
}

# Terraform offers both ways for one project; an item of this name settles it, whatever it says.
_is_set_elsewhere(project) := is.all_of([
	is.negated(is.has_key(project, ["metadata"], "enable-oslogin")),
	is.any_of([is.equals(item, ["key"], "enable-oslogin") | some item in tf.resources("google_compute_project_metadata_item")]),
])

_message := "enable-oslogin is {value}: set it to \"TRUE\""
