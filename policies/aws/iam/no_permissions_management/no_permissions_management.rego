# METADATA
# title: Policies do not manage the permissions of every resource
# description: Who may change policies and grants on everything can open it to anybody, their own next session included.
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
#   aliases: {checkov: [CKV_AWS_109, CKV_AWS_289]}
#   remediation:
#     safe: false
#     summary: Name the resources, or leave the actions out.
package policies.aws.iam.no_permissions_management

import data.lib.finding
import data.lib.is
import data.lib.privileges

deny contains f if {
	some policy in privileges.policies
	test := is.negated(privileges.allow_any(policy.grants, _actions))
	message := "the policy allows changing who has access to every resource: name the resources"
	f := finding.unless(test, rego.metadata.chain(), policy.subject, policy.path, message)
}

_actions := {
	"backup:putbackupvaultaccesspolicy", "ec2:modifysnapshotattribute", "ecr:setrepositorypolicy",
	"elasticfilesystem:putfilesystempolicy", "events:putpermission", "glacier:setvaultaccesspolicy",
	"glue:putresourcepolicy", "iam:attachgrouppolicy", "iam:attachrolepolicy", "iam:attachuserpolicy",
	"iam:createpolicyversion", "iam:deleterolepermissionsboundary", "iam:deleteuserpermissionsboundary",
	"iam:putgrouppolicy", "iam:putrolepolicy", "iam:putuserpolicy", "iam:setdefaultpolicyversion",
	"iam:updateassumerolepolicy", "kms:creategrant", "kms:putkeypolicy", "lambda:addpermission",
	"organizations:attachpolicy", "ram:createresourceshare", "rds:modifydbsnapshotattribute",
	"s3:putaccountpublicaccessblock", "s3:putbucketacl", "s3:putbucketpolicy", "s3:putbucketpublicaccessblock",
	"s3:putobjectacl", "secretsmanager:putresourcepolicy", "sns:addpermission", "sqs:addpermission",
	"sso:createaccountassignment",
}
