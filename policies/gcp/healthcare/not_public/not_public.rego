# METADATA
# title: Health records are not shared with everybody
# description: A role for everybody hands out the records of patients to the internet.
# related_resources:
#   - ref: https://cloud.google.com/healthcare-api/docs/access-control
# custom:
#   severity: critical
#   resource_types:
#     - google_healthcare_consent_store_iam_binding
#     - google_healthcare_consent_store_iam_member
#     - google_healthcare_consent_store_iam_policy
#     - google_healthcare_dataset_iam_binding
#     - google_healthcare_dataset_iam_member
#     - google_healthcare_dataset_iam_policy
#     - google_healthcare_dicom_store_iam_binding
#     - google_healthcare_dicom_store_iam_member
#     - google_healthcare_dicom_store_iam_policy
#     - google_healthcare_fhir_store_iam_binding
#     - google_healthcare_fhir_store_iam_member
#     - google_healthcare_fhir_store_iam_policy
#     - google_healthcare_hl7_v2_store_iam_binding
#     - google_healthcare_hl7_v2_store_iam_member
#     - google_healthcare_hl7_v2_store_iam_policy
#   remediation:
#     safe: false
#     summary: Grant the role to the groups and service accounts that need the records.
package policies.gcp.healthcare.not_public

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(gcp_iam.holds_everybody(grant))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: name the group or service account that needs it instead of everybody")
	f := finding.keyed(made, gcp_iam.role(grant))
}

_types := {
	"google_healthcare_dataset_iam_binding",
	"google_healthcare_dataset_iam_member",
	"google_healthcare_dataset_iam_policy",
	"google_healthcare_consent_store_iam_binding",
	"google_healthcare_consent_store_iam_member",
	"google_healthcare_consent_store_iam_policy",
	"google_healthcare_dicom_store_iam_binding",
	"google_healthcare_dicom_store_iam_member",
	"google_healthcare_dicom_store_iam_policy",
	"google_healthcare_fhir_store_iam_binding",
	"google_healthcare_fhir_store_iam_member",
	"google_healthcare_fhir_store_iam_policy",
	"google_healthcare_hl7_v2_store_iam_binding",
	"google_healthcare_hl7_v2_store_iam_member",
	"google_healthcare_hl7_v2_store_iam_policy",
}
