# METADATA
# title: Packages are encrypted with a key of their own
# description: With a customer key, access to all packages of the domain can be seen in the trail and revoked at once.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codeartifact/latest/ug/domain-create.html
# custom:
#   severity: low
#   resource_types: [aws_codeartifact_domain]
#   aliases: {checkov: [CKV_AWS_221]}
#   remediation:
#     safe: false
#     summary: Set encryption_key to a customer key; it can be set only when the domain is made.
package policies.aws.codeartifact.customer_key

import data.lib.finding
import data.lib.keys
import data.lib.tf

deny contains f if {
	some domain in tf.resources("aws_codeartifact_domain")
	test := keys.is_customer_key(domain, ["encryption_key"])
	f := finding.unless(test, rego.metadata.chain(), domain, ["encryption_key"], "encryption_key is {value}: name a customer key")
}
