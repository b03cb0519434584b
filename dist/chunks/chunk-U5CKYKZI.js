import {
  writeWhole
} from "./chunk-XD4RKEKU.js";
import {
  useColour
} from "./chunk-DVSLBOJR.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/report/printers.ts
var printers = {
  table: async () => (await import("./table-WJ5VDCNG.js")).printTable,
  json: async () => (await import("./json-7KXA5BL4.js")).printJson,
  sarif: async () => (await import("./sarif-2E4FULAG.js")).printSarif,
  markdown: async () => (await import("./markdown-ZGA365SC.js")).printMarkdown,
  junit: async () => (await import("./junit-FJFKC5EU.js")).printJunit,
  github: async () => (await import("./github-WHHQEIBE.js")).printGithub
};

// app/command/output.ts
async function writeReport(report, policies, options) {
  for (const { format, path } of options.output ?? []) {
    const print2 = await printers[format]();
    await writeWhole(path, print2(report, { policies }));
  }
  const print = await printers[options.format ?? "table"]();
  const shown = {
    policies,
    color: useColour(process.stdout, process.env, options.color),
    quiet: options.quiet === true,
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
    process.stdout.write(text, () => resolve());
  });
}

export {
  writeReport,
  writeOut
};
