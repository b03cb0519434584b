#!/usr/bin/env node
import {
  lintRules
} from "./chunks/chunk-R2OJNCJU.js";
import {
  useColour
} from "./chunks/chunk-DVSLBOJR.js";
import {
  readAhead
} from "./chunks/chunk-WXDGFLVW.js";
import {
  version
} from "./chunks/chunk-AKKE5ECK.js";
import {
  evidenceKinds
} from "./chunks/chunk-OKYF6Y7R.js";
import {
  severities
} from "./chunks/chunk-4IHUPCYV.js";
import "./chunks/chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunks/chunk-ODP4TEP5.js";

// app/cli.ts
import { Command } from "commander";

// app/command/arguments.ts
var explainSeparator = "\0";
function joinExplain(argv) {
  const at = argv.indexOf("--explain");
  const [policy, address] = [argv[at + 1], argv[at + 2]];
  if (at < 0 || policy === void 0 || address === void 0) return [...argv];
  return [...argv.slice(0, at), `--explain=${policy}${explainSeparator}${address}`, ...argv.slice(at + 3)];
}

// app/command/check-options.ts
import { Option as Option2 } from "commander";

// app/report/formats.ts
var formats = ["table", "json", "sarif", "markdown", "junit", "github"];

// app/command/base-options.ts
import { InvalidArgumentError as InvalidArgumentError2, Option } from "commander";

// app/command/option-values.ts
import { InvalidArgumentError } from "commander";
function collect(value, before = []) {
  return [...before, value];
}
function collectOutput(value, before = []) {
  const [name, path] = [value.slice(0, value.indexOf("=")), value.slice(value.indexOf("=") + 1)];
  const format = formats.find((known) => known === name);
  if (format === void 0 || path === "")
    throw new InvalidArgumentError(`Wanted is FORMAT=PATH with one of ${formats.join(", ")}.`);
  return [...before, { format, path }];
}
function kinds(value) {
  const wanted = value.split(",").map((kind) => kind.trim());
  const unknown = wanted.find((kind) => !evidenceKinds.some((known) => known === kind));
  if (unknown !== void 0)
    throw new InvalidArgumentError(`"${unknown}" is no kind; known are ${evidenceKinds.join(", ")}.`);
  return wanted;
}
function explained(value) {
  const [policy, address] = value.split(explainSeparator);
  if (!policy || !address) throw new InvalidArgumentError("Wanted are two values: --explain POLICY ADDRESS.");
  return [policy, address];
}
function seconds(value) {
  return positive(value, "seconds");
}
function megabytes(value) {
  return positive(value, "megabytes");
}
function count(value) {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError("Wanted is a number, 1 or more.");
  return Number(value);
}
function positive(value, unit) {
  const number = Number(value);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError(`Wanted is a positive number of ${unit}.`);
  return number;
}

// app/command/base-options.ts
function addBaseOptions(command) {
  return command.addOption(
    new Option(
      "--base <reference or path>",
      "fail on what is new against this: a git reference, a folder, a plan or a state"
    ).conflicts(["baseline", "writeBaseline"])
  ).option("--baseline <file>", "do not fail on what this file accepts").option("--write-baseline <file>", "accept everything there is from now on, in this file").option("--approved-by <name>", "who approved waivers that are not on the base (repeatable)", collect).option(
    "--renamed-root <old=new>",
    "a root module that has another name than on the base (repeatable)",
    collectRenamed
  );
}
function collectRenamed(value, before = []) {
  const at = value.indexOf("=");
  const [from, to] = [value.slice(0, at).trim(), value.slice(at + 1).trim()];
  if (at < 0 || from === "" || to === "") throw new InvalidArgumentError2("Wanted is OLD=NEW.");
  return [...before, { from: folderName(from), to: folderName(to) }];
}
function folderName(text) {
  return text.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "") || ".";
}

