import {
  readConfiguration,
  readWaiverFile
} from "./chunk-EAHEEXR7.js";
import {
  folderOf,
  joinPath
} from "./chunk-LA6KRRY7.js";
import {
  defaultConfiguration
} from "./chunk-GKZDULEY.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/workflow/base-configuration.ts
import { Buffer } from "node:buffer";
function readBaseConfiguration(tree, candidates, today) {
  const notices = [];
  const attempt = (file, run) => {
    const text = tree.read(file);
    if (text === void 0) return void 0;
    try {
      return run(Buffer.from(text));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const message = `${file} on the base cannot be used and counts as none: ${error.message}`;
      notices.push({ kind: "base", message, source: file });
      return void 0;
    }
  };
  for (const file of candidates) {
    const configuration = attempt(file, (bytes) => readConfiguration({ bytes, file, today }));
    if (configuration === void 0) continue;
    const { waiverFiles, waiverRules } = configuration;
    const further = waiverFiles.map((path) => joinPath(folderOf(file), path)).flatMap((path) => attempt(path, (bytes) => readWaiverFile({ bytes, file: path, today }, waiverRules)) ?? []);
    return { configuration, waivers: [...configuration.waivers, ...further], notices };
  }
  return { configuration: defaultConfiguration, waivers: [], notices };
}
var settings = [
  ["policies", "policies"],
  ["failOn", "fail_on"],
  ["undetermined", "undetermined"],
  ["nothingToJudge", "nothing_to_judge"],
  ["waiverRules", "waiver_rules"]
];
function differentSettings(one, other) {
  return settings.filter(([key]) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).map(([, name]) => name);
}
function differenceNotice(now, base) {
  const sameAction = JSON.stringify(now.action) === JSON.stringify(base.action);
  const different = [...differentSettings(now, base), ...sameAction ? [] : ["action"]];
  if (different.length === 0) return [];
  const message = `the configuration says something else than on the base about ${different.join(", ")}; this run did what it says now`;
  return [{ kind: "base", message, ...now.file === null ? {} : { source: now.file } }];
}

export {
  readBaseConfiguration,
  differentSettings,
  differenceNotice
};
