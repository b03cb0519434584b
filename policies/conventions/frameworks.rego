package conventions

deny contains _says(framework, sprintf("%s is missing", [key])) if {
	some framework in input.frameworks
	some key in ["framework", "edition", "title"]
	object.get(framework, key, "") == ""
}

deny contains _says(framework, sprintf("the file must be %s", [path])) if {
	some framework in input.frameworks
	path := sprintf("frameworks/%s_%s.yaml", [framework.framework, framework.edition])
	not endswith(sprintf("/%s", [framework.file]), sprintf("/%s", [path]))
}

deny contains _says(framework, "there are no controls") if {
	some framework in input.frameworks
	count(object.get(framework, "controls", [])) == 0
}

deny contains _says(framework, sprintf("control %s is there twice", [control.id])) if {
	some framework in input.frameworks
	count({control.id | some control in framework.controls}) < count(framework.controls)
	some i, control in framework.controls
	some j, other in framework.controls
	i < j
	other.id == control.id
}

deny contains _says(framework, sprintf("control %v: %s is missing", [object.get(control, "id", "?"), key])) if {
	some framework in input.frameworks
	some control in framework.controls
	some key in ["id", "title"]
	object.get(control, key, "") == ""
}

deny contains _says(framework, sprintf("control %v: policies is missing", [object.get(control, "id", "?")])) if {
	some framework in input.frameworks
	some control in framework.controls
	_coverage(control) in {"mapped", "partly"}
	count(object.get(control, "policies", [])) == 0
}

deny contains _says(framework, sprintf("control %v: coverage is %v: mapped, partly, open or none is meant", [control.id, control.coverage])) if {
	some framework in input.frameworks
	some control in framework.controls
	not _coverage(control) in {"mapped", "partly", "open", "none"}
}

deny contains _says(framework, sprintf("control %v: coverage is %s, so why must be a sentence with a full stop", [control.id, control.coverage])) if {
	some framework in input.frameworks
	some control in framework.controls
	_coverage(control) != "mapped"
	not regex.match(`[.]$`, object.get(control, "why", ""))
}

deny contains _says(framework, sprintf("control %v: coverage is %s, so it names no policies", [control.id, control.coverage])) if {
	some framework in input.frameworks
	some control in framework.controls
	_coverage(control) in {"open", "none"}
	control.policies
}

deny contains _says(framework, sprintf("control %s names %s, which is no policy", [control.id, name])) if {
	some framework in input.frameworks
	some control in framework.controls
	some name in control.policies
	not name in _ids
}

deny contains _says(framework, sprintf("control %s names %s twice", [control.id, name])) if {
	some framework in input.frameworks
	some control in framework.controls
	count({name | some name in control.policies}) < count(control.policies)
	some i, name in control.policies
	name in array.slice(control.policies, i + 1, count(control.policies))
}

_coverage(control) := object.get(control, "coverage", "mapped")
