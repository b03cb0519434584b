# METADATA
# title: GuardDuty covers accounts that join the organisation
# description: >-
#   An account that nobody switches GuardDuty on for is not watched, and new accounts are the ones that are forgotten.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html
# custom:
#   severity: medium
#   resource_types: [aws_guardduty_organization_configuration]
#   remediation:
#     safe: true
#     summary: Set auto_enable_organization_members to ALL, or NEW; GuardDuty is charged by use.
package policies.aws.guardduty.organization_covered

import data.lib.finding
import data.lib.is
import data.lib.tf

# Providers before version 6 have auto_enable, too; where that is used this is left out.
deny contains f if {
	some settings in tf.resources("aws_guardduty_organization_configuration")
	test := is.any_of([is.one_of(settings, ["auto_enable_organization_members"], {"ALL", "NEW"}), is.negated(is.written(settings, ["auto_enable_organization_members"]))])
	f := finding.unless(test, rego.metadata.chain(), settings, ["auto_enable_organization_members"], "auto_enable_organization_members is {value}: set it to ALL")
}
