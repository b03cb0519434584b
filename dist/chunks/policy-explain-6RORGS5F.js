import {
  configuredFolders
} from "./chunk-CIXNP6CL.js";
import {
  readExample
} from "./chunk-4TTEOS5V.js";
import {
  explainPolicy,
  printExplanation
} from "./chunk-6IUV2DWL.js";
import {
  describeFinding,
  examplesOf,
  readOwnFiles
} from "./chunk-AP2AKBGK.js";
import {
  findPolicy,
  loadPolicies
} from "./chunk-VKJRGZL7.js";
import {
  prepare
} from "./chunk-FMWQECPC.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import "./chunk-PGWWSLG4.js";
import "./chunk-NJKYYBFI.js";
import "./chunk-UP5HB3C7.js";
import "./chunk-LWNXX425.js";
import {
  readLibraryFiles
} from "./chunk-EIOUWO5L.js";
import "./chunk-XQO4C2BI.js";
import "./chunk-52EYMV7H.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import {
  useColour
} from "./chunk-DVSLBOJR.js";
import "./chunk-WXDGFLVW.js";
import "./chunk-ND7EAVWE.js";
import "./chunk-4ZG5QDJZ.js";
import "./chunk-BVFSIBYB.js";
import "./chunk-TBZQ5UTR.js";
import "./chunk-KES5OQEG.js";
import "./chunk-ISPACD25.js";
import "./chunk-FEQWWSS3.js";
import "./chunk-B5WDWU5K.js";
import "./chunk-M5ZWSNVE.js";
import "./chunk-SH4HW5JZ.js";
import "./chunk-WLGUVEMW.js";
import "./chunk-5T7B3QQT.js";
import "./chunk-FZLUWHC2.js";
import "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import "./chunk-LHTABM6A.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-VWDPQTL3.js";
import {
  typeKey
} from "./chunk-BGWZEUPI.js";
import "./chunk-PV5X7GLJ.js";
import "./chunk-L477AMKF.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-AKKE5ECK.js";
import "./chunk-OKYF6Y7R.js";
import "./chunk-HY73YBRI.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-XYM7RR57.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-QFQITA6Q.js";
import "./chunk-IVEHRKSH.js";
import "./chunk-MHM4QYEW.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/policy-explain-examples.ts
async function explainExamples(policy, folders, wanted) {
  const own = await readOwnFiles(folders);
  const files = own.modules.some(({ file }) => file === policy.file) ? own : await readLibraryFiles();
  const beside = files.examples.filter(({ file }) => folderOf(file) === folderOf(policy.file));
  const all = examplesOf({ examples: beside }, { policies: [policy] });
  const chosen = wanted === void 0 ? all : all.filter(({ name }) => name === wanted);
  if (chosen.length === 0) throw noExample(policy, wanted, all);
  return Promise.all(
    chosen.map(async (example) => {
      const evidence = await readExample(example);
      const addresses = evidence.resources.filter((one) => policy.resourceTypes.includes(typeKey(one)));
      const given = { evidence: [evidence], folders, parameters: example.parameters };
      return {
        example,
        explanations: await Promise.all(addresses.map((one) => explainPolicy(policy, one.address, given)))
      };
    })
  );
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function noExample({ id }, wanted, all) {
  const names = all.map(({ name }) => name);
  if (names.length === 0) {
    return new Problem("input.usage", `${id} has no examples`, {
      wanted: "an examples.yaml beside it",
      next: `write one, or name a plan: plumbline policy explain ${id} PLAN ADDRESS`
    });
  }
  const near = wanted === void 0 ? void 0 : nearest(wanted, names);
  return new Problem("input.usage", `${id} has no example "${wanted}"`, {
    wanted: `one of ${names.map((name) => `"${name}"`).join(", ")}`,
    ...near === void 0 ? {} : { next: `did you mean --example "${near}"?` }
  });
}

// app/command/policy-explain.ts
async function runExplainPolicy(id, [plan, address], options) {
  if (plan !== void 0 && options.example !== void 0) throw bothGiven();
  const explained = plan === void 0 ? await explainOwn(id, options) : [await explainResource(id, plan, address, options)];
  await writeOut(options.format === "json" ? printJson(explained) : printTable(explained, options));
  return 0;
}
async function explainOwn(id, { policies = [], example }) {
  const folders = [...await configuredFolders(), ...policies];
  return explainExamples(findPolicy(await loadPolicies(folders), id), folders, example);
}
async function explainResource(id, plan, address, { policies, color }) {
  const given = { library: true, deadline: 30, memory: 2048, color, ...policies === void 0 ? {} : { policies } };
  const prepared = await prepare([plan], given, () => void 0);
  const { evidence, configuration } = prepared.request;
  const policy = findPolicy(prepared.policies, id);
  const judged = evidence.flatMap(
    ({ resources }) => resources.filter((one) => policy.resourceTypes.includes(typeKey(one)))
  );
  if (address === void 0) {
    const some = judged.slice(0, 5).map((resource) => resource.address);
    throw new Problem("input.usage", "the address of a resource is missing", {
      found: some.length === 0 ? `nothing in ${plan} that ${policy.id} judges` : `it judges ${some.join(", ")}${judged.length > 5 ? ", …" : ""}`,
      wanted: "policy explain POLICY PLAN ADDRESS",
      next: some[0] === void 0 ? "choose another plan" : `plumbline policy explain ${policy.id} ${plan} '${some[0]}'`
    });
  }
  const { folders, parameters } = configuration.policies;
  return { explanations: [await explainPolicy(policy, address, { evidence, folders, parameters })] };
}
function printTable(explained, { color }) {
  const shown = { color: useColour(process.stdout, process.env, color) };
  return explained.map(
    ({ example, explanations }) => [
      ...example === void 0 ? [] : [headOf(example)],
      ...explanations.length === 0 ? ["the example holds nothing the policy judges\n"] : [],
      ...explanations.map((each) => printExplanation(each, shown))
    ].join("\n")
  ).join("\n");
}
function headOf({ name, file, line, findings }) {
  const expected = findings.length === 0 ? "no finding" : findings.map(describeFinding).join(", ");
  return `Example "${name}" (${line === void 0 ? file : `${file}:${line}`}), which expects ${expected}`;
}
function printJson(explained) {
  const all = explained.flatMap(
    ({ example, explanations }) => explanations.map((each) => ({ ...example === void 0 ? {} : { example: example.name }, ...each }))
  );
  return `${JSON.stringify(all, null, 2)}
`;
}
function bothGiven() {
  return new Problem("input.usage", "an example and a plan cannot be explained at once", {
    wanted: "--example NAME, or PLAN ADDRESS",
    next: "drop one of them"
  });
}
export {
  runExplainPolicy
};
