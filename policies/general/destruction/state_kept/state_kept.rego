# METADATA
# title: What holds Terraform state is not destroyed
# description: >-
#   Without the state Terraform knows nothing of what it made, and would make all of it again. It is recognised by its name.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/state/purpose
# custom:
#   severity: critical
#   resource_types: [aws_dynamodb_table, aws_s3_bucket, azurerm_storage_account, azurerm_storage_container, google_storage_bucket]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out; move the state to another backend first where it is meant to go.
package policies.general.destruction.state_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some store in tf.resources(type)
	test := is.negated(is.all_of([change.destroys(store), _holds_state(store)]))
	message := sprintf("what seems to hold Terraform state is %s: move the state to another backend first", [change.verb(store)])
	f := finding.unless(test, rego.metadata.chain(), store, [], message)
}

_holds_state(store) := is.certain(count(names) > 0) if {
	names := [path | some path in [["bucket"], ["name"]]; _is_state(change.before(store, path))]
}

_is_state(name) if {
	is_string(name)
	regex.match(tf.parameter("state_names", `(?i)(^|[^a-z])(tf|terraform|opentofu|tofu|terragrunt)[^a-z]*(remote)?[^a-z]*(states?|backend|locks?)($|[^a-z])`), name)
}
