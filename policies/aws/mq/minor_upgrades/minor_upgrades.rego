# METADATA
# title: Message brokers install minor versions by themselves
# description: Minor versions mend the holes that were found since; a broker that never takes them stays open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html
# custom:
#   severity: low
#   resource_types: [aws_mq_broker]
#   aliases: {checkov: [CKV_AWS_207]}
#   remediation:
#     safe: true
#     summary: Set auto_minor_version_upgrade to true; they are installed in the maintenance window.
package policies.aws.mq.minor_upgrades

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "auto_minor_version_upgrade is {value}: set it to true"

_path := ["auto_minor_version_upgrade"]

deny contains f if {
	some broker in tf.resources("aws_mq_broker")
	test := is.equals(broker, _path, true)
	f := finding.unless(test, rego.metadata.chain(), broker, _path, _message)
}