// app/command/check-options.ts
function addCheck(program2) {
  const command = program2.command("check").summary("judge plans, source and state against policies").description(
    "Judges Terraform plans (saved, or as JSON), source and state against the built-in policies and your own.\nAn input is a plan or state, a folder (the plans, states and root modules in it, recognised by content)\nor - for standard input. Where a plan and its source are both there, the plan gives the values and the source\nthe lines."
  ).argument("<inputs...>", "plans, states, folders, or -").option(
    "-p, --policies <path>",
    "policies of your own: a folder, a file, a bundle (x.tar.gz, x.tar.gz@sha256:…), npm:package (repeatable)",
    collect
  ).option("-c, --config <file>", "configuration file (default: .plumbline.yaml here or in the input folder)").addOption(new Option2("-f, --format <format>", "what to print (default: table)").choices(formats)).option("-o, --output <format=path>", "also write the report to a file (repeatable)", collectOutput).addOption(
    new Option2("--fail-on <severity>", "fail on findings of this severity and above (default: high)").choices(
      severities
    )
  ).option("--exit-zero", "exit 0 even when there are findings; errors still exit 2").option("--data <path>", "JSON or YAML for policies written for conftest, as data.<key> (repeatable)", collect).option(
    "--namespace <package>",
    'package of policies written for conftest, "*" for all (repeatable, default: main)',
    collect
  ).option("--only <kinds>", `only evidence of these kinds, comma-separated: ${evidenceKinds.join(", ")}`, kinds).option(
    "--source <folder>",
    "Terraform source the plans were made from (default: their folder or this one, where it fits)"
  ).option(
    "--root <folder>",
    "root module to judge, or the one a plan belongs to (repeatable, default: found by shape)",
    collect
  ).option("--var-file <file>", "values of variables for source, as with terraform plan (repeatable)", collect).option("--allow-broken", "judge what can be read when a source file is broken, without exit code 2");
  addBaseOptions(command).option("--no-library", "judge with your own policies alone").option(
    "--explain <policy address>",
    "show why a policy says what it says of one resource, with the values it read",
    explained
  ).option("--deadline <seconds>", "longest time policies of your own may take on one input", seconds, 30).option("--memory <megabytes>", "most memory policies may take on one input", megabytes, 2048).option("--full", "print findings that do not block in full too, however many there are").option("-q, --quiet", "print the verdict and what decides it, nothing else").option("--no-color", "no colour (also: NO_COLOR)").addHelpText(
    "after",
    `
Examples:
  plumbline check .
  terraform plan -out tfplan && plumbline check tfplan
  terraform show -json tfplan > plan.json && plumbline check plan.json --source infra
  plumbline check plan.json --policies policies --fail-on critical
  plumbline check . --only source --format json > report.json
  plumbline check plan.json --base origin/main
  plumbline check . --write-baseline baseline.json
  plumbline check plan.json --explain aws.s3.public_acls_blocked 'aws_s3_bucket_public_access_block.press'

Exit codes: 0 pass, 1 findings at or above the threshold, 2 could not be checked.`
  ).action(async (inputs, options) => {
    const [first = "-"] = inputs;
    const ahead = inputs.length === 1 && first !== "-" ? readAhead(first) : void 0;
    const { runCheck } = await import("./chunks/check-ORY3LH3F.js");
    process.exitCode = await runCheck(inputs, options, async () => ahead);
  });
}

// app/command/dry-run-options.ts
function addDryRun(program2) {
  program2.command("dry-run").summary("review all open pull requests of an account and publish nothing").description(
    "Reviews every open pull request that an installation of the GitHub App covers, as the App would, writes nothing to GitHub, and prints a report in Markdown. Settings are those of `plumbline serve`; no database is needed."
  ).argument("<account>", "organisation or person that installed the App").option("--data <folder>", "where plumbline.env is (DATA_FOLDER; default plumbline-data)").option("--json <path>", "write what each review said to a file, too").action(async (account, options) => {
    const { runDryRun } = await import("./chunks/dry-run-SGXDB2FY.js");
    process.exitCode = await runDryRun(account, options);
  });
}

