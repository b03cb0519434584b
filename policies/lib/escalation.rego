# METADATA
# title: Ways to become more powerful
# description: >-
#   Sets of AWS actions that together, allowed on every resource, give their holder more than they say.
package lib.escalation

import data.lib.is

# METADATA
# description: >-
#   Every way as a set of actions: alone enough to give oneself, or a role one may assume, any policy, key, password or code;
#   or a role passed to a service that runs what one hands to it.
ways := _single | _passed

_single := {{action} | some action in _alone}

_passed := {way |
	some start in _starts
	way := {"iam:PassRole"} | start
}

_alone := {
	"glue:UpdateDevEndpoint", "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy",
	"iam:AttachUserPolicy", "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreatePolicyVersion",
	"iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy", "iam:SetDefaultPolicyVersion",
	"iam:UpdateAssumeRolePolicy", "iam:UpdateLoginProfile", "lambda:UpdateFunctionCode",
}

_starts := {
	{"autoscaling:CreateLaunchConfiguration", "autoscaling:CreateAutoScalingGroup"}, {"cloudformation:CreateStack"},
	{"codebuild:CreateProject", "codebuild:StartBuild"},
	{"datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition", "datapipeline:ActivatePipeline"},
	{"ec2:RunInstances"}, {"ecs:RegisterTaskDefinition", "ecs:RunTask"},
	{"ecs:RegisterTaskDefinition", "ecs:CreateService"}, {"glue:CreateDevEndpoint"},
	{"glue:CreateJob", "glue:StartJobRun"}, {"lambda:CreateFunction", "lambda:AddPermission"},
	{"lambda:CreateFunction", "lambda:CreateEventSourceMapping"}, {"lambda:CreateFunction", "lambda:InvokeFunction"},
	{"sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"},
	{"states:CreateStateMachine", "states:StartExecution"},
}

# METADATA
# description: Every action that is part of a way, in small letters.
actions := {lower(action) | some way in ways; some action in way}

# METADATA
# description: The way is open, by the answers to each action in small letters.
is_open(way, answers) := is.all_of({answers[lower(action)] | some action in way})

# METADATA
# description: The ways as a text to put behind `more powerful`, empty for none.
described(set()) := ""

described(some_ways) := sprintf(" by %s%s", [concat(", or ", array.slice(said, 0, _most_said)), _further(count(said))]) if {
	count(some_ways) > 0
	said := sort([concat(" with ", sort(way)) | some way in some_ways])
}

# A reader needs to see what is meant, not every way there is.
_most_said := 3

_further(number) := "" if number <= _most_said

_further(number) := sprintf(", or in %d more ways", [number - _most_said]) if number > _most_said
