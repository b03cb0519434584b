# METADATA
# title: Functions run on supported runtimes
# description: >-
#   A deprecated runtime gets no security updates, and one day functions on it cannot be changed any more.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
# custom:
#   severity: medium
#   resource_types: [aws_lambda_function]
#   aliases: {checkov: [CKV_AWS_363]}
#   remediation:
#     safe: false
#     summary: Move the function to a supported runtime and test it there.
package policies.aws.lambda.runtime_supported

import data.lib.finding
import data.lib.is
import data.lib.tf

# What AWS no longer supports, as of November 2026, according to the page above.
_deprecated := {
	"dotnet5.0", "dotnet6", "dotnet7", "dotnet8", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1",
	"go1.x", "java8", "nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x",
	"nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x", "provided", "python2.7", "python3.6", "python3.7", "python3.8",
	"python3.9", "python3.10", "ruby2.5", "ruby2.7", "ruby3.2",
}

deny contains f if {
	some function in tf.resources("aws_lambda_function")
	test := is.negated(is.one_of(function, ["runtime"], _deprecated))
	f := finding.unless(test, rego.metadata.chain(), function, ["runtime"], "runtime is {value}, which AWS no longer supports: move to a newer one")
}
