# METADATA
# title: Sources of identities are not destroyed
# description: >-
#   Who may log in is known to these alone: user pools and federations go with all accounts and sessions that hang on them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools.html
#   - ref: https://cloud.google.com/iam/docs/manage-workload-identity-pools-providers
# custom:
#   severity: high
#   resource_types: [aws_acmpca_certificate_authority, aws_cognito_identity_pool, aws_cognito_user_pool,
#     aws_directory_service_directory, aws_iam_openid_connect_provider, aws_iam_saml_provider,
#     aws_identitystore_group, azurerm_aadb2c_directory, azurerm_active_directory_domain_service,
#     azurerm_user_assigned_identity, google_active_directory_domain, google_iam_workforce_pool,
#     google_iam_workload_identity_pool, google_iam_workload_identity_pool_provider, google_identity_platform_config,
#     google_privateca_certificate_authority, google_service_account]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out, or move the accounts first and waive this finding.
package policies.general.destruction.identities_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("what vouches for identities is %s: see first who relies on it", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
