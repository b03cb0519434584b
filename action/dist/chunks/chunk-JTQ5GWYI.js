import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  Problem
} from "./chunk-T4TETFAQ.js";

// app/schema/table.ts
var tableFormat = "plumbline.schema-table/1";
var scalars = { s: "string", n: "number", b: "bool", a: "any" };
var collections = { l: "list", t: "set", m: "map" };
var nestings = { s: "single", l: "list", t: "set", m: "map", g: "group" };
function parseBody(text) {
  const reader = { text, at: 0 };
  const body = parseEntries(reader);
  if (reader.at !== text.length) throw damaged(reader);
  return body;
}
function parseEntries(reader) {
  const body = /* @__PURE__ */ new Map();
  while (reader.at < reader.text.length && reader.text[reader.at] !== "}") {
    if (body.size > 0) expect(reader, ",");
    const name = parseName(reader);
    const sign = take(reader);
    body.set(name, sign === "/" ? parseBlock(reader) : parseAttribute(reader, sign));
  }
  return body;
}
function parseName(reader) {
  const pattern = /[\w-]+/y;
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found === null) throw damaged(reader);
  reader.at = pattern.lastIndex;
  return found[0];
}
function parseAttribute(reader, giver) {
  if (!"!?=~:".includes(giver)) throw damaged(reader);
  const sensitive = takeIf(reader, "*");
  const writeOnly = takeIf(reader, "^");
  return {
    kind: "attribute",
    required: giver === "!",
    optional: giver === "?" || giver === "~" || giver === ":",
    computed: giver === "=" || giver === "~",
    sensitive,
    writeOnly,
    type: parseType(reader)
  };
}
function parseBlock(reader) {
  const nesting = lookUp(nestings, take(reader));
  if (nesting === void 0) throw damaged(reader);
  const computed = takeIf(reader, "~");
  const required = takeIf(reader, "!");
  const atMostOne = takeIf(reader, "1") || nesting === "single" || nesting === "group";
  return { kind: "block", nesting, required, computed, atMostOne, body: parseBraces(reader) };
}
function parseBraces(reader) {
  expect(reader, "{");
  const body = parseEntries(reader);
  expect(reader, "}");
  return body;
}
function parseType(reader) {
  if (reader.text[reader.at] === "{") return { kind: "object", body: parseBraces(reader) };
  const letter = take(reader);
  if (letter === "[") {
    const elements = [];
    while (!takeIf(reader, "]")) elements.push(parseType(reader));
    return { kind: "tuple", elements };
  }
  const scalar = lookUp(scalars, letter);
  if (scalar !== void 0) return { kind: scalar };
  const collection = lookUp(collections, letter);
  if (collection === void 0) throw damaged(reader);
  return { kind: collection, element: parseType(reader) };
}
function lookUp(letters, letter) {
  return Object.hasOwn(letters, letter) ? letters[letter] : void 0;
}
function take(reader) {
  const letter = reader.text[reader.at];
  if (letter === void 0) throw damaged(reader);
  reader.at += 1;
  return letter;
}
function takeIf(reader, letter) {
  if (reader.text[reader.at] !== letter) return false;
  reader.at += 1;
  return true;
}
function expect(reader, letter) {
  if (!takeIf(reader, letter)) throw damaged(reader);
}
function damaged(reader) {
  return new Problem("input.unreadable", "The table of provider schemas is damaged", {
    column: reader.at + 1,
    found: reader.text.slice(reader.at, reader.at + 20),
    wanted: `the format ${tableFormat}`,
    next: "derive it again with scripts/schema-table.ts"
  });
}

// app/schema/schema.ts
function openSchema(source) {
  const texts = /* @__PURE__ */ new Map();
  const bodies = /* @__PURE__ */ new Map();
  const textFor = (typeKey) => {
    const prefix = prefixOf(typeKey);
    const text = texts.get(prefix) ?? source(prefix) ?? "";
    texts.set(prefix, text);
    return text;
  };
  return {
    body: (typeKey) => {
      if (bodies.has(typeKey)) return bodies.get(typeKey);
      const line = lineOf(textFor(typeKey), typeKey);
      const body = line === void 0 ? void 0 : parseBody(line);
      bodies.set(typeKey, body);
      return body;
    },
    typeKeys: (typeKey) => [...textFor(typeKey).matchAll(/^[\w.-]+(?= )/gm)].map((found) => found[0]),
    providers: (typeKey) => versionsOf(textFor(typeKey))
  };
}
function prefixOf(typeKey) {
  const type = typeKey.replace(/^(?:data|ephemeral)\./, "");
  const end = type.indexOf("_");
  return end === -1 ? type : type.slice(0, end);
}
function lineOf(text, typeKey) {
  const start = /[\s]/.test(typeKey) ? -1 : text.indexOf(`
${typeKey} `);
  if (start === -1) return void 0;
  const from = start + typeKey.length + 2;
  const end = text.indexOf("\n", from);
  return text.slice(from, end === -1 ? text.length : end);
}
function versionsOf(text) {
  const header = text.slice(0, Math.max(0, text.indexOf("\n")));
  return [...header.matchAll(/ ([\w-]+)@([\w.+-]+)/g)].map(([, name = "", version = ""]) => ({ name, version }));
}

export {
  openSchema,
  prefixOf
};