// app/command/failure.ts
import { CommanderError } from "commander";
async function report(error, debug) {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === "commander.help") return 2;
    return 2;
  }
  const { printProblem } = await import("./chunks/problem-XJSSIO7K.js");
  process.stderr.write(printProblem(asProblem(error), { color: useColour(process.stderr, process.env), debug }));
  return 2;
}
function asProblem(error) {
  if (error instanceof Problem) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new Problem("internal.bug", `something unexpected happened: ${cause.message}`, {
    next: "run again with --debug and report what it prints",
    cause
  });
}

// app/command/init-options.ts
function addInit(program2) {
  program2.command("init").summary("write a first configuration, workflow and policy").description(
    "Writes .plumbline.yaml, a GitHub workflow and a sample policy with its test. Files that are there already are left alone."
  ).argument("[folder]", "where to write", ".").option("--dry-run", "say what would be written").action(async (folder, options) => {
    const { runInit } = await import("./chunks/init-QR2ZRCRI.js");
    process.exitCode = await runInit(folder, options);
  });
}

// app/command/policy-options.ts
import { Option as Option5 } from "commander";

// app/command/policy-docs-options.ts
import { Option as Option3 } from "commander";
function addPolicyDocs(policy) {
  policy.command("docs").description(
    "Write pages about policies in Markdown: one each, and lists by service, by framework, and by the ids of other tools. Pages that were generated\nand have no policy any more are removed; a file that was not generated is never replaced."
  ).option(
    "-p, --policies <path>",
    "policies of your own (repeatable, default: those the configuration names, else the built-in ones)",
    collect
  ).option("--library", "the built-in policies").option("-o, --output <folder>", "where to write", "docs/policies").option("--check", "write nothing; exit code 1 where a page is missing, stale or surplus").action(async (options) => {
    const { runDocs } = await import("./chunks/policy-docs-MDS6P22X.js");
    process.exitCode = await runDocs(options);
  });
  policy.command("frameworks").description("Show how far policies answer for the controls of each framework, or for each control of one.").argument("[framework]", "its id, cis_aws_5.0").addOption(
    new Option3("-f, --format <format>", "what to print").choices(["table", "json", "markdown"]).default("table")
  ).option("--no-color", "no colour").action(async (framework, options) => {
    const { runFrameworks } = await import("./chunks/policy-frameworks-WUENWTVR.js");
    process.exitCode = await runFrameworks(framework, options);
  });
}

