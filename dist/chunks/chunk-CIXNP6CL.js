import {
  loadConfiguration
} from "./chunk-UP5HB3C7.js";

// app/command/policy-folders.ts
async function configuredFolders() {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return (await loadConfiguration({ inputs: [], today })).policies.folders;
}

export {
  configuredFolders
};
