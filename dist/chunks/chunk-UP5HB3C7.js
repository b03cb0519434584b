import {
  defaultConfiguration
} from "./chunk-GKZDULEY.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/configuration.ts
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
var configurationName = ".plumbline.yaml";
async function loadConfiguration(request) {
  const file = request.wanted ?? configurationCandidates(request).find((path) => existsSync(path));
  if (file === void 0) return defaultConfiguration;
  const { readConfiguration, readWaiverFile } = await import("./config-64ZQM3PB.js");
  const { today } = request;
  const configuration = readConfiguration({ bytes: await readBytes(file), file, today });
  const inFolder = (path) => relative(".", resolve(dirname(file), path)) || ".";
  const waivers = [...configuration.waivers];
  for (const path of configuration.waiverFiles.map(inFolder)) {
    waivers.push(...readWaiverFile({ bytes: await readBytes(path), file: path, today }, configuration.waiverRules));
  }
  const { policies, action } = configuration;
  return {
    ...configuration,
    waivers,
    action: {
      ...action,
      plan: action.plan.map(inFolder),
      source: action.source.map(inFolder),
      sbom: action.sbom.map(inFolder),
      sarifFile: action.sarifFile === null ? null : inFolder(action.sarifFile)
    },
    policies: {
      ...policies,
      folders: policies.folders.map((place) => place.startsWith("npm:") ? place : inFolder(place)),
      data: policies.data.map(inFolder)
    }
  };
}
function configurationCandidates({ wanted, inputs }) {
  if (wanted !== void 0) return [wanted];
  const [only] = inputs;
  if (inputs.length !== 1 || only === void 0 || only === "-") return [configurationName];
  return [configurationName, join(isFolder(only) ? only : dirname(only), configurationName)];
}
async function readWritten({ file }, today) {
  if (file === null) return defaultConfiguration;
  const { readConfiguration } = await import("./config-64ZQM3PB.js");
  return readConfiguration({ bytes: await readBytes(file), file, today });
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function readBytes(file) {
  return readFile(file).catch((cause) => {
    throw new Problem("input.config", "the configuration cannot be read", {
      file,
      found: cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? "nothing at that path" : String(cause),
      wanted: "a YAML file",
      next: "check --config, or write a first one with plumbline init",
      cause
    });
  });
}

export {
  configurationName,
  loadConfiguration,
  configurationCandidates,
  readWritten,
  isFolder
};