// app/command/policy-kit-options.ts
import { Option as Option4 } from "commander";
function addPolicyKit(policy) {
  policy.command("new").description(
    "Write a policy to start from, with its test and its examples. They hold as they are; nothing is overwritten."
  ).argument("<policy>", "area/service/policy: aws/s3/versioning").option("-t, --type <type>", "resource type it judges (default: a usual one of the area)").addOption(new Option4("-s, --severity <severity>", "how bad it is").choices(severities).default("medium")).option("--title <text>", "what is true when it passes, one line").option("--folder <path>", "folder of your policies (default: the one the configuration names, else policies)").action(async (id, options) => {
    const { runNew } = await import("./chunks/policy-new-VYHIZ2RE.js");
    process.exitCode = await runNew(id, options);
  });
  policy.command("test").description(
    "Run the policies' Rego tests with OPA's own evaluator (an error in a builtin fails the test) and judge every example in examples.yaml,\nonce as written and once with each value decided only at apply. Without a folder, the built-in library is tested."
  ).argument("[folders...]", "folders with policies").option("-r, --run <regexp>", "only tests and examples whose name matches").option("--coverage [percent]", "list the lines no test reached; with a number, fail when fewer are reached").option("-w, --watch", "run again what a change of the files touches, until Ctrl-C").addOption(
    new Option4("-f, --format <format>", "what to print (default: table)").choices(["table", "json", "junit"])
  ).option("--no-color", "no colour").action(async (given, options) => {
    const { runTest } = await import("./chunks/policy-test-FHWRATUU.js");
    process.exitCode = await runTest(given, options);
  });
  policy.command("explain").description(
    "Show why a policy says what it says of its examples, or of a resource of a plan, with the values it read."
  ).argument("<policy>", "its id, aws.s3.versioning").argument("[plan]", "a plan or state").argument("[address]", "of a resource in it, quoted for the shell").option("-p, --policies <path>", "also policies of your own (repeatable)", collect).option("-e, --example <name>", "one example alone").addOption(new Option4("-f, --format <format>", "what to print").choices(["table", "json"]).default("table")).option("--no-color", "no colour").action(async (id, plan, address, options) => {
    const { runExplainPolicy } = await import("./chunks/policy-explain-6RORGS5F.js");
    process.exitCode = await runExplainPolicy(id, [plan, address], options);
  });
  policy.command("bundle").description(
    "Write policies and what they need as an OPA bundle: equal policies give equal bytes. --policies reads it again, and so does opa."
  ).argument("[folders...]", "folders with policies (default: those the configuration names)").requiredOption("-o, --output <file>", "where to write, policies.tar.gz").option("--library", "the built-in policies, too").option("--namespace <package>", "package of policies written for conftest (repeatable, default: main)", collect).action(async (folders, options) => {
    const { runBundle } = await import("./chunks/policy-bundle-WRGCJHBB.js");
    process.exitCode = await runBundle(folders, options);
  });
  policy.command("preview").description(
    "Show which verdicts a change of policies would have changed: judges plans, states and source that are there already with the policies as they\nwere and as they are now. Exits 0 whatever changes."
  ).requiredOption("-a, --against <path>", "plans, or folders with plans, states and source (repeatable)", collect).option(
    "-p, --policies <path>",
    "the policies as they would be (repeatable, default: those the configuration names)",
    collect
  ).option("-b, --base <place>", "the policies as they are: a git reference, a folder, a bundle", "HEAD").option("--namespace <package>", "package of policies written for conftest (repeatable, default: main)", collect).addOption(
    new Option4("-f, --format <format>", "what to print").choices(["table", "json", "markdown"]).default("table")
  ).option("--deadline <seconds>", "longest time the policies may take on one input", seconds, 30).option("--memory <megabytes>", "most memory policies may take on one input", megabytes, 2048).option("--no-color", "no colour").action(async (options) => {
    const { runPreview } = await import("./chunks/policy-preview-G4WSBLGO.js");
    process.exitCode = await runPreview(options);
  });
  policy.command("lint").description(
    "Say what is not as it should be in policies that compile: conventions, examples that lack an answer, rules, parameters and data nobody uses,\naliases. With a plan, also which policies cost most on it. Exit code 1 when there is something to mend."
  ).argument("[folders...]", "folders with policies (default: those the configuration names, else the built-in ones)").option("--plan <file>", "measure what each policy costs on this plan or state").addOption(new Option4("--top <number>", "policies by cost to print").default(10).argParser(count)).addOption(new Option4("--skip <rule...>", "say nothing of these").choices(lintRules)).option("--namespace <package>", "package of policies written for conftest (repeatable, default: main)", collect).addOption(new Option4("-f, --format <format>", "what to print").choices(["table", "json"]).default("table")).option("--no-color", "no colour").action(async (folders, options) => {
    const { runLint } = await import("./chunks/policy-lint-MAL7ZLCZ.js");
    process.exitCode = await runLint(folders, options);
  });
}

