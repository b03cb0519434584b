import {
  printProblem
} from "./chunk-5CL7XMCO.js";
import {
  hasFailed,
  printTestRun,
  testPolicies
} from "./chunk-J42U4CEI.js";
import "./chunk-4TTEOS5V.js";
import {
  readPolicyFiles
} from "./chunk-AP2AKBGK.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import "./chunk-LWNXX425.js";
import {
  compileTools,
  openMentions
} from "./chunk-EIOUWO5L.js";
import "./chunk-XQO4C2BI.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import {
  useColour
} from "./chunk-DVSLBOJR.js";
import "./chunk-ND7EAVWE.js";
import "./chunk-FEQWWSS3.js";
import "./chunk-M5ZWSNVE.js";
import "./chunk-5T7B3QQT.js";
import "./chunk-FZLUWHC2.js";
import "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import "./chunk-LHTABM6A.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import "./chunk-L477AMKF.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-HY73YBRI.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-QFQITA6Q.js";
import "./chunk-IVEHRKSH.js";
import "./chunk-MHM4QYEW.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/files/watch-folder.ts
import { watch } from "node:fs";
var quietMs = 120;
function watchFolders(folders, onChange) {
  let timer;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await onChange();
    } while (again);
    running = false;
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(run, quietMs);
  };
  const watchers = [];
  const end = () => {
    clearTimeout(timer);
    for (const each of watchers) each.close();
  };
  for (const folder of folders) {
    try {
      watchers.push(watch(folder, { recursive: true }, changed).on("error", changed));
    } catch (cause) {
      end();
      throw new Problem("input.unreadable", "the folder cannot be watched", {
        file: folder,
        found: cause instanceof Error ? cause.message : String(cause),
        wanted: "a folder or a file on this machine",
        next: "run without --watch",
        cause
      });
    }
  }
  return end;
}

// app/workflow/affected.ts
function affectedBy(before, now) {
  const changedModules = [...differing(before.modules, now.modules), ...differing(before.tests, now.tests)];
  const changedExamples = differing(before.examples, now.examples);
  const all = [...now.modules, ...now.tests];
  const mentions = openMentions(all);
  const gone = changedModules.filter((module) => !all.includes(module));
  const old = openMentions([...before.modules, ...before.tests]);
  const files = /* @__PURE__ */ new Set([
    ...mentions.dependingOn(changedModules.filter((module) => !gone.includes(module))).map(({ file }) => file),
    ...old.dependingOn(gone).map(({ file }) => file)
  ]);
  const folders = /* @__PURE__ */ new Set([...[...files].map(folderOf), ...changedExamples.map(({ file }) => folderOf(file))]);
  const tests = now.tests.filter(({ file }) => files.has(file) || folders.has(folderOf(file)));
  const judged = now.modules.filter(({ file }) => files.has(file) || folders.has(folderOf(file)));
  const needed = new Set(mentions.neededBy([...judged, ...tests]));
  return {
    changed: [...new Set([...changedModules, ...changedExamples].map(({ file }) => file))].sort(),
    files: {
      modules: now.modules.filter((module) => needed.has(module)),
      tests,
      examples: now.examples.filter(({ file }) => folders.has(folderOf(file)))
    },
    folders
  };
}
function differing(before, now) {
  const texts = new Map(before.map(({ file, text }) => [file, text]));
  const names = new Set(now.map(({ file }) => file));
  return [...now.filter(({ file, text }) => texts.get(file) !== text), ...before.filter(({ file }) => !names.has(file))];
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// app/command/policy-watch.ts
async function watchTests(folders, asked, options) {
  if (options.format !== void 0 && options.format !== "table") {
    throw new Problem("input.usage", "--watch prints tables alone", {
      found: `--format ${options.format}`,
      next: "drop one of them"
    });
  }
  const round = openRounds(folders, asked, options, await compileTools().toolchain());
  const end = watchFolders(folders.length === 0 ? [installed("policies")] : folders, round);
  const interrupted = new Promise((resolve) => {
    process.removeAllListeners("SIGINT").once("SIGINT", resolve);
  });
  await round();
  await interrupted;
  end();
  return 0;
}
function openRounds(folders, asked, options, toolchain) {
  const color = useColour(process.stdout, process.env, options.color);
  let before;
  const round = async () => {
    try {
      const now = await readPolicyFiles(folders);
      const changed = before === void 0 ? { files: now } : touched(before, now);
      if (changed === void 0) return;
      before = void 0;
      const summary = await testPolicies({ ...asked, ...changed, toolchain, onStep: () => void 0 });
      before = now;
      await writeOut(`${printTestRun(summary, { color })}${verdict(hasFailed(summary))}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await writeOut(`${printProblem(error, { color })}${verdict(true)}`);
    }
  };
  let last = Promise.resolve();
  return () => {
    last = last.then(round);
    return last;
  };
}
function touched(before, now) {
  const { changed, files } = affectedBy(before, now);
  if (changed.length === 0) return void 0;
  return files.modules.some(({ text }) => /^package policies\./m.test(text)) ? { files, part: true } : { files: now };
}
function verdict(failed) {
  return `${failed ? "failed" : "passed"}; waiting for changes (Ctrl-C ends)

`;
}
export {
  openRounds,
  watchTests
};
