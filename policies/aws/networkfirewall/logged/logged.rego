# METADATA
# title: Network firewalls keep logs
# description: Without logs nobody can say what the firewall dropped, or what it let through.
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html
# custom:
#   severity: medium
#   resource_types: [aws_networkfirewall_firewall]
#   aliases: {checkov: [CKV2_AWS_63]}
#   remediation:
#     safe: true
#     summary: Add an aws_networkfirewall_logging_configuration; it costs what its storage costs.
package policies.aws.networkfirewall.logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("aws_networkfirewall_firewall")
	test := is.related(firewall, "aws_networkfirewall_logging_configuration.firewall_arn")
	f := finding.unless(test, rego.metadata.chain(), firewall, [], "no aws_networkfirewall_logging_configuration refers to this firewall: add one")
}
