import {
  regoKeywords
} from "./chunk-NDAKB5QT.js";
import {
  visible
} from "./chunk-AN6I4PJA.js";
import {
  version
} from "./chunk-AKKE5ECK.js";
import "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/init.ts
import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join as join2, resolve } from "node:path";

// app/command/init-facts.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
async function findRoot(folder) {
  let level = ["."];
  for (let depth = 0; depth <= 2; depth++) {
    const below = [];
    for (const path of level) {
      const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
      const names = entries.sort((left, right) => left.name < right.name ? -1 : 1);
      if (names.some((entry) => entry.isFile() && entry.name.endsWith(".tf"))) return path;
      const folders = names.filter(
        (entry) => entry.isDirectory() && /^(?!modules$|node_modules$|examples$)\w/.test(entry.name)
      );
      below.push(...folders.map(({ name }) => path === "." ? name : `${path}/${name}`));
    }
    level = below;
  }
  return ".";
}
function toWord(name) {
  const word = name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^[_0-9]+|_+$/g, "");
  return word === "" || regoKeywords.has(word) || taken.has(word) ? "company" : word;
}
var taken = /* @__PURE__ */ new Set(["lib", "aws", "azure", "gcp", "frameworks", "conventions"]);

// app/command/init-files.ts
function configurationFiles(facts) {
  return [
    { path: ".plumbline.yaml", text: configuration(facts) },
    { path: ".github/workflows/plumbline.yml", text: workflow(facts) }
  ];
}
function configuration({ organisation }) {
  return `# What judges this repository. Every key is optional; an unknown one is an error.
policies:
  # Policies of your own, beside the built-in ones (npx plumbline-policy policy list).
  folders: [policies]
  # Ids, with * for one or more characters: skip: [aws.s3.*]
  skip: []
  severity: {}
  parameters:
    required_tags: [Owner]

# Findings of this severity and above fail the run: low, medium, high or critical.
fail_on: high

# Findings that are decided only at apply: report shows them, fail lets them block.
undetermined:
  default: report

# Findings you accept for a while. An expired waiver counts as none.
# waivers:
#   - policy: ${organisation}.tags.required_tags
#     address: module.legacy.**
#     owner: the team that answers for it
#     reason: why it is acceptable
#     expires: 2027-01-31
waivers: []
`;
}
function workflow({ root, version: version2 }) {
  const folder = root === "." ? "" : `
    defaults:
      run:
        working-directory: ${JSON.stringify(root)}`;
  const configured = root === "." ? "" : ` --config ${"../".repeat(root.split("/").length)}.plumbline.yaml`;
  return `name: plumbline

on:
  pull_request:

permissions:
  contents: read

concurrency:
  group: plumbline-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 20${folder}
    steps:
      # Actions are named by major version here. Pin each by digest (actions/checkout@<40 hex digits> # v5) so that what you
      # reviewed is what runs.
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - uses: hashicorp/setup-terraform@v3
        with:
          terraform_wrapper: false

      # A plan reads your state and your cloud: log in here with a role that can only read. Pull requests from forks get no
      # credentials, and should not.
      - run: terraform init -input=false
      - run: terraform plan -input=false -lock=false -out=tfplan
      - run: terraform show -json tfplan > plan.json

      - name: Judge the plan
        run: npx --yes plumbline-policy@${version2} check plan.json${configured} --format github --output markdown=plumbline.md
      - name: Show the report
        if: always() && hashFiles('**/plumbline.md') != ''
        run: cat plumbline.md >> "$GITHUB_STEP_SUMMARY"
`;
}

