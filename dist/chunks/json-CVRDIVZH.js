// app/report/json.ts
function printJson(report) {
  return [...jsonPieces(report)].join("");
}
function* jsonPieces(report) {
  const shared = /* @__PURE__ */ new WeakMap();
  let before = "{\n";
  for (const [key, value] of Object.entries(report)) {
    yield `${before}  "${key}": `;
    before = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    let opening = "[\n    ";
    for (const item of value) {
      yield opening + elementText(item, shared);
      opening = ",\n    ";
    }
    yield "\n  ]";
  }
  yield "\n}\n";
}
var inCommon = /* @__PURE__ */ new Set(["aliases", "controls", "related", "impliedBy", "remediation"]);
function elementText(element, shared) {
  if (typeof element !== "object" || element === null || Array.isArray(element)) return JSON.stringify(element);
  let text = "";
  for (const [key, value] of Object.entries(element)) {
    if (value === void 0) continue;
    const common = typeof value === "object" && value !== null && inCommon.has(key);
    text += `${text === "" ? "{" : ","}"${key}":${common ? commonText(value, shared) : JSON.stringify(value)}`;
  }
  return text === "" ? "{}" : `${text}}`;
}
function commonText(value, shared) {
  const known = shared.get(value);
  if (known !== void 0) return known;
  const text = JSON.stringify(value);
  shared.set(value, text);
  return text;
}
export {
  jsonPieces,
  printJson
};
