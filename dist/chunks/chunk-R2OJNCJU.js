// app/model/lint.ts
var lintRules = ["convention", "example", "unused", "alias"];

export {
  lintRules
};
