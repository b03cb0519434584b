import {
  regoKeywords
} from "./chunk-NDAKB5QT.js";
import {
  configuredFolders
} from "./chunk-CIXNP6CL.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import "./chunk-UP5HB3C7.js";
import "./chunk-DVSLBOJR.js";
import {
  writeWhole
} from "./chunk-XD4RKEKU.js";
import "./chunk-GKZDULEY.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import {
  readSchemaTable
} from "./chunk-MHM4QYEW.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import {
  openSchema
} from "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/policy-new.ts
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

// app/workflow/new-policy-texts.ts
function policyText({ id, type, severity, title, demand }) {
  return `# METADATA
# title: ${scalar(title ?? `${type} ${isGood(demand)}`)}
# description: Replace this sentence by what goes wrong where it is not so.
# related_resources:
#   - ref: ${documentation(type)}
# custom:
#   severity: ${severity}
#   resource_types: [${type}]
#   remediation:
#     safe: false
#     summary: ${advice(demand)}
package policies.${id}

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some resource in tf.resources("${type}")
	test := ${condition(demand)}
	f := finding.unless(test, rego.metadata.chain(), resource, ["${demand.attribute}"], "${message(demand)}")
}
`;
}
function testText({ id, type, demand }) {
  const name = id.split(".").at(-1) ?? "";
  const { attribute } = demand;
  const [good, bad] = values(demand);
  return `package policies.${id}_test

import data.lib.testing
import data.policies.${id}

test_fails_where_${attribute}_is_${bad.word} if {
	resource := _resource(${bad.rego})
	${name}.deny == {testing.failure("${id}", resource, ["${attribute}"], _message)} with input as testing.document([resource])
}

test_passes_where_${attribute}_is_${good.word} if {
	${name}.deny == set() with input as testing.document([_resource(${good.rego})])
}

test_undetermined_where_it_is_decided_at_apply if {
	resource := testing.unknown(_resource({}), {"${attribute}": true})
	${name}.deny == {testing.doubt("${id}", resource, ["${attribute}"], _message)} with input as testing.document([resource])
}

_message := "${message(demand)}"

_resource(values) := testing.resource("${type}", "example", values)
`;
}
function exampleTexts({ type, demand }) {
  const { attribute } = demand;
  const [good, bad] = values(demand);
  const [block, address] = blockOf(type);
  const kind = demand.kind === "switch" ? "bool" : "string";
  const expected = `  findings:
    - address: ${address}
      path: [${attribute}]
`;
  return `- name: ${attribute} is ${bad.word.replaceAll("_", " ")}
  terraform: |
    ${block} {${bad.hcl === "" ? "" : `
      ${attribute} = ${bad.hcl}
    `}}
${expected}- name: ${attribute} is ${good.word.replaceAll("_", " ")}
  terraform: |
    ${block} {
      ${attribute} = ${good.hcl}
    }
  findings: []
- name: ${attribute} is decided at apply
  terraform: |
    variable "chosen" {
      type = ${kind}
    }

    ${block} {
      ${attribute} = var.chosen
    }
${expected}      status: undetermined
`;
}
function condition(demand) {
  return demand.kind === "switch" ? `is.equals(resource, ["${demand.attribute}"], ${demand.wanted})` : `is.present(resource, ["${demand.attribute}"])`;
}
function message(demand) {
  return demand.kind === "switch" ? `${demand.attribute} is {value}: set it to ${demand.wanted}` : `${demand.attribute} is {value}: give it a value`;
}
function isGood(demand) {
  return demand.kind === "switch" ? `has ${demand.attribute} set to ${demand.wanted}` : `has a value for ${demand.attribute}`;
}
function advice(demand) {
  return demand.kind === "switch" ? `Set ${demand.attribute} to ${demand.wanted}.` : `Give ${demand.attribute} a value.`;
}
function values(demand) {
  const { attribute } = demand;
  if (demand.kind === "switch") {
    const shown = (value) => ({
      word: String(value),
      rego: `{"${attribute}": ${value}}`,
      hcl: String(value)
    });
    return [shown(demand.wanted), shown(!demand.wanted)];
  }
  return [
    { word: "set", rego: `{"${attribute}": "something"}`, hcl: '"something"' },
    { word: "not_set", rego: `{"${attribute}": null}`, hcl: "null" }
  ];
}
function blockOf(type) {
  const [mode, rest] = /^(data|ephemeral)\.(.+)$/.exec(type)?.slice(1) ?? ["resource", type];
  return [`${mode} "${rest}" "example"`, `${type}.example`];
}
function documentation(type) {
  const [, prefix = "", rest = ""] = /^(?:(?:data|ephemeral)\.)?([a-z0-9]+)_(.+)$/.exec(type) ?? [];
  if (!["aws", "azurerm", "google"].includes(prefix)) return "https://registry.terraform.io/browse/providers";
  const folder = type.startsWith("data.") ? "data-sources" : type.startsWith("ephemeral.") ? "ephemeral-resources" : "resources";
  return `https://registry.terraform.io/providers/hashicorp/${prefix}/latest/docs/${folder}/${rest}`;
}
function scalar(text) {
  return /^[A-Za-z][\w .,()/'-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text) && !text.endsWith(" ") ? text : JSON.stringify(text);
}

// app/workflow/new-policy.ts
function readNewId(given) {
  const parts = given.replace(/^policies[./]|[/]+$/g, "").split(/[./]/);
  const name = parts.at(-1) ?? "";
  const odd = parts.find((part) => !/^[a-z][a-z0-9_]*$/.test(part));
  const refuse = (found) => new Problem("input.usage", `${given} cannot be the id of a policy`, {
    found,
    wanted: "area/service/policy in small letters: aws/s3/versioning",
    next: `plumbline policy new ${suggestion(parts)}`
  });
  if (odd !== void 0) throw refuse(odd === "" ? "an empty part" : `"${odd}"`);
  if (parts.length !== 3) throw refuse(`${parts.length} parts`);
  const keyword = parts.find((part) => regoKeywords.has(part));
  if (keyword !== void 0) throw refuse(`"${keyword}", which is a word of Rego`);
  if (name.endsWith("_test")) throw refuse("a name that ends in _test, by which test files are told");
  if (name === "testing") throw refuse('"testing", the name of the library that tests import');
  return parts.join(".");
}
function suggestion(parts) {
  const words = parts.map(
    (part) => part.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^[_0-9]+|_+$/g, "").replace(/_test$/, "")
  ).map((part) => regoKeywords.has(part) || part === "testing" ? `${part}_set` : part).filter((part) => part !== "");
  const [area = "aws", service = "s3", ...rest] = words;
  return [area, service, rest.length === 0 ? "versioning" : rest.join("_")].join("/");
}
function usualType(id) {
  const usual = {
    azure: "azurerm_storage_account",
    azurerm: "azurerm_storage_account",
    gcp: "google_storage_bucket",
    google: "google_storage_bucket"
  };
  return usual[id.split(".")[0] ?? ""] ?? "aws_s3_bucket";
}
var goodOff = /public|force|skip|disable|insecure|allow|unencrypted|without|ignore/;
var telling = [/encrypt/, /protect/, /public/, /tls|ssl|https/, /force_destroy/, /enable|enabled/];
function chooseDemand(schema, type) {
  const body = schema.body(type);
  if (body === void 0) {
    const known = schema.typeKeys(type);
    if (known.length > 0) throw unknownType(type, known);
    if (!/^((data|ephemeral)\.)?[a-z][a-z0-9]*_[a-z0-9_]+$/.test(type)) throw unknownType(type, []);
    return { kind: "present", attribute: "name" };
  }
  const written = [...body].filter(([, entry]) => entry.kind === "attribute" && (entry.optional || entry.required));
  const ofKind = (kind) => written.flatMap(
    ([name, entry]) => entry.kind === "attribute" && entry.type.kind === kind && !entry.sensitive && !entry.writeOnly ? [name] : []
  );
  const switches = ofKind("bool");
  const attribute = telling.flatMap((words) => switches.find((name) => words.test(name)) ?? [])[0] ?? switches[0];
  if (attribute !== void 0) return { kind: "switch", attribute, wanted: !goodOff.test(attribute) };
  const texts = ofKind("string").filter((name) => name !== "id");
  return { kind: "present", attribute: texts.find((name) => name === "description") ?? texts[0] ?? "id" };
}
function unknownType(type, known) {
  const near = nearest(type, known);
  return new Problem("input.usage", `there is no resource type ${type}`, {
    wanted: "a type as Terraform writes it: aws_s3_bucket, data.aws_ami",
    next: near === void 0 ? "check --type" : `did you mean --type ${near}?`
  });
}
function newPolicyFiles(policy) {
  const steps = policy.id.split(".");
  const name = steps.at(-1) ?? "";
  const folder = steps.join("/");
  if (/[\p{Cc}\u2028\u2029]/u.test(policy.title ?? "")) {
    throw new Problem("input.usage", "the title is more than one line", { wanted: "one line", next: "shorten --title" });
  }
  return [
    { path: `${folder}/${name}.rego`, text: policyText(policy) },
    { path: `${folder}/${name}_test.rego`, text: testText(policy) },
    { path: `${folder}/examples.yaml`, text: exampleTexts(policy) }
  ];
}

