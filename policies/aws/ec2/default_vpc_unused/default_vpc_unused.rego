# METADATA
# title: The default network is not used
# description: In the default network every subnet is public and every machine gets a public address.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html
# custom:
#   severity: low
#   resource_types: [aws_default_vpc]
#   aliases: {checkov: [CKV_AWS_148], trivy: [AWS-0101], kics: [96ed3526-0179-4c73-b1b2-372fde2e0d13]}
#   remediation:
#     safe: false
#     summary: Build an aws_vpc of your own and move what the default network holds.
package policies.aws.ec2.default_vpc_unused

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some network in tf.resources("aws_default_vpc")
	f := finding.unless(_is_unused(network), rego.metadata.chain(), network, [], "the default network is kept: move what it holds to a network of your own")
}

# Whoever adopts it to have it deleted asks for that.
_is_unused(network) := is.equals_or(network, ["force_destroy"], true, false)
