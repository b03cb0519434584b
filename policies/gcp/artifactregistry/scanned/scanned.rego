# METADATA
# title: Artifact Registry scans images for known flaws
# description: Known flaws in old packages are the easiest way into a container.
# related_resources:
#   - ref: https://cloud.google.com/artifact-analysis/docs/enable-automatic-scanning
# custom:
#   severity: medium
#   resource_types: [google_artifact_registry_repository]
#   remediation:
#     safe: true
#     summary: Leave enablement_config out or set it to INHERITED, and switch on the scanning API.
package policies.gcp.artifactregistry.scanned

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["vulnerability_scanning_config", 0, "enablement_config"]

deny contains f if {
	some repository in tf.resources("google_artifact_registry_repository")
	test := is.equals_or(repository, _path, "INHERITED", "INHERITED")
	f := finding.unless(test, rego.metadata.chain(), repository, _path, "enablement_config is {value}: set it to \"INHERITED\"")
}
