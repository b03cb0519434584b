package lib.tf_test

import data.lib.testing
import data.lib.tf

test_resources_are_asked_for_by_type if {
	bucket := testing.resource("aws_s3_bucket", "logs", {})
	tf.resources("aws_s3_bucket") == {"aws_s3_bucket.logs": bucket} with input as testing.document([bucket])
	tf.resources("aws_s3_bucket_policy") == {} with input as testing.document([bucket])
}

test_a_value_is_null_where_there_is_none if {
	subject := _subject({"rule": [{"port": 22}], "name": "web"})
	tf.value(subject, ["rule", 0, "port"]) == 22
	tf.value(subject, ["rule", 1, "port"]) == null
	tf.value(subject, ["name", "first"]) == null
}

test_a_parameter_falls_back if {
	input_ := object.union(testing.document([]), {"parameters": {"days": 30}})
	tf.parameter("days", 7) == 30 with input as input_
	tf.parameter("hours", 7) == 7 with input as input_
}

test_a_mark_covers_everything_below_it if {
	subject := testing.unknown(_subject({}), {"a": true, "b": [{"c": {"d": {"e": true}}}, true]})
	every path in [["a"], ["a", 0, "x"], ["b", 0, "c", "d", "e"], ["b", 0, "c", "d", "e", "f"], ["b", 1], ["b", 1, "c"]] {
		tf.is_unknown(subject, path)
	}
	every path in [["b"], ["b", 0], ["b", 0, "c"], ["b", 0, "c", "d"], ["b", 0, "c", "d", "f"], ["b", 2], ["z"]] {
		not tf.is_unknown(subject, path)
	}
}

test_everything_in_an_unknown_view_is_unknown if {
	[view] := tf.blocks(testing.unknown(_subject({}), {"rule": true}), ["rule"])
	tf.is_unknown(view, ["port"])
	tf.is_unknown(view, ["a", "b", "c", "d", "e"])
	[inner] := tf.blocks(view, ["source"])
	inner.at == ["rule", "source"]
	tf.is_unknown(inner, ["cidr"])
}

test_a_value_is_partly_unknown_where_something_below_it_is if {
	subject := testing.unknown(_subject({"rule": [{"port": 22}]}), {"rule": [{"cidr": [true]}], "name": false})
	tf.is_partly_unknown(subject, ["rule"])
	tf.is_partly_unknown(subject, ["rule", 0, "cidr"])
	not tf.is_partly_unknown(subject, ["rule", 0, "port"])
	not tf.is_partly_unknown(subject, ["name"])
	not tf.is_partly_unknown(_subject({}), ["rule"])
}

test_a_reference_is_what_the_marks_say if {
	subject := object.union(_subject({}), {"references": {"key": true}})
	tf.is_reference(subject, ["key"])
	not tf.is_reference(subject, ["name"])
	not tf.is_reference(_subject({}), ["key"])
}

test_blocks_are_views_with_their_place_and_marks if {
	subject := testing.unknown(_subject({"rule": [{"port": 22}, {"port": null}]}), {"rule": [{"port": false}, {"port": true}]})
	[first, second] := tf.blocks(subject, ["rule"])
	[first.at, second.at] == [["rule", 0], ["rule", 1]]
	[first.address, first.type] == ["aws_thing.own", "aws_thing"]
	tf.value(first, ["port"]) == 22
	not tf.is_unknown(first, ["port"])
	tf.is_unknown(second, ["port"])
}

test_a_single_block_is_one_view if {
	[view] := tf.blocks(_subject({"settings": {"tls": true}}), ["settings"])
	[view.at, tf.value(view, ["tls"])] == [["settings"], true]
}

test_there_are_no_blocks_in_what_is_no_block if {
	every value in [null, [], "text", 7, true] {
		tf.blocks(_subject({"rule": value}), ["rule"]) == []
	}
}

test_an_element_that_is_unknown_as_a_whole_stays_a_view if {
	subject := testing.unknown(_subject({"rule": [null, {"port": 22}]}), {"rule": [true, false]})
	[first, second] := tf.blocks(subject, ["rule"])
	tf.is_unknown(first, ["port"])
	[tf.value(first, ["port"]), tf.value(second, ["port"])] == [null, 22]
}

test_views_keep_a_mark_over_all_of_them if {
	subject := object.union(_subject({"rule": [{"source": [{}]}]}), {"unknown": {"rule": [{"source": [{"cidr": true}]}]}, "references": {"rule": true}})
	[rule] := tf.blocks(subject, ["rule"])
	[source] := tf.blocks(rule, ["source"])
	tf.is_reference(source, ["cidr"])
}

test_views_lie_in_views if {
	subject := testing.unknown(
		_subject({"rule": [{"source": [{"cidr": null}]}]}),
		{"rule": [{"source": [{"cidr": true}]}]},
	)
	[rule] := tf.blocks(subject, ["rule"])
	[source] := tf.blocks(rule, ["source"])
	source.at == ["rule", 0, "source", 0]
	tf.is_unknown(source, ["cidr"])
}

