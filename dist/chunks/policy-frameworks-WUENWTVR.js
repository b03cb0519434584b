import {
  frameworkTable,
  frameworksTable,
  printFramework,
  printFrameworks,
  printFrameworksJson
} from "./chunk-RC3OD7ZH.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import {
  listFrameworks
} from "./chunk-XQO4C2BI.js";
import "./chunk-52EYMV7H.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import {
  useColour
} from "./chunk-DVSLBOJR.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-VWDPQTL3.js";
import "./chunk-L477AMKF.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/policy-frameworks.ts
async function runFrameworks(id, options) {
  const all = await listFrameworks(installed("policies", "frameworks"));
  await writeOut(id === void 0 ? printAll(all, options) : printOne(findFramework(all, id), options));
  return 0;
}
function printAll(frameworks, { format }) {
  if (format === "json") return printFrameworksJson(frameworks, false);
  return format === "markdown" ? `${frameworksTable(frameworks)}
` : printFrameworks(frameworks);
}
function printOne(framework, { format, color }) {
  if (format === "json") return printFrameworksJson([framework], true);
  if (format === "markdown") return `${frameworkTable(framework)}
`;
  return printFramework(framework, {
    color: useColour(process.stdout, process.env, color),
    width: process.stdout.columns ?? 80
  });
}
function findFramework(all, id) {
  const framework = all.find((each) => each.id === id);
  if (framework) return framework;
  const ids = all.map((each) => each.id);
  const near = nearest(id, ids) ?? ids.find((each) => each.startsWith(id));
  throw new Problem("input.usage", `there is no framework ${id}`, {
    wanted: `one of ${ids.join(", ")}`,
    ...near === void 0 ? {} : { next: `did you mean ${near}?` }
  });
}
export {
  runFrameworks
};
