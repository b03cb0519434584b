// app/rego/rule-exports.ts
var forgetExport = "forget";
function ruleExport(entrypoint) {
  return `rule:${entrypoint}`;
}
function exportRules(wasm, entrypoints) {
  const sections = sectionsOf(wasm);
  const names = functionNames(wasm, sections);
  const exported = sections.find(({ id }) => id === exportSection);
  const forget = names.get("opa_memoize_init");
  if (exported === void 0 || forget === void 0) return wasm;
  const added = entrypoints.flatMap((entrypoint) => {
    const index = names.get(`g0.data.${entrypoint.replaceAll("/", ".")}`);
    return index === void 0 ? [] : [exportOf(ruleExport(entrypoint), index)];
  });
  const reader = { wasm, at: exported.start };
  const count = readNumber(reader);
  const payload = Buffer.concat([
    number(count + added.length + 1),
    wasm.subarray(reader.at, exported.end),
    ...added,
    exportOf(forgetExport, forget)
  ]);
  const head = wasm.subarray(0, exported.begin);
  return Buffer.concat([
    head,
    Buffer.from([exportSection]),
    number(payload.length),
    payload,
    wasm.subarray(exported.end)
  ]);
}
var customSection = 0;
var exportSection = 7;
var magicBytes = 8;
var functionNamesSubsection = 1;
function sectionsOf(wasm) {
  const reader = { wasm, at: magicBytes };
  const sections = [];
  while (reader.at < wasm.length) {
    const begin = reader.at;
    const id = wasm[reader.at++];
    const size = readNumber(reader);
    sections.push({ id, begin, start: reader.at, end: reader.at + size });
    reader.at += size;
  }
  return sections;
}
function functionNames(wasm, sections) {
  const names = /* @__PURE__ */ new Map();
  for (const { id, start, end } of sections) {
    const reader = { wasm, at: start };
    if (id !== customSection || readText(reader) !== "name") continue;
    while (reader.at < end) {
      const subsection = wasm[reader.at++];
      const after = readNumber(reader) + reader.at;
      if (subsection === functionNamesSubsection) {
        for (let left = readNumber(reader); left > 0; left--) {
          const index = readNumber(reader);
          names.set(readText(reader), index);
        }
      }
      reader.at = after;
    }
  }
  return names;
}
function exportOf(name, index) {
  const text = Buffer.from(name);
  return Buffer.concat([number(text.length), text, Buffer.from([0]), number(index)]);
}
function readText(reader) {
  const length = readNumber(reader);
  reader.at += length;
  return Buffer.from(reader.wasm.subarray(reader.at - length, reader.at)).toString("utf8");
}
function readNumber(reader) {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.wasm[reader.at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
}
function number(value) {
  const bytes = [];
  let left = value;
  do {
    bytes.push(left & 127 | (left > 127 ? 128 : 0));
    left >>>= 7;
  } while (left > 0);
  return Uint8Array.from(bytes);
}

export {
  forgetExport,
  ruleExport,
  exportRules
};
