import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)

// app/model/policy.ts
var severities = ["low", "medium", "high", "critical"];
var enforcements = ["advisory", "mandatory"];
var defaultActions = ["no-op", "create", "read", "update", "import"];

export {
  severities,
  enforcements,
  defaultActions
};