// app/command/policy-options.ts
function addPolicy(program2) {
  const policy = program2.command("policy").summary("list, write, test, explain, compare and package policies").description("Works on policies: the built-in ones and your own.");
  const folders = "-p, --policies <path>";
  const listFormat = () => new Option5("-f, --format <format>", "what to print").choices(["table", "json"]).default("table");
  policy.command("list").description("List policies: id, severity, title.").option(folders, "also policies of your own (repeatable)", collect).addOption(listFormat()).option("--no-color", "no colour").action(async (options) => {
    const { runList } = await import("./chunks/policy-catalogue-BDGH2PQQ.js");
    process.exitCode = await runList(options);
  });
  policy.command("show").description("Show one policy: what it judges, why, how to fix it, what it replaces, how to waive it.").argument("<policy>", "its id, aws.s3.public_acls_blocked, or the id of the same rule in Checkov, Trivy or KICS").option(folders, "also policies of your own (repeatable)", collect).addOption(listFormat()).option("--no-color", "no colour").action(async (id, options) => {
    const { runShow } = await import("./chunks/policy-catalogue-BDGH2PQQ.js");
    process.exitCode = await runShow(id, options);
  });
  addPolicyKit(policy);
  policy.command("format").description(
    "Print one Rego file as opa fmt would, or the names of those that are not formatted; with --write, write them."
  ).argument("<paths...>", "folders or files").option("-w, --write", "write the files that are not formatted").option(
    "--check",
    "write nothing and print the names of files that are not formatted; exit code 1 when there are any"
  ).action(async (paths, options) => {
    const { runFormat } = await import("./chunks/policy-source-EX4YRGG2.js");
    process.exitCode = await runFormat(paths, options);
  });
  policy.command("check").description(
    "Check policies: syntax, types, metadata, and every attribute path against what the providers declare."
  ).argument("<paths...>", "folders or files").option("--namespace <package>", "package of policies written for conftest (repeatable, default: main)", collect).action(async (paths, options) => {
    const { runCheckPolicies } = await import("./chunks/policy-source-EX4YRGG2.js");
    process.exitCode = await runCheckPolicies(paths, options);
  });
  addPolicyDocs(policy);
}

// app/command/serve-options.ts
function addServe(program2) {
  program2.command("serve").summary("run the GitHub App").description(
    "Runs the GitHub App: takes webhooks, judges pull requests and reports as checks. Without an App it serves pages that make one. Settings come from the environment and from plumbline.env in the data folder; docs/app.md lists them."
  ).option("--host <address>", "listen here (HOST; default 127.0.0.1)").option("--port <number>", "listen here (PORT; default 3000, 0 for any)").option("--data <folder>", "settings and the embedded database (DATA_FOLDER; default plumbline-data)").option("--dry-run", "judge and keep, publish nothing (DRY_RUN)").action(async (options) => {
    const { runServe } = await import("./chunks/serve-5WQJYKCK.js");
    await runServe(options);
  });
}

// app/cli.ts
var program = new Command("plumbline").description("Judges Terraform plans and state against policies written in Rego, before they are merged.").version(version, "-v, --version", "print the version").option("--debug", "print stack traces with errors").showHelpAfterError("(plumbline --help lists the commands)").showSuggestionAfterError().exitOverride().addHelpText(
  "after",
  `
Examples:
  plumbline check plan.json                      judge one plan (terraform show -json tfplan > plan.json)
  terraform show -json tfplan | plumbline check -
  plumbline check infra --policies policies      judge every plan below a folder, with policies of your own too
  plumbline check plan.json --output sarif=plumbline.sarif --output markdown=comment.md
  plumbline policy show aws.s3.public_acls_blocked
  plumbline init                                 write a first configuration, workflow and policy

Exit codes: 0 pass, 1 findings at or above the threshold, 2 could not be checked.`
);
addCheck(program);
addInit(program);
addPolicy(program);
addServe(program);
addDryRun(program);
program.command("version").description("print the version").action(() => {
  console.log(version);
});
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
});
process.on("SIGINT", () => {
  process.stderr.write("\nplumbline: interrupted; no report was written\n");
  process.exit(2);
});
try {
  await program.parseAsync(joinExplain(process.argv));
} catch (error) {
  process.exitCode = await report(error, process.argv.includes("--debug"));
}
