// app/model/configuration.ts
var undeterminedAnswers = ["report", "fail"];
var nothingToJudgeAnswers = ["pass", "fail"];
var waiverParts = ["owner", "reason", "expires"];
var commentTools = ["plumbline", "checkov", "trivy", "tfsec", "kics"];
var defaultConfiguration = {
  file: null,
  policies: {
    folders: [],
    library: true,
    only: [],
    skip: [],
    severity: {},
    enforcement: {},
    parameters: {},
    namespaces: ["main"],
    data: []
  },
  failOn: "high",
  undetermined: { default: "report", severity: {}, policy: {} },
  nothingToJudge: "pass",
  waivers: [],
  waiverFiles: [],
  waiverRules: { maxDays: 365, require: [], approvers: [], honour: commentTools }
};

export {
  undeterminedAnswers,
  nothingToJudgeAnswers,
  waiverParts,
  commentTools,
  defaultConfiguration
};
