import {
  useColour
} from "./chunk-DVSLBOJR.js";
import {
  writeWhole
} from "./chunk-XD4RKEKU.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/report/printers.ts
var printers = {
  table: async () => (await import("./table-3XVUXXME.js")).printTable,
  json: async () => (await import("./json-CVRDIVZH.js")).printJson,
  sarif: async () => (await import("./sarif-QAKF6VZY.js")).printSarif,
  markdown: async () => (await import("./markdown-6VA5MCOH.js")).printMarkdown,
  junit: async () => (await import("./junit-ZUXEU7HG.js")).printJunit,
  github: async () => (await import("./github-SUMA67QF.js")).printGithub
};

// app/command/output.ts
function loadPrinters({ output = [], format = "table" }) {
  for (const name of [format, ...output.map((each) => each.format)]) void printers[name]();
}
async function writeReport(report, policies, options) {
  for (const { format, path } of options.output ?? []) {
    const print2 = await printers[format]();
    await writeWhole(path, print2(report, { policies }));
  }
  if (options.format === "json") {
    await writeOut((await import("./json-CVRDIVZH.js")).jsonPieces(report));
    return;
  }
  const print = await printers[options.format ?? "table"]();
  const shown = {
    policies,
    color: useColour(process.stdout, process.env, options.color),
    quiet: options.quiet === true,
    full: options.full === true,
    ...process.stdout.isTTY ? { width: Math.min(120, Math.max(40, process.stdout.columns)) } : {}
  };
  await writeOut(print(report, shown));
}
async function writeOut(text) {
  await new Promise((resolve, reject) => {
    process.stdout.once("error", (cause) => {
      if (cause.code === "EPIPE") resolve();
      else reject(new Problem("output.write", "could not write to standard output", { found: cause.message, cause }));
    });
    const pieces = typeof text === "string" ? [text] : text;
    const next = gathered(pieces);
    const write = () => {
      const { value, done } = next.next();
      if (done) resolve();
      else process.stdout.write(value, (error) => error ? void 0 : write());
    };
    write();
  });
}
function* gathered(pieces) {
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < worthWriting) continue;
    yield waiting;
    waiting = "";
  }
  if (waiting !== "") yield waiting;
  return void 0;
}
var worthWriting = 1 << 18;

export {
  loadPrinters,
  writeReport,
  writeOut
};
