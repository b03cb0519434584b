# METADATA
# title: VPN tunnels are logged
# description: Without the log of a tunnel nobody can say why it failed, or who tried to negotiate weak keys.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html
# custom:
#   severity: low
#   resource_types: [aws_vpn_connection]
#   remediation:
#     safe: true
#     summary: Add cloudwatch_log_options with log_enabled and a log group to both tunnels.
package policies.aws.ec2.vpn_tunnels_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some connection in tf.resources("aws_vpn_connection")
	some path in [
		["tunnel1_log_options", 0, "cloudwatch_log_options", 0, "log_enabled"],
		["tunnel2_log_options", 0, "cloudwatch_log_options", 0, "log_enabled"],
	]
	f := finding.unless(is.equals_or(connection, path, true, false), rego.metadata.chain(), connection, path, "log_enabled is {value}: set it to true with a log group")
}