// app/command/policy-new.ts
async function runNew(given, options) {
  const id = readNewId(given);
  const folder = options.folder ?? (await configuredFolders())[0] ?? "policies";
  const type = options.type ?? usualType(id);
  const { severity, title } = options;
  const demand = chooseDemand(openSchema(readSchemaTable), type);
  const files = newPolicyFiles({ id, type, severity, demand, ...title === void 0 ? {} : { title } });
  refuseTaken(id, folder);
  for (const { path } of files) refuseThere(join(folder, path));
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true }).catch((cause) => {
      throw new Problem("output.write", "the folder cannot be made", {
        file: dirname(join(folder, path)),
        found: cause.message,
        next: "choose another one with --folder",
        cause
      });
    });
    await writeWhole(join(folder, path), text);
  }
  const written = files.map(({ path }) => `wrote  ${join(folder, path)}
`).join("");
  const chosen = options.type === void 0 ? `judges ${type} (another one: --type)
` : "";
  const own = resolve(folder) === installed("policies");
  const test = own ? "npm run dev -- policy test --run" : `plumbline policy test ${folder} --run`;
  await writeOut(`${written}${chosen}next   say what it demands, then: ${test} ${id}
`);
  return 0;
}
function refuseTaken(id, folder) {
  const taken = installed("policies", ...id.split("."));
  if (!existsSync(taken) || resolve(folder) === installed("policies")) return;
  throw new Problem("input.usage", `${id} is a policy of the library`, {
    wanted: "an id that is not taken",
    next: `plumbline policy show ${id} says what it does; begin your ids with your own name: hollyhock/${id.split(".").slice(1).join("/")}`
  });
}
function refuseThere(path) {
  if (!existsSync(path)) return;
  throw new Problem("output.write", "the file is there already; nothing was written", {
    file: path,
    wanted: "a new policy",
    next: "choose another name, or remove it first"
  });
}
export {
  runNew
};
