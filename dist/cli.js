#!/usr/bin/env node
import {
  evidenceKinds
} from "./chunks/chunk-OKYF6Y7R.js";
import {
  readAhead
} from "./chunks/chunk-WXDGFLVW.js";
import {
  version
} from "./chunks/chunk-AKKE5ECK.js";
import {
  useColour
} from "./chunks/chunk-DVSLBOJR.js";
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
  ).argument("<inputs...>", "plans, states, folders, or -").option("-p, --policies <path>", "folder or file with policies of your own (repeatable)", collect).option("-c, --config <file>", "configuration file (default: .plumbline.yaml here or in the input folder)").addOption(new Option2("-f, --format <format>", "what to print (default: table)").choices(formats)).option("-o, --output <format=path>", "also write the report to a file (repeatable)", collectOutput).addOption(
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
  ).option("--deadline <seconds>", "longest time policies of your own may take on one input", seconds, 30).option("--memory <megabytes>", "most memory policies may take on one input", megabytes, 2048).option("-q, --quiet", "print the verdict and what decides it, nothing else").option("--no-color", "no colour (also: NO_COLOR)").addHelpText(
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
    const { runCheck } = await import("./chunks/check-RVAQVG47.js");
    process.exitCode = await runCheck(inputs, options, async () => ahead);
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
  const { printProblem } = await import("./chunks/problem-2CGWXO2S.js");
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
    const { runInit } = await import("./chunks/init-UPH3RWVK.js");
    process.exitCode = await runInit(folder, options);
  });
}

// app/command/policy-options.ts
import { Option as Option3 } from "commander";
function addPolicy(program2) {
  const policy = program2.command("policy").summary("list, show, test, format and check policies").description("Works on policies: the built-in ones and your own.");
  const folders = "-p, --policies <path>";
  const listFormat = () => new Option3("-f, --format <format>", "what to print").choices(["table", "json"]).default("table");
  policy.command("list").description("List policies: id, severity, title.").option(folders, "also policies of your own (repeatable)", collect2).addOption(listFormat()).option("--no-color", "no colour").action(async (options) => {
    const { runList } = await import("./chunks/policy-catalogue-XDRVBEME.js");
    process.exitCode = await runList(options);
  });
  policy.command("show").description("Show one policy: what it judges, why, how to fix it, what it replaces, how to waive it.").argument("<policy>", "its id, aws.s3.public_acls_blocked").option(folders, "also policies of your own (repeatable)", collect2).addOption(listFormat()).option("--no-color", "no colour").action(async (id, options) => {
    const { runShow } = await import("./chunks/policy-catalogue-XDRVBEME.js");
    process.exitCode = await runShow(id, options);
  });
  policy.command("test").description(
    "Run the policies' Rego tests with OPA's own evaluator (an error in a builtin fails the test) and judge every example in examples.yaml,\nonce as written and once with each value decided only at apply. Without a folder, the built-in library is tested."
  ).argument("[folders...]", "folders with policies").option("-r, --run <regexp>", "only tests whose name matches").option("--coverage", "list the lines no test reached").option("--no-color", "no colour").action(async (given, options) => {
    const { runTest } = await import("./chunks/policy-test-SNADA2TY.js");
    process.exitCode = await runTest(given, options);
  });
  policy.command("format").description("Print Rego files as opa fmt would; with --write, write them.").argument("<paths...>", "folders or files").option("-w, --write", "write the files that are not formatted").action(async (paths, options) => {
    const { runFormat } = await import("./chunks/policy-source-4MZPAFFP.js");
    process.exitCode = await runFormat(paths, options);
  });
  policy.command("check").description(
    "Check policies: syntax, types, metadata, and every attribute path against what the providers declare."
  ).argument("<paths...>", "folders or files").option("--namespace <package>", "package of policies written for conftest (repeatable, default: main)", collect2).action(async (paths, options) => {
    const { runCheckPolicies } = await import("./chunks/policy-source-4MZPAFFP.js");
    process.exitCode = await runCheckPolicies(paths, options);
  });
}
function collect2(value, before = []) {
  return [...before, value];
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
