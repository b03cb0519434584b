package lib.unset_test

import data.lib.is
import data.lib.tf

test_unset_is_what_the_marks_say if {
	tf.is_unset(_subject, ["direction"])
	tf.is_unset(_subject, ["rules", 0, "source"])
	tf.is_unknown(_subject, ["chosen"])
	not tf.is_unset(_subject, ["chosen"])
	not tf.is_unset({"values": {}, "unknown": {"direction": true}}, ["direction"])
}

test_the_default_counts_where_nobody_wrote_a_value if {
	is.equals_or(_subject, ["direction"], "in", "in") == "yes"
	is.equals_or(_subject, ["direction"], "in", "out") == "no"
	is.equals_or(_subject, ["chosen"], "in", "in") == "unknown"
}

test_nobody_wrote_it_is_not_written if {
	is.written(_subject, ["direction"]) == "no"
	is.written(_subject, ["chosen"]) == "unknown"
	is.written(_subject, ["name"]) == "yes"
}

test_blocks_that_nobody_wrote_are_none if {
	tf.written_blocks(_subject, ["direction"]) == []
	count(tf.written_blocks(_subject, ["chosen"])) == 1
	count(tf.written_blocks(_subject, ["rules"])) == 1
}

test_views_keep_the_marks if {
	[rule] := tf.written_blocks(_subject, ["rules"])
	is.equals_or(rule, ["source"], "any", "any") == "yes"
}

test_text_for_keys if {
	tf.text(_subject, ["name"]) == "ssh"
	tf.text(_subject, ["rules"]) == ""
	tf.text(_subject, ["chosen"]) == ""
}

test_found_among_what_is_known if {
	partly := {"values": {"names": ["a", null]}, "unknown": {"names": [false, true]}}
	is.found(true, partly, ["names"]) == "yes"
	is.found(false, partly, ["names"]) == "unknown"
	is.found(false, _subject, ["name"]) == "no"
}

_subject := {
	"address": "a_firewall.ssh",
	"type": "a_firewall",
	"values": {"name": "ssh", "rules": [{}]},
	"unknown": {"direction": true, "chosen": true, "rules": [{"source": true}]},
	"unset": {"direction": true, "rules": [{"source": true}]},
}