// app/command/init-policy.ts
function policyFiles(organisation) {
  const folder = `policies/${organisation}/tags/required_tags`;
  const id = `policies.${organisation}.tags.required_tags`;
  return [
    { path: `${folder}/required_tags.rego`, text: policy(id) },
    { path: `${folder}/required_tags_test.rego`, text: test(id) },
    { path: `${folder}/examples.yaml`, text: examples }
  ];
}
function policy(id) {
  return `# METADATA
# title: Resources carry the required tags
# description: Without an owner nobody answers for a resource, and nobody dares to delete it.
# custom:
#   severity: medium
#   resource_types: [aws_db_instance, aws_instance, aws_s3_bucket]
#   remediation:
#     safe: true
#     summary: Add the tag to the resource, or to default_tags of the provider.
package ${id}

import data.lib.finding
import data.lib.is
import data.lib.tf

# tags_all also holds what default_tags of the provider adds.
deny contains f if {
	some type in {"aws_db_instance", "aws_instance", "aws_s3_bucket"}
	some resource in tf.resources(type)
	some tag in tf.parameter("required_tags", ["Owner"])
	made := finding.unless(is.has_key(resource, ["tags_all"], tag), rego.metadata.chain(), resource, ["tags_all"], sprintf("the tag %s is missing", [tag]))
	f := finding.keyed(made, tag)
}
`;
}
function test(id) {
  return `package ${id}_test

import data.lib.testing
import data.${id}

test_fails_where_a_tag_is_missing if {
	required_tags.deny == {_missing("Owner")} with input as _tagged({"Name": "logs"})
}

test_passes_where_the_tag_is_there if {
	required_tags.deny == set() with input as _tagged({"Owner": "storefront"})
}

test_undetermined_where_tags_are_decided_at_apply if {
	bucket := testing.unknown(_bucket({}), {"tags_all": true})
	doubt := testing.doubt(_id, bucket, ["tags_all"], "the tag Owner is missing")
	required_tags.deny == {object.union(doubt, {"key": "Owner"})} with input as testing.document([bucket])
}

test_asks_for_the_tags_of_the_configuration if {
	required_tags.deny == {_missing("Team"), _missing("Cost")} with input as _tagged({"Owner": "storefront"})
		with input.parameters as {"required_tags": ["Owner", "Team", "Cost"]}
}

_id := "${id.replace(/^policies\./, "")}"

_missing(tag) := object.union(failure, {"key": tag}) if {
	failure := testing.failure(_id, _bucket({}), ["tags_all"], sprintf("the tag %s is missing", [tag]))
}

_tagged(tags) := testing.document([_bucket({"tags_all": tags})])

_bucket(values) := testing.resource("aws_s3_bucket", "logs", values)
`;
}
var examples = `- name: nobody owns the bucket
  terraform: |
    resource "aws_s3_bucket" "logs" {
      bucket   = "acme-logs"
      tags_all = { Name = "logs" }
    }
  findings:
    - address: aws_s3_bucket.logs
      path: [tags_all]
- name: the bucket has an owner
  terraform: |
    resource "aws_s3_bucket" "logs" {
      bucket   = "acme-logs"
      tags_all = { Owner = "storefront" }
    }
  findings: []
- name: the configuration asks for another tag
  terraform: |
    resource "aws_s3_bucket" "logs" {
      bucket   = "acme-logs"
      tags_all = { Owner = "storefront" }
    }
  parameters: { required_tags: [Team] }
  findings:
    - address: aws_s3_bucket.logs
      path: [tags_all]
- name: tags are decided at apply
  terraform: |
    variable "tags" {
      type = map(string)
    }

    resource "aws_s3_bucket" "logs" {
      bucket   = "acme-logs"
      tags_all = var.tags
    }
  findings:
    - address: aws_s3_bucket.logs
      path: [tags_all]
      status: undetermined
`;

// app/command/init.ts
async function runInit(folder, options) {
  const { lines } = await initialise(folder, options);
  console.log(lines.map(visible).join("\n"));
  return 0;
}
async function initialise(folder, options) {
  await requireFolder(folder);
  const root = await findRoot(folder);
  const organisation = toWord(basename(resolve(folder)));
  const files = [...configurationFiles({ organisation, root, version }), ...policyFiles(organisation)];
  const written = [];
  const left = [];
  for (const file of files) {
    const done = options.dryRun ? !await exists(join2(folder, file.path)) : await writeNew(folder, file);
    (done ? written : left).push(file.path);
  }
  return { written, left, lines: tell({ folder, organisation, root, written, left, dryRun: options.dryRun === true }) };
}
function tell({ folder, organisation, root, written, left, dryRun }) {
  const files = [
    ...written.map((path) => `  ${dryRun ? "would write" : "wrote"}  ${path}`),
    ...left.map((path) => `  left   ${path} (it is there already)`)
  ];
  if (dryRun) return [`In ${folder}:`, ...files, "", "Nothing was written."];
  const plan = root === "." ? "plan.json" : `${root}/plan.json`;
  const change = root === "." ? "" : `-chdir=${root} `;
  return [
    `In ${folder}:`,
    ...files,
    "",
    "Next:",
    `  1. terraform ${change}plan -out tfplan && terraform ${change}show -json tfplan > ${plan}`,
    "     A plan can hold secrets: keep tfplan and plan.json out of git.",
    `  2. npx plumbline-policy check ${plan}`,
    `  3. npx plumbline-policy policy test policies      (the policy ${organisation}.tags.required_tags is yours: change it)`,
    "  4. In .github/workflows/plumbline.yml, log in to your cloud before the plan, and pin the actions by digest."
  ];
}
async function requireFolder(folder) {
  const info = await stat(folder).catch(() => void 0);
  if (info?.isDirectory()) return;
  throw new Problem("input.usage", "there is no such folder", {
    file: folder,
    found: info === void 0 ? "nothing at that path" : "a file",
    wanted: "the folder of a repository",
    next: "create it, or name another one: plumbline init <folder>"
  });
}
async function writeNew(folder, { path, text }) {
  const full = join2(folder, path);
  try {
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text, { flag: "wx" });
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST" && await exists(full)) return false;
    throw new Problem("output.write", "could not write a file", {
      file: full,
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: "a folder that can be written",
      next: "check the permissions; files written before it are kept, and plumbline init can run again",
      cause
    });
  }
}
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}
export {
  initialise,
  runInit
};
