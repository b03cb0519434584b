# METADATA
# title: Google Cloud's own ways of writing things
package lib.gcp

import data.lib.is
import data.lib.ports
import data.lib.tf

# METADATA
# description: The members that stand for everybody.
everybody := {"allUsers", "allAuthenticatedUsers"}

# METADATA
# description: >-
#   The grant's one member stands for everybody. A member that is unknown because it refers to a service account is that
#   account; of a list of members this cannot be said, since one unknown member makes the whole set unknown.
grants_everybody(grant) := "no" if _names_account(grant)

grants_everybody(grant) := is.one_of(grant, ["member"], everybody) if not _names_account(grant)

_names_account(grant) if {
	tf.is_unknown(grant, ["member"])
	is.related(grant, "google_service_account.member") == "yes"
}

# METADATA
# description: The firewall lets everybody on the internet reach one of the ports over TCP.
admits(firewall, wanted) := is.all_of([
	_admits_everybody(firewall),
	is.any_of([_allows(block, wanted) | some block in tf.blocks(firewall, ["allow"])]),
])

# METADATA
# description: The firewall lets everybody on the internet reach all ports of a protocol.
admits_all(firewall) := is.all_of([
	_admits_everybody(firewall),
	is.any_of([_allows_all(block) | some block in tf.blocks(firewall, ["allow"])]),
])

# Source ranges exist only on rules for ingress, so the direction, which the provider often fills in, need not be known.
_admits_everybody(firewall) := is.all_of([
	is.holds_match(firewall, ["source_ranges"], `^[0-9a-fA-F.:]+/[01]$`),
	is.equals_or(firewall, ["disabled"], false, false),
])

_allows(block, wanted) := is.all_of([
	is.matches(block, ["protocol"], `(?i)^(tcp|6|all)$`),
	is.any_of([is.negated(is.present(block, ["ports"])), ports.hold_any(block, ["ports"], wanted)]),
])

_allows_all(block) := is.all_of([
	is.matches(block, ["protocol"], `(?i)^(tcp|6|udp|17|all)$`),
	is.any_of([is.negated(is.present(block, ["ports"])), ports.hold_all(block, ["ports"], 1, 65535)]),
])
