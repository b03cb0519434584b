// app/model/rego-words.ts
var regoKeywords = new Set(
  "as contains data default else every false if import in input not null package some true with".split(" ")
);

export {
  regoKeywords
};
