import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)

// app/model/problem.ts
var Problem = class extends Error {
  code;
  details;
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = "Problem";
    this.code = code;
    this.details = details;
  }
};

export {
  Problem
};