test_a_document_is_a_view if {
	[document] := tf.documents(_subject({"policy": `{"Version": "2012-10-17"}`}), ["policy"])
	document.at == ["policy"]
	tf.value(document, ["Version"]) == "2012-10-17"
}

test_a_list_of_documents_is_a_view_each if {
	[first, second] := tf.documents(_subject({"definitions": `[{"image": "a"}, {"image": "b"}]`}), ["definitions"])
	[first.at, second.at] == [["definitions", 0], ["definitions", 1]]
	[tf.value(first, ["image"]), tf.value(second, ["image"])] == ["a", "b"]
}

test_a_document_may_be_a_value_already if {
	[document] := tf.documents(_subject({"policy": {"Version": "1"}}), ["policy"])
	tf.value(document, ["Version"]) == "1"
	[element] := tf.documents(_subject({"policy": [{"Version": "2"}]}), ["policy"])
	tf.value(element, ["Version"]) == "2"
}

test_there_is_no_document_where_nobody_wrote_one if {
	tf.documents(_subject({"policy": null}), ["policy"]) == []
	tf.documents(_subject({"policy": ""}), ["policy"]) == []
	tf.documents(_subject({"policy": "null"}), ["policy"]) == []
	tf.documents(testing.unset(_subject({}), {"policy": true}), ["policy"]) == []
}

test_a_document_that_cannot_be_read_is_unknown if {
	every value in ["{", "plain text", "7", `"text"`, 7, true] {
		[document] := tf.documents(_subject({"policy": value}), ["policy"])
		tf.is_unknown(document, ["Version"])
	}
	[document] := tf.documents(testing.unknown(_subject({}), {"policy": true}), ["policy"])
	tf.is_unknown(document, ["Version"])
}

test_tells_how_unknown_texts_begin_and_end if {
	ends := {"prefix": "", "suffix": "/32"}
	whole := testing.partly_known(_subject({}), {"cidr": true}, {"cidr": ends})
	tf.unknown_ends(whole, ["cidr"]) == [ends]
	list := testing.partly_known(_subject({"cidrs": ["10.0.0.0/8", null]}), {"cidrs": [false, true]}, {"cidrs": [null, ends]})
	tf.unknown_ends(list, ["cidrs"]) == [ends]
	block := testing.partly_known(
		_subject({"ingress": [{"cidrs": [null]}]}),
		{"ingress": [{"cidrs": [true]}]},
		{"ingress": [{"cidrs": [ends]}]},
	)
	[view] := tf.blocks(block, ["ingress"])
	tf.unknown_ends(view, ["cidrs"]) == [ends]
}

test_tells_nothing_of_ends_where_one_is_not_known if {
	ends := {"prefix": "a", "suffix": ""}
	not tf.unknown_ends(testing.unknown(_subject({}), {"cidr": true}), ["cidr"])
	not tf.unknown_ends(testing.partly_known(_subject({}), {"cidrs": [true, true]}, {"cidrs": [ends, null]}), ["cidrs"])
	not tf.unknown_ends(testing.partly_known(_subject({"cidr": "x"}), {}, {"other": ends}), ["cidr"])
}

test_companions_are_the_resources_linked if {
	bucket := testing.resource("aws_s3_bucket", "logs", {})
	policy := testing.resource("aws_s3_bucket_policy", "logs", {"policy": "{}"})
	document := testing.resource("data.aws_iam_policy_document", "logs", {})
	links := [testing.link(policy, "bucket", bucket), testing.link(policy, "policy", document)]
	input_ := testing.related([bucket, policy, document], links)
	tf.companions(bucket, "aws_s3_bucket_policy") == [policy] with input as input_
	tf.companions(bucket, "aws_s3_bucket_policy.bucket") == [policy] with input as input_
	tf.companions(bucket, "aws_s3_bucket_policy.policy") == [] with input as input_
	tf.companions(policy, "aws_s3_bucket") == [bucket] with input as input_
	tf.companions(policy, "data.aws_iam_policy_document") == [document] with input as input_
	tf.companions(document, "aws_s3_bucket_policy.policy") == [policy] with input as input_
}

test_a_companion_nobody_knows_yet_is_unknown if {
	bucket := testing.resource("aws_s3_bucket", "logs", {})
	input_ := testing.open([bucket], "aws_s3_bucket_policy.bucket")
	[companion] := tf.companions(bucket, "aws_s3_bucket_policy.bucket") with input as input_
	[companion.address, companion.type] == ["?", "aws_s3_bucket_policy"]
	tf.is_unknown(companion, ["policy"])
	data_input := testing.open([bucket], "data.aws_iam_policy_document.bucket")
	[other] := tf.companions(bucket, "data.aws_iam_policy_document.bucket") with input as data_input
	other.type == "data.aws_iam_policy_document"
}

_subject(values) := testing.resource("aws_thing", "own", values)
