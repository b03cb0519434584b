# METADATA
# title: Policies do not hand out credentials of others
# description: >-
#   Who can make keys, passwords or tokens for any identity can act as that identity, and the trail names somebody
#   else.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: high
#   resource_types:
#     - aws_iam_group_policy
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_ssoadmin_permission_set_inline_policy
#     - data.aws_iam_policy_document
#   implied_by: [aws.iam.no_admin_statements, aws.iam.no_whole_services, aws.iam.no_wildcard_actions, aws.iam.no_full_iam]
#   aliases: {checkov: [CKV_AWS_107, CKV_AWS_287]}
#   remediation:
#     safe: false
#     summary: Name the resources, or leave the actions out.
package policies.aws.iam.no_credential_exposure

import data.lib.finding
import data.lib.is
import data.lib.privileges

deny contains f if {
	some policy in privileges.policies
	test := is.negated(privileges.allow_any(policy.grants, _actions))
	message := "the policy allows making or reading credentials of anybody: name the resources"
	f := finding.unless(test, rego.metadata.chain(), policy.subject, policy.path, message)
}

_actions := {
	"chime:createapikey", "codepipeline:pollforjobs", "cognito-idp:adminsetuserpassword",
	"cognito-identity:getopenidtokenfordeveloperidentity", "connect:getfederationtoken", "ec2:getpassworddata",
	"gamelift:requestuploadcredentials", "iam:createaccesskey", "iam:createloginprofile",
	"iam:createservicespecificcredential", "iam:resetservicespecificcredential", "iam:updateloginprofile",
	"lightsail:getinstanceaccessdetails", "rds-db:connect", "redshift:getclustercredentials",
	"sso:getrolecredentials",
}
