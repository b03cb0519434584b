package conventions_test

import data.conventions

test_a_library_that_keeps_to_them if {
	conventions.deny == set() with input as _library([_policy({})], [_framework({})])
}

test_annotations if {
	cases := {
		"the title is missing": {"title": false},
		"the description must be a sentence with a full stop": {"description": "No stop"},
		"related_resources must name at least one page by https": {"related_resources": [{"ref": "http://example.com"}]},
	}
	every message, change in cases {
		conventions.deny == {_says(message)} with input as _library([_policy(change)], [])
	}
}

test_annotations_that_nobody_wrote if {
	bare := object.remove(_policy({}), ["title", "description", "related_resources", "custom"])
	conventions.deny == {
		_says("the title is missing"),
		_says("the description must be a sentence with a full stop"),
		_says("related_resources must name at least one page by https"),
		_says("custom.severity must be low, medium, high or critical"),
		_says("custom.resource_types must name at least one type"),
		_says("custom.remediation needs safe (true or false) and a summary (a sentence with a full stop)"),
	} with input as _library([bare], [])
}

test_custom_annotations if {
	remediation := "custom.remediation needs safe (true or false) and a summary (a sentence with a full stop)"
	cases := [
		["custom.severity must be low, medium, high or critical", {"severity": "urgent"}],
		["custom.resource_types must name at least one type", {"resource_types": []}],
		["custom.resource_types must name at least one type", {"resource_types": ["S3 bucket"]}],
		[remediation, {"remediation": {"safe": "maybe", "summary": "Do it."}}],
		[remediation, {"remediation": {"safe": true, "summary": "do it"}}],
		[remediation, {"remediation": {"summary": "Do it."}}],
		["custom.enforcement is soft: advisory or mandatory is meant", {"enforcement": "soft"}],
		["custom.effective_on is soon: a date such as 2026-01-31 is meant", {"effective_on": "soon"}],
		["custom.actions names destroy, which no plan does", {"actions": ["create", "destroy"]}],
		["custom.aliases names CKV_20 as a rule of checkov, which it cannot be", {"aliases": {"checkov": ["CKV_20"]}}],
		["custom.aliases names AVD-AWS-0086 as a rule of trivy, which it cannot be", {"aliases": {"trivy": ["AVD-AWS-0086"]}}],
		["custom.aliases names public_bucket as a rule of kics, which it cannot be", {"aliases": {"kics": ["public_bucket"]}}],
		["custom.aliases names X1 as a rule of other, which it cannot be", {"aliases": {"other": ["X1"]}}],
		["custom.implied_by names aws.s3.gone, which is no other policy", {"implied_by": ["aws.s3.gone"]}],
		["custom.implied_by names aws.s3.closed, which is no other policy", {"implied_by": ["aws.s3.closed"]}],
		["custom.alias is not known", {"alias": {}}],
	]
	every one in cases {
		custom := object.union(_policy({}).custom, one[1])
		changed := object.union(object.remove(_policy({}), ["custom"]), {"custom": object.union(object.remove(custom, object.keys(one[1])), one[1])})
		conventions.deny == {_says(one[0])} with input as _library([changed], [])
	}
}

test_files if {
	cases := {
		"the package must be policies.aws.s3.closed": {"package": "policies.aws.s3.open"},
		"the file must be aws/s3/closed/closed.rego": {"file": "policies/aws/s3/closed.rego"},
		"there is no test beside it": {"has_test": false},
		"there is no examples.yaml beside it": {"has_examples": false},
		"it has 61 lines, 60 are the most": {"lines": 61},
	}
	every message, change in cases {
		changed := _policy(change)
		conventions.deny == {sprintf("%s: %s", [changed.file, message])} with input as _library([changed], [])
	}
}

test_the_path_may_have_folders_before_it if {
	conventions.deny == set() with input as _library([_policy({"file": "policies/aws/s3/closed/closed.rego"})], [])
}

test_ids if {
	odd := _policy({"id": "aws.closed", "package": "policies.aws.closed", "file": "aws/closed/closed.rego"})
	made := {"aws/closed/closed.rego: the id aws.closed is not provider.service.policy in small letters"}
	conventions.deny == made with input as _library([odd], [])
}

test_two_policies_in_one_place if {
	other := _policy({"file": "more/aws/s3/closed/closed.rego"})
	conventions.deny == {
		_says("the id aws.s3.closed is taken by more/aws/s3/closed/closed.rego"),
		"more/aws/s3/closed/closed.rego: the id aws.s3.closed is taken by aws/s3/closed/closed.rego",
	} with input as _library([_policy({}), other], [])
}

test_two_policies_with_one_title if {
	other := _policy({"id": "aws.s3.shut", "package": "policies.aws.s3.shut", "file": "aws/s3/shut/shut.rego"})
	conventions.deny == {
		_says("the title is taken by aws.s3.shut"),
		"aws/s3/shut/shut.rego: the title is taken by aws.s3.closed",
	} with input as _library([_policy({}), other], [])
}

test_implied_by_another_policy if {
	one := _policy({"id": "aws.s3.shut", "package": "policies.aws.s3.shut", "file": "aws/s3/shut/shut.rego", "title": "Shut"})
	implied := object.union(one, {"custom": {"implied_by": ["aws.s3.closed"]}})
	conventions.deny == set() with input as _library([_policy({}), implied], [])
}

