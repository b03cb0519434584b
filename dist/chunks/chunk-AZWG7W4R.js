import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/workflow/yaml-document.ts
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser
} from "yaml";
var maxBytes = 1024 * 1024;
var maxDepth = 40;
var maxNodes = 1e5;
var maxErrors = 20;
function readYaml(source) {
  const lines = new LineCounter();
  const document = compose(source, decode(source), lines);
  const reader = { source, document, lines, open: /* @__PURE__ */ new Set(), nodes: 0 };
  const value = document.contents === null ? null : toJson(reader, document.contents, 0);
  return {
    value,
    placeOf: (path) => place(lines, follow(document, path)),
    placeOfKey: (path, key) => {
      const parent = follow(document, path);
      return place(lines, isMap(parent) && findPair(parent, key)?.key || parent);
    }
  };
}
function decode({ bytes, file, code }) {
  if (bytes.length > maxBytes) {
    throw new Problem(code, "the file is too large", {
      file,
      found: `${bytes.length} bytes`,
      wanted: `at most ${maxBytes} bytes`,
      next: "split it, or move generated content elsewhere"
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(code, "the file is not UTF-8 text", {
      file,
      found: bytes[0] === 255 || bytes[0] === 254 ? "what looks like UTF-16" : "bytes that are not UTF-8",
      wanted: "YAML in UTF-8",
      next: "save the file as UTF-8"
    });
  }
}
function compose(source, text, lines) {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, keepSourceTokens: false });
  const parser = new Parser(lines.addNewLine);
  const [document, second] = [...composer.compose(untilTooManyErrors(parser.parse(text)), true, text.length)];
  if (document === void 0) throw new Problem(source.code, "the file is not valid YAML", { file: source.file });
  const [first] = [...document.errors, ...document.warnings];
  if (first !== void 0) throw syntaxProblem(source, first, lines.linePos(first.pos[0]));
  if (second !== void 0) {
    throw fail(source, "the file holds several YAML documents", position(lines, second.range[0]), {
      found: 'a second document after "---"',
      wanted: "one document"
    });
  }
  return document;
}
function* untilTooManyErrors(tokens) {
  let errors = 0;
  for (const token of tokens) {
    yield token;
    if (token.type === "error" && ++errors > maxErrors) return;
  }
}
function syntaxProblem(source, error, at) {
  const deep = error.message.includes("call stack");
  return fail(
    source,
    deep ? "the file is nested too deeply" : "the file is not valid YAML",
    { line: at.line, column: at.col },
    {
      found: deep ? "hundreds of levels" : error.message.split("\n")[0] ?? "",
      wanted: deep ? `at most ${maxDepth} levels` : "YAML 1.2"
    }
  );
}
function toJson(reader, node, depth) {
  const refuse = (message, found, wanted) => fail(reader.source, message, place(reader.lines, node), { found, wanted });
  if (depth > maxDepth) throw refuse("the file is nested too deeply", "more levels", `at most ${maxDepth} levels`);
  reader.nodes += 1;
  if (reader.nodes > maxNodes) {
    throw refuse(
      "the file holds too much",
      `more than ${maxNodes} values, aliases unfolded`,
      `at most ${maxNodes} values`
    );
  }
  if (isAlias(node)) {
    const target = node.resolve(reader.document);
    if (target === void 0 || reader.open.has(target)) {
      throw refuse("an alias points nowhere", `*${node.source}`, "an anchor written before it and outside of it");
    }
    return toJson(reader, target, depth + 1);
  }
  if (node.tag !== void 0 && isCustomTag(node.tag)) throw refuse("tags are not supported", node.tag, "a plain value");
  if (isMap(node)) return within(reader, node, () => mapToJson(reader, node, depth));
  if (isSeq(node)) return within(reader, node, () => node.items.map((item) => toJson(reader, item, depth + 1)));
  return isScalar(node) ? node.value : null;
}
function isCustomTag(tag) {
  return !/^tag:yaml\.org,2002:(map|seq|str|null|bool|int|float)$/.test(tag);
}
function within(reader, node, read) {
  reader.open.add(node);
  const value = read();
  reader.open.delete(node);
  return value;
}
function mapToJson(reader, map, depth) {
  const entries = /* @__PURE__ */ new Map();
  for (const pair of map.items) {
    const at = place(reader.lines, pair.key ?? map);
    const key = keyText(pair);
    if (key === void 0) {
      throw fail(reader.source, "a key is not text", at, {
        found: "a key of another kind",
        wanted: "a plain word, or text in quotes"
      });
    }
    if (entries.has(key))
      throw fail(reader.source, "a key is written twice", at, { found: key, wanted: "each key once" });
    entries.set(key, pair.value === null ? null : toJson(reader, pair.value, depth + 1));
  }
  return Object.fromEntries(entries);
}
function keyText(pair) {
  if (!isScalar(pair.key)) return void 0;
  return typeof pair.key.value === "string" ? pair.key.value : pair.key.source;
}
function findPair(map, key) {
  return map.items.find((pair) => keyText(pair) === key);
}
function follow(document, path) {
  let node = document.contents;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const below = isMap(node) ? findPair(node, String(step))?.value : isSeq(node) ? node.items[Number(step)] : void 0;
    if (below === void 0 || below === null) return node;
    node = below;
  }
  return node;
}
function place(lines, node) {
  const range = node?.range;
  return position(lines, range?.[0] ?? 0);
}
function position(lines, offset) {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
function fail(source, message, at, details) {
  return new Problem(source.code, message, { file: source.file, ...at, ...details });
}

export {
  readYaml
};
