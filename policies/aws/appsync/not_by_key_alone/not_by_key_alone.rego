# METADATA
# title: GraphQL APIs ask who calls
# description: >-
#   A key is in every client that ships with it, says nothing of who calls, and cannot be taken from one caller alone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
# custom:
#   severity: medium
#   resource_types: [aws_appsync_graphql_api]
#   remediation:
#     safe: false
#     summary: Set authentication_type to AWS_IAM, AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT or AWS_LAMBDA.
package policies.aws.appsync.not_by_key_alone

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some api in tf.resources("aws_appsync_graphql_api")
	test := is.any_of([is.negated(is.equals(api, ["authentication_type"], "API_KEY")), is.equals(api, ["visibility"], "PRIVATE")])
	f := finding.unless(test, rego.metadata.chain(), api, ["authentication_type"], "authentication_type is {value}: ask who calls")
}
