import {
  tokenise
} from "./chunk-LA6KRRY7.js";
import {
  matchesGlob
} from "./chunk-7CHO5JZF.js";

// app/evaluate/address-pattern.ts
function parseAddressPattern(text) {
  const steps = tokenise(text);
  if (steps === void 0) return { wrong: "a bracket or a quote is not closed, or a part is empty" };
  if (/(?<!(?:^|\.)module)\.\*(?=[.[]|$)/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ""))) {
    return { wrong: ".* stands for the name of a module only" };
  }
  const { modules, rest } = readModulePatterns(steps);
  if (modules === void 0) return { wrong: "the name of a module is missing" };
  if (rest.length === 0 && modules.at(-1) === "any-depth") {
    if (modules.every((module) => module === "any-depth")) return { wrong: "it covers everything" };
    return { modules: modules.slice(0, -1), resource: "anything" };
  }
  const resource = readResource(rest);
  return resource === void 0 ? { wrong: "it does not end with a type and a name" } : { modules, resource };
}
function resourceName({ mode, type, name }) {
  return mode === "managed" ? `${type}.${name}` : `${mode}.${type}.${name}`;
}
function matchesAddress({ modules, resource }, address) {
  if (resource === "anything") return matchesModules([...modules, "any-depth"], address.modules);
  if (resource.name !== resourceName(address) || !matchesKey(resource.key, address.key)) return false;
  return matchesModules(modules, address.modules);
}
function withoutKeys(text) {
  const names = (tokenise(text) ?? []).flatMap((step) => step.kind === "name" ? [step.name] : []);
  return names.join(".");
}
function readModulePatterns(steps) {
  const modules = [];
  let at = 0;
  for (; isName(steps[at], "**") || isName(steps[at], "module"); ) {
    if (isName(steps[at], "**")) {
      modules.push("any-depth");
      at += 1;
      continue;
    }
    const call = steps[at + 1];
    if (call === void 0 || call.kind === "key") return { modules: void 0, rest: [] };
    const { key, length } = readKey(steps, at + 2);
    modules.push(call.kind === "splat" ? { name: "*", key: length === 0 ? "any" : key } : { name: call.name, key });
    at += 2 + length;
  }
  return { modules, rest: steps.slice(at) };
}
function readResource(steps) {
  const words = isName(steps[0], "data") || isName(steps[0], "ephemeral") ? 3 : 2;
  const names = steps.slice(0, words).map((step) => step.kind === "name" ? step.name : "");
  if (names.length < words || !names.every((name) => /^[\p{L}\p{N}_-]+$/u.test(name))) return void 0;
  const { key, length } = readKey(steps, words);
  return steps.length === words + length ? { name: names.join("."), key } : void 0;
}
function readKey(steps, at) {
  const step = steps[at];
  if (step?.kind === "splat") return { key: "any", length: 1 };
  return step?.kind === "key" ? { key: { is: step.key }, length: 1 } : { key: "none", length: 0 };
}
function isName(step, name) {
  return step?.kind === "name" && step.name === name;
}
function matchesKey(pattern, key) {
  if (pattern === "any") return true;
  return pattern === "none" ? key === void 0 : pattern.is === key;
}
function matchesModules(patterns, modules) {
  let at = 0;
  let next = 0;
  let resume;
  while (next < modules.length) {
    const pattern = patterns[at];
    if (pattern === "any-depth") {
      at += 1;
      resume = { pattern: at, module: next };
    } else if (pattern !== void 0 && matchesModule(pattern, modules[next])) {
      at += 1;
      next += 1;
    } else if (resume !== void 0) {
      resume = { pattern: resume.pattern, module: resume.module + 1 };
      at = resume.pattern;
      next = resume.module;
    } else return false;
  }
  return patterns.slice(at).every((pattern) => pattern === "any-depth");
}
function matchesModule(pattern, module) {
  return module !== void 0 && matchesGlob(pattern.name, module.name) && matchesKey(pattern.key, module.key);
}

export {
  parseAddressPattern,
  resourceName,
  matchesAddress,
  withoutKeys
};
