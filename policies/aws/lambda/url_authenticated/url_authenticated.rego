# METADATA
# title: Function URLs ask who is calling
# description: Without authorization everybody on the internet can run the function, at your expense.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
# custom:
#   severity: high
#   resource_types: [aws_lambda_function_url]
#   aliases: {checkov: [CKV_AWS_258]}
#   remediation:
#     safe: false
#     summary: Set authorization_type to AWS_IAM and let callers sign, or put an authorizer in front.
package policies.aws.lambda.url_authenticated

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some url in tf.resources("aws_lambda_function_url")
	test := is.negated(is.equals(url, ["authorization_type"], "NONE"))
	f := finding.unless(test, rego.metadata.chain(), url, ["authorization_type"], "authorization_type is {value}: set it to AWS_IAM")
}
