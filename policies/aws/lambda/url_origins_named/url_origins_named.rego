# METADATA
# title: Function URLs answer named sites alone
# description: >-
#   With every origin allowed, any page a user opens can call the function in the browser and read the answer.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors
# custom:
#   severity: low
#   resource_types: [aws_lambda_function_url]
#   remediation:
#     safe: false
#     summary: Name the sites that call the function in allow_origins.
package policies.aws.lambda.url_origins_named

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some url in tf.resources("aws_lambda_function_url")
	path := ["cors", 0, "allow_origins"]
	test := is.negated(is.holds_any(url, path, {"*", "http://*", "https://*"}))
	f := finding.unless(test, rego.metadata.chain(), url, path, "allow_origins is {value}: name the sites that call the function")
}
