# METADATA
# title: Replication instances install minor versions by themselves
# description: Minor versions mend the holes that were found since; an instance that never takes them stays open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html#dms-6
# custom:
#   severity: low
#   resource_types: [aws_dms_replication_instance]
#   aliases: {checkov: [CKV_AWS_222]}
#   remediation:
#     safe: true
#     summary: Set auto_minor_version_upgrade to true; they are installed in the maintenance window.
package policies.aws.dms.minor_upgrades

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "auto_minor_version_upgrade is {value}: set it to true"

_path := ["auto_minor_version_upgrade"]

deny contains f if {
	some instance in tf.resources("aws_dms_replication_instance")
	test := is.equals_or(instance, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, _message)
}
