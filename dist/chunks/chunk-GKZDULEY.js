// app/model/configuration.ts
var undeterminedAnswers = ["report", "fail"];
var nothingToJudgeAnswers = ["pass", "fail"];
var commentModes = ["update", "on-failure", "never"];
var checkModes = ["one", "per-root"];
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
  waiverRules: { maxDays: 365, require: [], approvers: [], honour: commentTools },
  roots: [],
  app: {
    checks: "one",
    comment: "never",
    annotations: true,
    uploadSarif: false,
    dryRun: false,
    organisationRepository: null
  },
  action: {
    plan: [],
    source: [],
    sbom: [],
    comment: "never",
    annotations: true,
    sarifFile: null,
    uploadSarif: false
  }
};

export {
  undeterminedAnswers,
  nothingToJudgeAnswers,
  commentModes,
  checkModes,
  waiverParts,
  commentTools,
  defaultConfiguration
};
