# METADATA
# title: Desktops have encrypted system disks
# description: >-
#   The disk of the system holds what programs keep for their users, readable in its snapshots unless it is encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html
# custom:
#   severity: medium
#   resource_types: [aws_workspaces_workspace]
#   aliases: {checkov: [CKV_AWS_156], trivy: [AWS-0109], kics: [b9033580-6886-401a-8631-5f19f5bb24c7]}
#   remediation:
#     safe: false
#     summary: Set root_volume_encryption_enabled to true and name volume_encryption_key; the desktop is made anew.
package policies.aws.workspaces.root_volume_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "root_volume_encryption_enabled is {value}: set it to true"

_path := ["root_volume_encryption_enabled"]

deny contains f if {
	some desktop in tf.resources("aws_workspaces_workspace")
	test := is.equals(desktop, _path, true)
	f := finding.unless(test, rego.metadata.chain(), desktop, _path, _message)
}
