# METADATA
# title: Network firewalls are encrypted with a key of yours
# description: >-
#   Rules show what a network runs and whom it trusts; with a key of your own you decide who reads them, and can say
#   so later.
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html
# custom:
#   severity: low
#   resource_types:
#     - aws_networkfirewall_firewall
#     - aws_networkfirewall_firewall_policy
#     - aws_networkfirewall_rule_group
#   aliases: {checkov: [CKV_AWS_345, CKV_AWS_346]}
#   remediation:
#     safe: false
#     summary: Add encryption_configuration with type CUSTOMER_KMS and a key that the service may use.
package policies.aws.networkfirewall.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_type := ["encryption_configuration", 0, "type"]

deny contains f if {
	some type in {"aws_networkfirewall_firewall", "aws_networkfirewall_firewall_policy", "aws_networkfirewall_rule_group"}
	some part in tf.resources(type)
	test := is.equals(part, _type, "CUSTOMER_KMS")
	f := finding.unless(test, rego.metadata.chain(), part, _type, "the type of the key is {value}: set it to CUSTOMER_KMS with a key of yours")
}
