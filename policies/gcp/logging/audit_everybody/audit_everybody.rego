# METADATA
# title: Cloud Audit Logs cover all services and everybody
# description: Who is exempt, or works through a service that is left out, leaves no trace.
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/audit/configure-data-access
# custom:
#   severity: medium
#   resource_types: [google_folder_iam_audit_config, google_organization_iam_audit_config, google_project_iam_audit_config]
#   aliases: {trivy: [GCP-0079], kics: [89fe890f-b480-460c-8b6b-7d8b1468adb4]}
#   remediation:
#     safe: true
#     summary: Set service to allServices and exempt nobody.
package policies.gcp.logging.audit_everybody

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some audit in tf.resources(type)
	test := is.equals(audit, ["service"], "allServices")
	f := finding.unless(test, rego.metadata.chain(), audit, ["service"], "the log covers {value} alone: set service to \"allServices\"")
}

deny contains f if {
	some type in _types
	some audit in tf.resources(type)
	some log in tf.blocks(audit, ["audit_log_config"])
	test := is.negated(is.present(log, ["exempted_members"]))
	f := finding.unless(test, rego.metadata.chain(), log, ["exempted_members"], "{value} leave no trace: exempt nobody")
}

_types := {"google_folder_iam_audit_config", "google_organization_iam_audit_config", "google_project_iam_audit_config"}