test_what_stands_inside if {
	cases := {
		"deny must be a set: deny contains f if { … }": {"rules": [{"name": "deny", "kind": "complete"}]},
		"the rule helper must start with an underscore, as all but deny do": {"rules": [
			{"name": "deny", "kind": "partial-set"},
			{"name": "helper", "kind": "function"},
		]},
		"it imports data.secrets: only data.lib is for policies": {"imports": ["data.lib.is", "data.secrets"]},
		"it calls http.send, which no policy may": {"calls": ["data.lib.is.equals", "http.send"]},
		"it reads input: ask lib.tf instead": {"refs_input": true},
		"it says not, which takes unknown for no: use is.negated": {"uses_not": true},
		"it says every, which takes unknown for no: use is.all_of": {"uses_every": true},
	}
	every message, change in cases {
		conventions.deny == {_says(message)} with input as _library([_policy(change)], [])
	}
}

test_frameworks if {
	cases := [
		["title is missing", {"title": ""}],
		["the file must be frameworks/cis_aws_4.0.yaml", {"edition": "4.0"}],
		["there are no controls", {"controls": []}],
		["control 2.1.4: title is missing", {"controls": [{"id": "2.1.4", "policies": ["aws.s3.closed"]}]}],
		["control 2.1.4: policies is missing", {"controls": [{"id": "2.1.4", "title": "Closed", "policies": []}]}],
		["control 2.1.4: policies is missing", {"controls": [{"id": "2.1.4", "title": "Closed", "coverage": "partly", "why": "More."}]}],
		["control 2.1.4: coverage is some: mapped, partly, open or none is meant", {"controls": [{
			"id": "2.1.4",
			"title": "Closed",
			"coverage": "some",
			"why": "So.",
		}]}],
		["control 2.1.4: coverage is none, so why must be a sentence with a full stop", {"controls": [{
			"id": "2.1.4",
			"title": "Closed",
			"coverage": "none",
		}]}],
		["control 2.1.4: coverage is none, so it names no policies", {"controls": [{
			"id": "2.1.4",
			"title": "Closed",
			"coverage": "none",
			"why": "So.",
			"policies": ["aws.s3.closed"],
		}]}],
		["control ?: id is missing", {"controls": [{"title": "Closed", "policies": ["aws.s3.closed"]}]}],
		["control 2.1.4 names aws.s3.gone, which is no policy", {"controls": [{"id": "2.1.4", "title": "Closed", "policies": ["aws.s3.gone"]}]}],
		["control 2.1.4 names aws.s3.closed twice", {"controls": [{
			"id": "2.1.4",
			"title": "Closed",
			"policies": ["aws.s3.closed", "aws.s3.closed"],
		}]}],
		["control 2.1.4 is there twice", {"controls": [
			{"id": "2.1.4", "title": "Closed", "policies": ["aws.s3.closed"]},
			{"id": "2.1.4", "title": "Closed again", "policies": ["aws.s3.closed"]},
		]}],
	]
	every one in cases {
		made := {sprintf("frameworks/cis_aws_3.0.yaml: %s", [one[0]])}
		conventions.deny == made with input as _library([_policy({})], [_framework(one[1])])
	}
}

test_a_framework_without_controls if {
	made := {"frameworks/cis_aws_3.0.yaml: there are no controls"}
	conventions.deny == made with input as _library([], [object.remove(_framework({}), ["controls"])])
}

_says(message) := sprintf("aws/s3/closed/closed.rego: %s", [message])

_library(policies, frameworks) := {
	"policies": policies,
	"frameworks": frameworks,
	"forbidden_builtins": ["http.send"],
}

_policy(changes) := object.union(
	{
		"id": "aws.s3.closed",
		"package": "policies.aws.s3.closed",
		"file": "aws/s3/closed/closed.rego",
		"title": "Buckets are closed",
		"description": "Open ones are read by strangers.",
		"related_resources": [{"ref": "https://example.com/buckets"}],
		"custom": {
			"severity": "high",
			"resource_types": ["aws_s3_bucket", "data.aws_iam_policy_document"],
			"actions": ["create"],
			"aliases": {
				"checkov": ["CKV_AWS_20", "CKV2_AWS_6"],
				"trivy": ["AWS-0086"],
				"kics": ["38c5ee0d-7f22-4260-ab72-5073048df100"],
			},
			"remediation": {"safe": false, "summary": "Close it."},
			"effective_on": "2026-01-31T00:00:00Z",
			"enforcement": "advisory",
			"deprecated": "use aws.s3.shut instead",
		},
		"rules": [{"name": "deny", "kind": "partial-set"}, {"name": "_is_closed", "kind": "function"}],
		"imports": ["data.lib.finding", "data.lib.is", "data.lib.tf"],
		"calls": ["data.lib.finding.unless", "rego.metadata.chain"],
		"uses_not": false,
		"uses_every": false,
		"refs_input": false,
		"lines": 24,
		"has_test": true,
		"has_examples": true,
	},
	changes,
)

_framework(changes) := object.union(
	{
		"file": "frameworks/cis_aws_3.0.yaml",
		"framework": "cis_aws",
		"edition": "3.0",
		"title": "CIS Amazon Web Services Foundations",
		"controls": [{"id": "2.1.4", "title": "Buckets are closed to the public", "policies": ["aws.s3.closed"]}],
	},
	changes,
)
