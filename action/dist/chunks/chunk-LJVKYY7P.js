import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)

// app/model/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export {
  isObject
};
