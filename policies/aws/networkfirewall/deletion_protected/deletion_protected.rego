# METADATA
# title: Network firewalls are protected from deletion
# description: A firewall deleted by mistake leaves the network open, or cut off, until somebody builds it again.
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html
# custom:
#   severity: medium
#   resource_types: [aws_networkfirewall_firewall]
#   aliases: {checkov: [CKV_AWS_344]}
#   remediation:
#     safe: true
#     summary: Set delete_protection to true.
package policies.aws.networkfirewall.deletion_protected

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("aws_networkfirewall_firewall")
	f := finding.unless(is.equals(firewall, ["delete_protection"], true), rego.metadata.chain(), firewall, ["delete_protection"], "delete_protection is {value}: set it to true")
}
