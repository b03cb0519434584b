# METADATA
# title: GraphQL APIs stand behind a web firewall
# description: A firewall takes away floods and known attacks before they reach the resolvers.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html
# custom:
#   severity: low
#   resource_types: [aws_appsync_graphql_api]
#   aliases: {checkov: [CKV2_AWS_33]}
#   remediation:
#     safe: true
#     summary: Add an aws_wafv2_web_acl_association for the API.
package policies.aws.appsync.behind_firewall

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some api in tf.resources("aws_appsync_graphql_api")
	test := is.any_of([is.related(api, "aws_wafv2_web_acl_association.resource_arn"), is.equals(api, ["visibility"], "PRIVATE")])
	f := finding.unless(test, rego.metadata.chain(), api, ["name"], "{value} stands in the open: associate a web ACL with it")
}
