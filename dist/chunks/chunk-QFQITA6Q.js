import {
  forgetExport,
  ruleExport
} from "./chunk-IVEHRKSH.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/rego/abi.ts
var PolicyAbort = class extends Error {
};
var mostPages = 65535;
var pageBytes = 65536;
function instantiate(module, memory, call, earlier) {
  const text2 = memoryText(memory);
  const dispatch = (id, _context, ...operands) => {
    const result = call(names[id] ?? "", operands.map(dump));
    if (result === void 0) return 0;
    const bytes = Buffer.byteLength(result);
    const address = wasm.opa_malloc(bytes);
    text2.write(address, result, bytes);
    const value = wasm.opa_value_parse(address, bytes);
    wasm.opa_free(address);
    return value;
  };
  const env = {
    memory,
    opa_abort: (address) => {
      throw new PolicyAbort(text2.read(address));
    },
    opa_println: () => void 0,
    opa_builtin0: dispatch,
    opa_builtin1: dispatch,
    opa_builtin2: dispatch,
    opa_builtin3: dispatch,
    opa_builtin4: dispatch
  };
  const exported = new WebAssembly.Instance(module, { env }).exports;
  const wasm = exported;
  const rule = (entrypoint) => exported[ruleExport(entrypoint)];
  const { ids, entrypoints } = earlier?.directory ?? readDirectory();
  wasm.opa_heap_ptr_set(earlier?.position ?? wasm.opa_heap_ptr_get());
  const names = inOrder(ids);
  function dump(value) {
    const address = wasm.opa_value_dump(value);
    const dumped = text2.read(address);
    wasm.opa_free(address);
    return dumped;
  }
  function readDirectory() {
    const base = wasm.opa_heap_ptr_get();
    const directory = { ids: readObject2(wasm.builtins()), entrypoints: readObject2(wasm.entrypoints()) };
    wasm.opa_heap_ptr_set(base);
    return directory;
  }
  function readObject2(value) {
    return new Map(Object.entries(JSON.parse(text2.read(wasm.opa_json_dump(value)))));
  }
  return {
    entrypoints,
    builtins: [...ids.keys()],
    heap: () => wasm.opa_heap_ptr_get(),
    rewind: (position) => wasm.opa_heap_ptr_set(position),
    parse(json) {
      const address = wasm.opa_malloc(json.byteLength);
      text2.copy(address, json);
      return wasm.opa_json_parse(address, json.byteLength);
    },
    evaluate(id, input, data) {
      const context = wasm.opa_eval_ctx_new();
      wasm.opa_eval_ctx_set_input(context, input);
      wasm.opa_eval_ctx_set_data(context, data);
      wasm.opa_eval_ctx_set_entrypoint(context, id);
      wasm.eval(context);
      return text2.slice(wasm.opa_value_dump(wasm.opa_eval_ctx_get_result(context)));
    },
    evaluateRule(entrypoint, input, data) {
      const value = rule(entrypoint)?.(input, data) ?? 0;
      return value === 0 ? void 0 : text2.slice(wasm.opa_value_dump(value));
    },
    hasRule: (entrypoint) => rule(entrypoint) !== void 0,
    forget: () => exported[forgetExport]?.(),
    renew: (position) => instantiate(module, memory, call, { directory: { ids, entrypoints }, position })
  };
}
function inOrder(ids) {
  const names = [];
  for (const [name, id] of ids) names[id] = name;
  return names;
}
function memoryText(memory) {
  let view = Buffer.from(memory.buffer);
  const current = () => {
    if (view.buffer !== memory.buffer) view = Buffer.from(memory.buffer);
    return view;
  };
  return {
    read: (address) => textAt(address).toString("utf8"),
    slice: (address) => new Uint8Array(textAt(address)),
    write: (address, text2, bytes) => void from(address).write(text2, 0, bytes, "utf8"),
    copy: (address, bytes) => current().set(bytes, address >>> 0)
  };
  function textAt(address) {
    const rest = from(address);
    return rest.subarray(0, rest.indexOf(0));
  }
  function from(address) {
    return current().subarray(address >>> 0);
  }
}

// app/rego/terms.ts
function isArray(term) {
  return Array.isArray(term);
}
function isNumber(term) {
  return typeof term === "object" && term !== null && "kind" in term && term.kind === "number";
}
function isObject(term) {
  return typeof term === "object" && term !== null && "kind" in term && term.kind === "object";
}
function isSet(term) {
  return typeof term === "object" && term !== null && "kind" in term && term.kind === "set";
}
function numberTerm(value) {
  return { kind: "number", text: String(value) };
}
function exactNumber(text2) {
  return { kind: "number", text: text2 };
}
function objectTerm(entries) {
  const sorted = entries.toSorted((a, b) => compareTerms(a[0], b[0]));
  return { kind: "object", entries: sorted.filter((entry, i) => !isSameKey(entry, sorted[i + 1])) };
}
function setTerm(items) {
  const sorted = items.toSorted(compareTerms);
  return { kind: "set", items: sorted.filter((item, i) => i === 0 || compareTerms(item, sorted[i - 1] ?? null) !== 0) };
}
function valueAt(object2, key) {
  return object2.entries.find((entry) => compareTerms(entry[0], key) === 0)?.[1];
}
function compareTerms(a, b) {
  if (a === b) return 0;
  if (typeof a === "string" && typeof b === "string") return compareStrings(a, b);
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === "boolean") return a ? 1 : -1;
  if (isArray(a)) return compareLists(a, b);
  if (isNumber(a)) return compareNumbers(a.text, b.text);
  if (isSet(a)) return compareLists(sortedItems(a), sortedItems(b));
  return isObject(a) ? compareObjects(a, b) : 0;
}
function sortedItems(set2) {
  return sortOnce(set2, set2.items, compareTerms);
}
function sortedEntries(object2) {
  return sortOnce(object2, object2.entries, compareEntries);
}
var inOrder2 = /* @__PURE__ */ new WeakMap();
function sortOnce(owner, items, compare2) {
  if (items.length < 2) return items;
  const known = inOrder2.get(owner);
  if (known !== void 0) return known;
  const sorted = items.toSorted(compare2);
  inOrder2.set(owner, sorted);
  return sorted;
}
function compareStrings(a, b) {
  if (a === b) return 0;
  if (aboveSurrogates.test(a) || aboveSurrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}
var aboveSurrogates = /[\ue000-\uffff]/;
function compareNumbers(a, b) {
  if (a === b) return 0;
  if (isSmallInteger(a) && isSmallInteger(b)) return Number(a) - Number(b);
  const x = Number(a);
  const y = Number(b);
  if (Math.abs(x - y) > 1e-9 * Math.max(Math.abs(x), Math.abs(y)) && Number.isFinite(x) && Number.isFinite(y))
    return x - y;
  return compareDecimals(decimalOf(a), decimalOf(b));
}
function decimalOf(text2) {
  const [mantissa = "", exponent = "0"] = text2.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(`${whole}${fraction}`), exponent: Number(exponent) - fraction.length };
}
function compareDecimals(a, b) {
  if (a.digits === 0n || b.digits === 0n || a.digits < 0n !== b.digits < 0n) return signOf(a.digits - b.digits);
  const magnitude2 = magnitudeOf(a) - magnitudeOf(b);
  if (magnitude2 !== 0) return a.digits < 0n ? -magnitude2 : magnitude2;
  const least = Math.min(a.exponent, b.exponent);
  return signOf(a.digits * 10n ** BigInt(a.exponent - least) - b.digits * 10n ** BigInt(b.exponent - least));
}
function magnitudeOf(decimal) {
  const digits = decimal.digits < 0n ? -decimal.digits : decimal.digits;
  return String(digits).length + decimal.exponent;
}
function signOf(value) {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
function compareObjects(a, b) {
  const x = sortedEntries(a);
  const y = sortedEntries(b);
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const order = compareEntries(x[i], y[i]) || compareTerms(x[i][1], y[i][1]);
    if (order !== 0) return order;
  }
  return x.length - y.length;
}
function compareLists(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareTerms(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareEntries(a, b) {
  return compareTerms(a[0], b[0]);
}
function isSameKey(entry, next) {
  return next !== void 0 && compareEntries(entry, next) === 0;
}
function isSmallInteger(text2) {
  return text2.length < 16 && /^-?\d+$/.test(text2);
}
function rankOf(term) {
  if (term === null) return 0;
  if (typeof term === "boolean") return 1;
  if (typeof term === "string") return 3;
  if (isArray(term)) return 4;
  return term.kind === "number" ? 2 : term.kind === "object" ? 5 : 6;
}

// app/rego/term-text.ts
function parseTerm(text2) {
  const reader = { text: text2, at: 0 };
  const term = readTerm(reader);
  skipSpace(reader);
  if (reader.at < text2.length) throw unexpected(reader);
  return term;
}
var quote = 34;
var backslash = 92;
function readTerm(reader) {
  skipSpace(reader);
  switch (reader.text.charCodeAt(reader.at)) {
    case quote:
      return readString(reader);
    case 91:
      return readArray(reader);
    case 123:
      return readBraces(reader);
    case 115:
      return readWord(reader, "set()", { kind: "set", items: [] });
    case 116:
      return readWord(reader, "true", true);
    case 102:
      return readWord(reader, "false", false);
    case 110:
      return readWord(reader, "null", null);
    default:
      return readNumber(reader);
  }
}
function readString(reader) {
  const start2 = reader.at + 1;
  let plain = true;
  let end = start2;
  for (; ; end++) {
    const unit = reader.text.charCodeAt(end);
    if (unit === quote) break;
    if (unit === backslash) {
      plain = false;
      end++;
    } else if (Number.isNaN(unit)) throw unexpected(reader);
  }
  const at = reader.at;
  reader.at = end + 1;
  return plain ? reader.text.slice(start2, end) : JSON.parse(reader.text.slice(at, end + 1));
}
function readNumber(reader) {
  const number = /-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
  number.lastIndex = reader.at;
  const found = number.exec(reader.text);
  if (found === null) throw unexpected(reader);
  reader.at = number.lastIndex;
  return exactNumber(found[0]);
}
function readWord(reader, word, term) {
  if (!reader.text.startsWith(word, reader.at)) throw unexpected(reader);
  reader.at += word.length;
  return term;
}
function readArray(reader) {
  const items = [];
  reader.at++;
  if (take(reader, "]")) return items;
  do
    items.push(readTerm(reader));
  while (take(reader, ","));
  expect(reader, "]");
  return items;
}
function readBraces(reader) {
  reader.at++;
  if (take(reader, "}")) return { kind: "object", entries: [] };
  const first = readTerm(reader);
  return take(reader, ":") ? readObject(reader, first) : readSet(reader, first);
}
function readObject(reader, key) {
  const entries = [[key, readTerm(reader)]];
  while (take(reader, ",")) {
    const next = readTerm(reader);
    expect(reader, ":");
    entries.push([next, readTerm(reader)]);
  }
  expect(reader, "}");
  return { kind: "object", entries };
}
function readSet(reader, first) {
  const items = [first];
  while (take(reader, ",")) items.push(readTerm(reader));
  expect(reader, "}");
  return { kind: "set", items };
}
function take(reader, character) {
  skipSpace(reader);
  if (reader.text[reader.at] !== character) return false;
  reader.at++;
  return true;
}
function expect(reader, character) {
  if (!take(reader, character)) throw unexpected(reader);
}
function skipSpace(reader) {
  for (; ; ) {
    const unit = reader.text.charCodeAt(reader.at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
    reader.at++;
  }
}
function unexpected(reader) {
  return new SyntaxError(`not a term: unexpected text at ${reader.at}`);
}
function encodeTerm(term) {
  if (term === null || typeof term !== "object") return JSON.stringify(term);
  if (!("kind" in term)) return `[${term.map(encodeTerm).join(",")}]`;
  if (term.kind === "number") return term.text.replace(/^(-?)\./, "$10.");
  if (term.kind === "set") return term.items.length === 0 ? "set()" : `{${term.items.map(encodeTerm).join(",")}}`;
  return `{${term.entries.map((entry) => `${encodeTerm(entry[0])}:${encodeTerm(entry[1])}`).join(",")}}`;
}

// app/rego/builtins/builtin.ts
var askGo = /* @__PURE__ */ Symbol("ask OPA");
var OperandError = class extends Error {
};
var ResultTooLarge = class extends Error {
};
function text(term) {
  if (typeof term !== "string") throw new OperandError("a string is needed");
  return term;
}
function object(term) {
  if (term === void 0 || !isObject(term)) throw new OperandError("an object is needed");
  return term;
}
function elements(term) {
  if (term !== void 0 && isArray(term)) return term;
  if (term !== void 0 && isSet(term)) return sortedItems(term);
  throw new OperandError("an array or a set is needed");
}
function integer(term) {
  if (term === void 0 || !isNumber(term)) throw new OperandError("a number is needed");
  const found = /^(?=-?[\d.]{1,19}$)(-?\d+)(?:\.0*)?$/.exec(term.text);
  const value = BigInt(found?.[1] ?? "0");
  if (found === null || BigInt.asIntN(64, value) !== value) throw new OperandError("an integer is needed");
  return value;
}
function bigInteger(term) {
  if (term === void 0 || !isNumber(term)) throw new OperandError("a number is needed");
  if (/^-?\d+$/.test(term.text)) return BigInt(term.text);
  const [, whole = "", fraction = "", exponent = "0"] = /^(-?\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(term.text) ?? [];
  const shift = Number(exponent) - fraction.length;
  if (whole === "" || Math.abs(shift) > 1e4) throw new OperandError("an integer is needed");
  const digits = BigInt(whole + fraction);
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  if (digits % divisor !== 0n) throw new OperandError("an integer is needed");
  return digits / divisor;
}

// app/rego/builtins/collections.ts
var collections = {
  "object.subset": (large, small) => isSubset(large ?? null, small ?? null),
  "numbers.range_step": (from, to, step) => range(bigInteger(from), bigInteger(to), bigInteger(step)),
  "graph.reachable_paths": (graph, roots) => reachablePaths(graph, elements(roots)),
  cast_array: (term) => elements(term),
  cast_set: (term) => setTerm(elements(term)),
  cast_string: (term) => text(term),
  cast_boolean: (term) => typeof term === "boolean" ? term : void 0,
  cast_null: (term) => term === null ? null : void 0,
  cast_object: (term) => object(term),
  trace: () => true,
  "internal.test_case": () => true
};
var mostNumbers = 2 ** 22;
function isSubset(large, small) {
  if (isArray(large) && isSet(small)) return holdsAll(large, small);
  const answer2 = isSubsetOfSameKind(large, small);
  if (answer2 === void 0) throw new OperandError("two objects, sets or arrays are needed");
  return answer2;
}
function isSubsetOfSameKind(large, small) {
  if (isObject(large) && isObject(small)) {
    return small.entries.every(([key, value]) => {
      const other = valueAt(large, key);
      return other !== void 0 && (compareTerms(other, value) === 0 || isSubsetOfSameKind(other, value) === true);
    });
  }
  if (isSet(large) && isSet(small)) return small.items.every((item) => includes(large.items, item));
  return isArray(large) && isArray(small) ? isRun(large, small) : void 0;
}
function isRun(large, small) {
  for (let start2 = 0; start2 + small.length <= large.length; start2++) {
    if (small.every((item, i) => compareTerms(large[start2 + i] ?? null, item) === 0)) return true;
  }
  return false;
}
function holdsAll(large, small) {
  if (small.items.length === 0) return large.length > 0;
  return large.filter((item) => includes(small.items, item)).length >= small.items.length;
}
function includes(items, wanted) {
  return items.some((item) => compareTerms(item, wanted) === 0);
}
function range(from, to, step) {
  if (step <= 0n) return void 0;
  const distance = to > from ? to - from : from - to;
  const length = distance / step + 1n;
  if (length > mostNumbers) throw new ResultTooLarge(`numbers.range_step gives ${length} numbers`);
  const stride = to >= from ? step : -step;
  return Array.from({ length: Number(length) }, (_, i) => numberTerm(from + stride * BigInt(i)));
}
function reachablePaths(graph, roots) {
  const edges = new Map(object(graph).entries.map(([node, targets]) => [JSON.stringify(node), neighbours(targets)]));
  const paths = [];
  const walk = (node, path) => {
    const targets = edges.get(JSON.stringify(node));
    if (targets === void 0) {
      paths.push(path);
      return;
    }
    const longer = [...path, node];
    if (targets.length === 0) paths.push(longer);
    for (const target of targets) {
      if (includes(longer, target)) paths.push(longer);
      else walk(target, longer);
    }
    if (paths.length > mostNumbers)
      throw new ResultTooLarge(`graph.reachable_paths gives more than ${mostNumbers} paths`);
  };
  for (const root of roots) {
    const targets = edges.get(JSON.stringify(root));
    if (targets?.length === 0) paths.push([root]);
    for (const target of targets ?? []) walk(target, [root]);
  }
  return setTerm(paths);
}
function neighbours(targets) {
  return isArray(targets) || isSet(targets) ? elements(targets) : [];
}

// app/rego/builtins/go-quote.ts
var printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
var plainAscii = /^[ !#-[\]-~]*$/;
var shortEscapes = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v",
  "\\": "\\\\"
};
function quote2(text2, ascii = false) {
  if (plainAscii.test(text2)) return `"${text2}"`;
  let quoted = '"';
  for (const character of text2) quoted += escapeCharacter(character, '"', ascii);
  return `${quoted}"`;
}
function quoteRune(codePoint, ascii = false) {
  return `'${escapeCharacter(runeOf(codePoint), "'", ascii)}'`;
}
function runeOf(codePoint) {
  const valid = codePoint >= 0 && codePoint <= 1114111 && !(codePoint >= 55296 && codePoint <= 57343);
  return valid ? String.fromCodePoint(codePoint) : "�";
}
function isPrintable(character) {
  return printable.test(character);
}
function canBackquote(text2) {
  return !/[\x00-\x08\x0a-\x1f\x7f`\ufeff\ufffd]/.test(text2);
}
function escapeCharacter(character, quotation, ascii) {
  if (character === quotation) return `\\${character}`;
  const short = shortEscapes[character];
  if (short !== void 0) return short;
  const codePoint = character.codePointAt(0) ?? 0;
  if (ascii ? codePoint >= 32 && codePoint < 127 : isPrintable(character)) return character;
  if (codePoint < 32 || codePoint === 127) return `\\x${hex(codePoint, 2)}`;
  return codePoint < 65536 ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
}
function hex(value, width) {
  return value.toString(16).padStart(width, "0");
}

// app/rego/builtins/term-format.ts
function formatTerm(term) {
  if (term === null) return "null";
  if (typeof term === "string") return quote2(term);
  if (typeof term === "boolean") return String(term);
  if (isArray(term)) return `[${term.map(formatTerm).join(", ")}]`;
  if (term.kind === "number") return term.text;
  if (term.kind === "set") {
    return term.items.length === 0 ? "set()" : `{${sortedItems(term).map(formatTerm).join(", ")}}`;
  }
  const entries = sortedEntries(term).map((entry) => `${formatTerm(entry[0])}: ${formatTerm(entry[1])}`);
  return `{${entries.join(", ")}}`;
}

// app/rego/builtins/encodings.ts
var encodings = {
  "hex.encode": (plain) => Buffer.from(text(plain), "utf8").toString("hex"),
  "hex.decode": (encoded) => decodeHex(text(encoded)),
  "base64url.encode_no_pad": (plain) => Buffer.from(text(plain), "utf8").toString("base64url"),
  "urlquery.encode": (plain) => escapeQuery(text(plain)),
  "urlquery.decode": (encoded) => unescapeQuery(text(encoded)),
  "urlquery.encode_object": (values) => encodeObject(values),
  "urlquery.decode_object": (query) => decodeObject(text(query))
};
function decodeHex(encoded) {
  if (encoded.length % 2 === 1 || !/^[0-9a-fA-F]*$/.test(encoded)) return void 0;
  return Buffer.from(encoded, "hex").toString("utf8");
}
function escapeQuery(plain) {
  return encodeURIComponent(plain.replace(new RegExp("\\p{Surrogate}", "gu"), "�")).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%20/g, "+");
}
function unescapeQuery(encoded) {
  if (/%(?![0-9a-fA-F]{2})/.test(encoded)) return void 0;
  const bytes = Buffer.from(encoded.replace(/\+/g, " "), "utf8").toString("latin1");
  const plain = bytes.replace(/%(..)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(plain, "latin1").toString("utf8");
}
function encodeObject(values) {
  const pairs = object(values).entries.map(([key, value]) => [keyText(key), textsOf(value)]);
  const sorted = pairs.toSorted((a, b) => compareStrings(a[0], b[0]));
  return sorted.flatMap(([key, texts]) => texts.map((value) => `${escapeQuery(key)}=${escapeQuery(value)}`)).join("&");
}
function keyText(key) {
  return typeof key === "string" ? key : formatTerm(key);
}
function textsOf(value) {
  if (typeof value === "string") return [value];
  if (isArray(value) || isSet(value)) return elements(value).map(text);
  throw new OperandError(`strings are needed, not ${isObject(value) ? "an object" : "this"}`);
}
function decodeObject(query) {
  const values = /* @__PURE__ */ new Map();
  for (const part of query.split("&")) {
    if (part === "") continue;
    if (part.includes(";")) return void 0;
    const equals = part.indexOf("=");
    const key = unescapeQuery(equals < 0 ? part : part.slice(0, equals));
    const value = unescapeQuery(equals < 0 ? "" : part.slice(equals + 1));
    if (key === void 0 || value === void 0) return void 0;
    values.set(key, [...values.get(key) ?? [], value]);
  }
  return objectTerm([...values]);
}

// app/rego/builtins/hashes.ts
import { createHash, createHmac } from "node:crypto";
var hashes = {
  "crypto.md5": (message) => digest("md5", text(message)),
  "crypto.sha1": (message) => digest("sha1", text(message)),
  "crypto.sha256": (message) => digest("sha256", text(message)),
  "crypto.hmac.md5": (message, key) => hmac("md5", text(message), text(key)),
  "crypto.hmac.sha1": (message, key) => hmac("sha1", text(message), text(key)),
  "crypto.hmac.sha256": (message, key) => hmac("sha256", text(message), text(key)),
  "crypto.hmac.sha512": (message, key) => hmac("sha512", text(message), text(key)),
  "crypto.hmac.equal": (one, other) => text(one) === text(other)
};
function digest(algorithm, message) {
  return createHash(algorithm).update(message, "utf8").digest("hex");
}
function hmac(algorithm, message, key) {
  return createHmac(algorithm, key).update(message, "utf8").digest("hex");
}

// app/rego/builtins/networks.ts
var networks = {
  "net.cidr_is_valid": (cidr) => {
    if (typeof cidr !== "string") return false;
    return cidr.includes(":") ? askGo : parseNetwork(cidr) !== void 0;
  },
  "net.cidr_expand": (cidr) => text(cidr).includes(":") ? askGo : expand(text(cidr)),
  "net.cidr_contains_matches": (outer, inner) => {
    const outers = candidates(outer ?? null);
    const inners = outers.length === 0 ? [] : candidates(inner ?? null);
    const hasSixth = [...outers, ...inners].some((candidate) => candidate.cidr.includes(":"));
    return hasSixth ? askGo : containsMatches(outers, inners);
  }
};
var mostAddresses = 2 ** 22;
function parseAddress(address) {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1) ?? [];
  const valid = parts.length === 4 && parts.every((part) => Number(part) < 256 && !/^0\d/.test(part));
  return valid ? parts.reduce((sum, part) => sum * 256 + Number(part), 0) : void 0;
}
function parseNetwork(cidr) {
  const [, address = "", bits = ""] = /^([^/]*)\/(\d+)$/.exec(cidr) ?? [];
  const first = parseAddress(address);
  if (first === void 0 || bits.length > 7 || Number(bits) > 32) return void 0;
  const size = 2 ** (32 - Number(bits));
  return { first: Math.floor(first / size) * size, bits: Number(bits) };
}
function expand(cidr) {
  const network = parseNetwork(cidr);
  if (network === void 0) return void 0;
  const size = 2 ** (32 - network.bits);
  if (size > mostAddresses) throw new ResultTooLarge(`net.cidr_expand of ${cidr} gives ${size} addresses`);
  return setTerm(Array.from({ length: size }, (_, i) => formatAddress(network.first + i)));
}
function formatAddress(address) {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
function candidates(term) {
  if (typeof term === "string") return [{ cidr: term, name: term }];
  if (isArray(term)) return term.map((item, i) => ({ cidr: cidrOf(item), name: numberTerm(i) }));
  if (isSet(term)) return sortedItems(term).map((item) => ({ cidr: cidrOf(item), name: item }));
  if (isObject(term)) return sortedEntries(term).map(([key, value]) => ({ cidr: cidrOf(value), name: key }));
  return [];
}
function cidrOf(term) {
  const first = isArray(term) ? term[0] : term;
  if (typeof first !== "string") throw new OperandError("a network is needed");
  return first;
}
function containsMatches(outers, inners) {
  if (outers.length === 0 || inners.length === 0) return setTerm([]);
  const spans = inners.map((inner) => ({ name: inner.name, ...spanOf(inner.cidr) }));
  const pairs = outers.flatMap((outer) => {
    const network = parseNetwork(outer.cidr);
    if (network === void 0) throw new OperandError(`${outer.cidr} is no network`);
    const last = network.first + 2 ** (32 - network.bits) - 1;
    return spans.filter((span) => network.first <= span.first && span.last <= last).map((span) => [outer.name, span.name]);
  });
  return setTerm(pairs);
}
function spanOf(cidr) {
  const address = parseAddress(cidr);
  if (address !== void 0) return { first: address, last: address };
  const network = parseNetwork(cidr);
  if (network === void 0) throw new OperandError(`${cidr} is neither an address nor a network`);
  return { first: network.first, last: network.first + 2 ** (32 - network.bits) - 1 };
}

// app/rego/builtins/print.ts
function printLines(operands) {
  if (operands === void 0 || !isArray(operands)) return [];
  return operands.map(textsOf2).reduce(
    (lines, texts, i) => i === 0 ? texts : lines.flatMap((line) => texts.map((text2) => `${line} ${text2}`)),
    [""]
  );
}
function textsOf2(operand) {
  if (!isSet(operand)) return [textOf(operand)];
  return operand.items.length === 0 ? ["<undefined>"] : sortedItems(operand).map(textOf);
}
function textOf(term) {
  return typeof term === "string" ? term : formatTerm(term);
}

// app/rego/builtins/format-flags.ts
var plainFlags = {
  sharp: false,
  zero: false,
  plus: false,
  minus: false,
  space: false,
  width: -1,
  precision: -1
};
function pad(text2, flags) {
  if (flags.width <= 0) return text2;
  const missing = flags.width - codePoints(text2);
  if (missing <= 0) return text2;
  return flags.minus ? text2 + " ".repeat(missing) : (flags.zero ? "0" : " ").repeat(missing) + text2;
}
function codePoints(text2) {
  let count2 = 0;
  for (const _ of text2) count2++;
  return count2;
}

// app/rego/builtins/format-integer.ts
var bases = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };
var prefixes = { b: "0b", x: "0x", X: "0X" };
function formatInteger(value, verb, flags) {
  const base = bases[verb];
  if (base !== void 0) return formatDigits(value, verb, base, flags);
  const codePoint = value < 0n || value > 0x10ffffn ? -1 : Number(value);
  switch (verb) {
    case "c":
      return pad(runeOf(codePoint), flags);
    case "q":
      return pad(quoteRune(codePoint, flags.plus), flags);
    case "U":
      return formatCodePoint(value, codePoint, flags);
    default:
      return void 0;
  }
}
function formatDigits(value, verb, base, flags) {
  const sign = value < 0n ? "-" : flags.plus ? "+" : flags.space ? " " : "";
  if (flags.precision === 0 && value === 0n) return pad("", { ...flags, zero: false });
  let digits = magnitude(value, base, verb);
  if (flags.precision >= 0) digits = digits.padStart(flags.precision, "0");
  else if (flags.zero && !flags.minus) digits = digits.padStart(flags.width - sign.length, "0");
  const octal = flags.sharp && base === 8 && !digits.startsWith("0") ? "0" : "";
  const prefix = (verb === "O" ? "0o" : "") + (flags.sharp ? prefixes[verb] ?? octal : "");
  return pad(sign + prefix + digits, { ...flags, zero: false });
}
function formatCodePoint(value, codePoint, flags) {
  const digits = BigInt.asUintN(64, value).toString(16).toUpperCase();
  const character = flags.sharp && codePoint >= 0 ? runeOf(codePoint) : "";
  const shown = character !== "" && isPrintable(character) ? ` '${character}'` : "";
  return pad(`U+${digits.padStart(Math.max(flags.precision, 4), "0")}${shown}`, { ...flags, zero: false });
}
function formatBigInteger(value, verb, flags) {
  const base = verb === "s" ? 10 : bases[verb];
  if (base === void 0) return verb === "w" ? void 0 : `%!${verb}(big.Int=${value})`;
  const sign = value < 0n ? "-" : flags.plus ? "+" : flags.space ? " " : "";
  const sharp = flags.sharp ? verb === "o" ? "0" : prefixes[verb] ?? "" : "";
  const prefix = verb === "O" ? "0o" : sharp;
  let digits = magnitude(value, base, verb);
  if (flags.precision >= 0) digits = digits.padStart(flags.precision, "0");
  const missing = flags.width - sign.length - prefix.length - digits.length;
  if (missing <= 0) return sign + prefix + digits;
  if (flags.minus) return sign + prefix + digits + " ".repeat(missing);
  if (flags.zero && flags.precision < 0) return sign + prefix + "0".repeat(missing) + digits;
  return " ".repeat(missing) + sign + prefix + digits;
}
function magnitude(value, base, verb) {
  const digits = (value < 0n ? -value : value).toString(base);
  return verb === "X" ? digits.toUpperCase() : digits;
}

// app/rego/builtins/go-float.ts
function formatFloat(value, verb, precision) {
  if (Number.isNaN(value)) return "NaN";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const magnitude2 = Math.abs(value);
  if (magnitude2 === Number.POSITIVE_INFINITY) return sign === "" ? "+Inf" : "-Inf";
  switch (verb) {
    case "b":
      return sign + formatBinary(magnitude2);
    case "x":
    case "X": {
      const text2 = sign + formatHex(magnitude2, precision);
      return verb === "X" ? text2.toUpperCase() : text2;
    }
    case "f":
      return sign + fixed(roundToPlaces(magnitude2, precision), precision);
    case "e":
    case "E":
      return sign + scientific(roundToDigits(magnitude2, precision < 0 ? -1 : precision + 1), precision, verb);
    default:
      return sign + general(magnitude2, precision, verb === "g" ? "e" : "E");
  }
}
function general(magnitude2, precision, exponentMark) {
  const wanted = precision === 0 ? 1 : precision;
  const rounded = roundToDigits(magnitude2, wanted);
  const count2 = rounded.digits.length;
  const threshold = precision < 0 ? 6 : wanted > count2 && count2 >= rounded.point ? count2 : wanted;
  const exponent = rounded.point - 1;
  if (magnitude2 !== 0 && (exponent < -4 || exponent >= threshold)) return scientific(rounded, count2 - 1, exponentMark);
  return fixed(rounded, Math.max(rounded.digits.length - rounded.point, 0));
}
function scientific(number, precision, mark) {
  const first = number.digits[0] ?? "0";
  const places = precision < 0 ? Math.max(number.digits.length - 1, 0) : precision;
  const rest = number.digits.slice(1, places + 1).padEnd(places, "0");
  const exponent = number.digits === "" ? 0 : number.point - 1;
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${first}${rest === "" ? "" : `.${rest}`}${mark}${exponent < 0 ? "-" : "+"}${power}`;
}
function fixed(number, precision) {
  const places = precision < 0 ? Math.max(number.digits.length - number.point, 0) : precision;
  const whole = number.point > 0 ? number.digits.slice(0, number.point).padEnd(number.point, "0") : "0";
  const leading = "0".repeat(Math.min(Math.max(-number.point, 0), places));
  const fraction = (leading + number.digits.slice(Math.max(number.point, 0))).slice(0, places).padEnd(places, "0");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
function shortest(magnitude2) {
  if (magnitude2 === 0) return { digits: "", point: 0 };
  const [mantissa = "", exponent = "0"] = magnitude2.toExponential().split("e");
  return { digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}
function roundToPlaces(magnitude2, places) {
  const short = shortest(magnitude2);
  return places < 0 ? short : roundAt(magnitude2, short, short.point + places);
}
function roundToDigits(magnitude2, digits) {
  const short = shortest(magnitude2);
  return digits < 0 ? short : roundAt(magnitude2, short, digits);
}
function roundAt(magnitude2, short, count2) {
  if (magnitude2 === 0) return short;
  if (count2 >= short.digits.length) return isPadded(magnitude2, count2) ? short : roundDigits(exact(magnitude2), count2);
  const isHalf = count2 >= 0 && short.digits.slice(count2) === "5";
  return roundDigits(isHalf ? exact(magnitude2) : short, count2);
}
function isPadded(magnitude2, count2) {
  return count2 <= 15 && magnitude2 >= 22250738585072014e-324;
}
function roundDigits(number, count2) {
  if (count2 >= number.digits.length) return number;
  if (count2 < 0) return { digits: "", point: 0 };
  const rest = number.digits.slice(count2);
  const kept = number.digits.slice(0, count2);
  const isHalf = rest.charAt(0) === "5" && /^50*$/.test(rest);
  const isOdd = Number(kept.at(-1) ?? "0") % 2 === 1;
  const up = isHalf ? isOdd : rest.charAt(0) >= "5";
  if (!up) return trimZeros(kept, number.point);
  const raised = String(BigInt(`1${kept}`) + 1n);
  return raised.startsWith("2") ? { digits: "1", point: number.point + 1 } : trimZeros(raised.slice(1), number.point);
}
function trimZeros(digits, point) {
  const trimmed = digits.replace(/0+$/, "");
  return trimmed === "" ? { digits: "", point: 0 } : { digits: trimmed, point };
}
function exact(magnitude2) {
  const { mantissa, exponent } = partsOf(magnitude2);
  const scale = Math.max(-exponent, 0);
  const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(scale);
  const text2 = String(whole);
  return { digits: text2.replace(/0+$/, ""), point: text2.length - scale };
}
function partsOf(magnitude2) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, magnitude2);
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> 52n & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}
function formatBinary(magnitude2) {
  const { mantissa, exponent } = partsOf(magnitude2);
  return `${mantissa}p${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
}
function formatHex(magnitude2, precision) {
  if (magnitude2 === 0) return `0x0${precision > 0 ? `.${"0".repeat(precision)}` : ""}p+00`;
  let { mantissa, exponent } = partsOf(magnitude2);
  while (mantissa < 0x10000000000000n) {
    mantissa <<= 1n;
    exponent--;
  }
  if (precision >= 0 && precision < 13) {
    const dropped = BigInt(52 - precision * 4);
    const rest = mantissa & (1n << dropped) - 1n;
    const half = 1n << dropped - 1n;
    let kept = mantissa >> dropped;
    if (rest > half || rest === half && (kept & 1n) === 1n) kept++;
    mantissa = kept << dropped;
  }
  if (mantissa >= 0x20000000000000n) {
    mantissa >>= 1n;
    exponent++;
  }
  const digits = mantissa.toString(16);
  const fraction = precision < 0 ? digits.slice(1).replace(/0+$/, "") : digits.slice(1, precision + 1).padEnd(precision, "0");
  const power = exponent + 52;
  const exponentText = String(Math.abs(power)).padStart(2, "0");
  return `0x${digits[0]}${fraction === "" ? "" : `.${fraction}`}p${power < 0 ? "-" : "+"}${exponentText}`;
}

// app/rego/builtins/format-argument.ts
function formatArgument(argument, verb, given) {
  const own = verb === "v" || verb === "w";
  const flags = own ? { ...given, sharp: false, plus: false } : given;
  const goSyntax = own && given.sharp;
  if (verb === "T") return pad(truncate(argument.type, flags), flags);
  const text2 = verb === "p" ? void 0 : formatByType(argument, verb, flags, goSyntax);
  return text2 ?? `%!${verb}(${argument.type}=${formatByType(argument, "v", flags, goSyntax)})`;
}
function formatByType(argument, verb, flags, goSyntax) {
  switch (argument.type) {
    case "string":
      return formatString(argument.value, goSyntax && verb === "v" ? "q" : verb, flags);
    case "float64":
      return formatReal(argument.value, verb, flags);
    case "int64":
      return formatInteger(argument.value, verb, flags);
    default:
      return formatBigInteger(argument.value, verb, flags);
  }
}
function formatString(text2, verb, flags) {
  switch (verb) {
    case "v":
    case "s":
      return pad(truncate(text2, flags), flags);
    case "q": {
      const short = truncate(text2, flags);
      return pad(flags.sharp && canBackquote(short) ? `\`${short}\`` : quote2(short, flags.plus), flags);
    }
    case "x":
      return formatBytes(text2, flags, false);
    case "X":
      return formatBytes(text2, flags, true);
    default:
      return void 0;
  }
}
function formatBytes(text2, flags, upper) {
  const all = Buffer.from(text2, "utf8");
  const bytes = flags.precision >= 0 ? all.subarray(0, flags.precision) : all;
  const prefix = flags.sharp ? upper ? "0X" : "0x" : "";
  if (bytes.length === 0) return pad("", flags);
  const hex2 = upper ? bytes.toString("hex").toUpperCase() : bytes.toString("hex");
  const spaced = flags.space ? (hex2.match(/../g) ?? []).join(` ${prefix}`) : hex2;
  return pad(prefix + spaced, flags);
}
function formatReal(value, verb, flags) {
  const base = verb === "v" ? "g" : verb === "F" ? "f" : verb;
  if (!"eEfgGxXb".includes(base) || base.length !== 1) return void 0;
  const usual = "eEf".includes(base) ? 6 : -1;
  const precision = flags.precision >= 0 ? flags.precision : usual;
  const text2 = formatFloat(value, base, precision);
  const sign = text2.startsWith("-") ? "-" : flags.plus ? "+" : flags.space ? " " : "";
  const digits = text2.replace(/^[+-]/, "");
  const shown = flags.sharp && base !== "b" ? keepPoint(digits, base, precision) : digits;
  const padding = flags.width - sign.length - shown.length;
  if (flags.zero && !flags.minus && sign !== "" && padding > 0) return sign + "0".repeat(padding) + shown;
  return pad(sign + shown, flags);
}
function keepPoint(digits, verb, precision) {
  const isHex = verb === "x" || verb === "X";
  const mark = digits.search(isHex ? /p/i : /e/i);
  const number = mark < 0 ? digits : digits.slice(0, mark);
  const tail = mark < 0 ? "" : digits.slice(mark);
  const wanted = "gGx".includes(verb) ? precision < 0 ? 6 : precision : 0;
  const counted = number.replace(".", "").replace(/^0+/, "").length;
  const hasPoint = number.includes(".");
  const missing = Math.max(wanted - counted - (!hasPoint && number === "0" ? 1 : 0), 0);
  return `${number}${hasPoint ? "" : "."}${"0".repeat(missing)}${tail}`;
}
function truncate(text2, flags) {
  if (flags.precision < 0 || text2.length <= flags.precision) return text2;
  return [...text2].slice(0, flags.precision).join("");
}

// app/rego/builtins/sprintf.ts
function sprintf(format, values) {
  if (typeof format !== "string" || !isArray(values)) return void 0;
  return formatAll(format, values.map(argumentOf));
}
var largestInteger = 2n ** 63n;
function argumentOf(term) {
  if (typeof term === "string") return { type: "string", value: term };
  if (!isNumber(term)) return { type: "string", value: formatTerm(term) };
  if (/[.eE]/.test(term.text)) {
    const value2 = Number(term.text);
    return Number.isFinite(value2) ? { type: "float64", value: value2 } : { type: "string", value: term.text };
  }
  const value = BigInt(term.text);
  return { type: value >= -largestInteger && value < largestInteger ? "int64" : "*big.Int", value };
}
function formatAll(format, values) {
  const scan = { format, values, at: 0, next: 0, reordered: false, goodIndex: true, afterIndex: false, out: "" };
  while (scan.at < format.length) {
    const percent = format.indexOf("%", scan.at);
    scan.out += format.slice(scan.at, percent < 0 ? void 0 : percent);
    if (percent < 0) break;
    scan.at = percent + 1;
    formatNext(scan);
  }
  if (!scan.reordered && scan.next < values.length) {
    const extra = values.slice(scan.next).map((value) => `${value.type}=${formatArgument(value, "v", plainFlags)}`);
    scan.out += `%!(EXTRA ${extra.join(", ")})`;
  }
  return scan.out;
}
function formatNext(scan) {
  scan.goodIndex = true;
  scan.afterIndex = false;
  const flags = { ...plainFlags };
  readFlags(scan, flags);
  readIndex(scan);
  readWidth(scan, flags);
  readPrecision(scan, flags);
  if (!scan.afterIndex) readIndex(scan);
  if (scan.at >= scan.format.length) {
    scan.out += "%!(NOVERB)";
    return;
  }
  const verb = String.fromCodePoint(scan.format.codePointAt(scan.at) ?? 0);
  scan.at += verb.length;
  const value = scan.values[scan.next];
  if (verb === "%") scan.out += "%";
  else if (!scan.goodIndex) scan.out += `%!${verb}(BADINDEX)`;
  else if (value === void 0) scan.out += `%!${verb}(MISSING)`;
  else {
    scan.out += formatArgument(value, verb, flags);
    scan.next++;
  }
}
function readFlags(scan, flags) {
  for (; ; scan.at++) {
    const character = scan.format[scan.at];
    if (character === "#") flags.sharp = true;
    else if (character === "0") flags.zero = true;
    else if (character === "+") flags.plus = true;
    else if (character === "-") flags.minus = true;
    else if (character === " ") flags.space = true;
    else return;
  }
}
function readIndex(scan) {
  scan.afterIndex = false;
  if (scan.format[scan.at] !== "[") return;
  scan.reordered = true;
  const end = scan.format.indexOf("]", scan.at + 1);
  if (end < 0 || scan.format.length - scan.at < 3) {
    scan.goodIndex = false;
    scan.at++;
    return;
  }
  const digits = scan.format.slice(scan.at + 1, end);
  scan.at = end + 1;
  const index = /^\d+$/.test(digits) && Number(digits.slice(0, -1)) <= largestSize ? Number(digits) - 1 : void 0;
  scan.afterIndex = index !== void 0;
  if (index !== void 0 && index >= 0 && index < scan.values.length) scan.next = index;
  else scan.goodIndex = false;
}
var largestSize = 1e6;
function readWidth(scan, flags) {
  if (scan.format[scan.at] !== "*") {
    const width2 = readSize(scan);
    if (width2 === void 0) return;
    flags.width = width2;
    if (scan.afterIndex) scan.goodIndex = false;
    return;
  }
  const width = takeSize(scan);
  if (width === void 0) scan.out += "%!(BADWIDTH)";
  else flags.width = Math.abs(width);
  if (width !== void 0 && width < 0) {
    flags.minus = true;
    flags.zero = false;
  }
}
function readPrecision(scan, flags) {
  if (scan.format[scan.at] !== "." || scan.at + 1 >= scan.format.length) return;
  scan.at++;
  if (scan.afterIndex) scan.goodIndex = false;
  readIndex(scan);
  if (scan.format[scan.at] !== "*") {
    flags.precision = readSize(scan) ?? 0;
    return;
  }
  const precision = takeSize(scan);
  if (precision === void 0 || precision < 0) scan.out += "%!(BADPREC)";
  else flags.precision = precision;
}
function readSize(scan) {
  const start2 = scan.at;
  while (isDigit(scan.format[scan.at])) {
    if (Number(scan.format.slice(start2, scan.at)) > largestSize) {
      scan.at = scan.format.length;
      return void 0;
    }
    scan.at++;
  }
  return scan.at === start2 ? void 0 : Number(scan.format.slice(start2, scan.at));
}
function takeSize(scan) {
  scan.at++;
  scan.afterIndex = false;
  const value = scan.values[scan.next];
  if (value === void 0) return void 0;
  scan.next++;
  if (value.type !== "int64") return void 0;
  return Math.abs(Number(value.value)) > largestSize ? void 0 : Number(value.value);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}

// app/rego/builtins/strings.ts
var strings = {
  "strings.any_prefix_match": (search, base) => anyMatch(search, base, (found, affix) => found.startsWith(affix)),
  "strings.any_suffix_match": (search, base) => anyMatch(search, base, (found, affix) => found.endsWith(affix)),
  "strings.count": (base, search) => numberTerm(count(text(base), text(search))),
  "strings.split_n": (base, delimiter, limit) => splitSome(text(base), text(delimiter), integer(limit)),
  indexof_n: (base, search) => positions(text(base), text(search)),
  "glob.quote_meta": (pattern) => text(pattern).replace(/[*?\\[\]{}]/g, "\\$&")
};
function anyMatch(search, base, match) {
  const found = oneOrMore(search);
  const affixes = oneOrMore(base);
  return found.some((item) => affixes.some((affix) => match(item, affix)));
}
function oneOrMore(term) {
  if (typeof term === "string") return [term];
  if (term === void 0 || !(isArray(term) || isSet(term))) throw new OperandError("a string or strings are needed");
  return elements(term).map(text);
}
function count(base, search) {
  return search === "" ? [...base].length + 1 : base.split(search).length - 1;
}
function positions(base, search) {
  if (search === "") throw new OperandError("something to search for is needed");
  const found = [];
  let codePoint = 0;
  for (let at = 0; at < base.length; codePoint++) {
    if (base.startsWith(search, at)) found.push(numberTerm(codePoint));
    at += (base.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
  }
  return found;
}
function splitSome(base, delimiter, limit) {
  const parts = delimiter === "" ? [...base] : base.split(delimiter);
  const bounded = Number(limit);
  return bounded >= 0 ? parts.slice(0, bounded) : parts.slice(Math.max(parts.length + bounded, 0));
}

// app/rego/builtins/times.ts
var times = {
  "time.parse_rfc3339_ns": (written) => parseTime(text(written)),
  "time.date": (point) => inUtc(point, (date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(numberTerm)),
  "time.clock": (point) => inUtc(point, (date) => [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(numberTerm)),
  "time.weekday": (point) => inUtc(point, (date) => weekdays[date.getUTCDay()])
};
var weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var million = 1000000n;
function parseTime(written) {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(written);
  const [, point = "", fraction = "", zone = ""] = found ?? [];
  const seconds = Date.parse(`${point}Z`);
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const exists = found !== null && !Number.isNaN(seconds) && new Date(seconds).toISOString().startsWith(point);
  if (!exists || Number(hours) > 23 || Number(minutes) > 59) return askGo;
  const offset = (Number(hours) * 60 + Number(minutes)) * 6e4 * (sign === "-" ? -1 : 1);
  const nanoseconds = BigInt(seconds - offset) * million + BigInt(fraction.padEnd(9, "0"));
  return BigInt.asIntN(64, nanoseconds) === nanoseconds ? numberTerm(nanoseconds) : askGo;
}
function inUtc(point, answer2) {
  const [nanoseconds, zone = "UTC"] = point !== void 0 && isArray(point) ? point : [point];
  if (zone !== "UTC" && zone !== "") return askGo;
  if (nanoseconds === void 0 || !isNumber(nanoseconds)) throw new OperandError("nanoseconds are needed");
  const value = bigInteger(nanoseconds);
  if (BigInt.asIntN(64, value) !== value) throw new OperandError("the time is out of range");
  const milliseconds = value / million - (value % million < 0n ? 1n : 0n);
  return answer2(new Date(Number(milliseconds)));
}

// app/rego/builtins/units.ts
var units = {
  "units.parse": (quantity) => parseUnits(text(quantity)),
  "units.parse_bytes": (quantity) => parseBytes(text(quantity))
};
var prefixes2 = ["k", "m", "g", "t", "p", "e"];
function parseUnits(quantity) {
  const { amount, unit } = splitQuantity(quantity.replaceAll('"', ""));
  const normal = unit.slice(0, 1) + unit.slice(1).toLowerCase();
  const factor = normal === "m" ? milli : { over: factorOf(normal === "M" ? "m" : normal.toLowerCase()), under: 1n };
  const product = { over: amount.over * factor.over, under: amount.under * factor.under };
  if (product.over % product.under === 0n) return numberTerm(product.over / product.under);
  return exactNumber(toTenPlaces(product));
}
var milli = { over: 1152921504606847n, under: 1n << 60n };
function parseBytes(quantity) {
  const { amount, unit } = splitQuantity(quantity.toLowerCase().replaceAll('"', ""));
  const factor = factorOf(unit.replace(/(?<=.)b$/, ""));
  const rounded = roundTo64(amount);
  const product = roundTo64({ over: rounded.over * factor, under: rounded.under });
  return numberTerm(product.over / product.under);
}
function factorOf(unit) {
  if (unit === "") return 1n;
  const power = prefixes2.indexOf(unit[0] ?? "") + 1;
  if (power > 0 && unit.length === 1) return 1000n ** BigInt(power);
  if (power > 0 && unit.slice(1) === "i") return 1024n ** BigInt(power);
  throw new OperandError(`${unit} is no unit`);
}
function splitQuantity(quantity) {
  const number = /^(?:[\d.+-]|[eE](?:[+-]|(?=\d)))*/.exec(quantity)?.[0] ?? "";
  return { amount: parseRatio(number), unit: quantity.slice(number.length) };
}
function parseRatio(number) {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/.exec(number);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found ?? [];
  if (found === null || whole + fraction === "") throw new OperandError("an amount is needed");
  const digits = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  const shift = Number(exponent) - fraction.length;
  const scale = 10n ** BigInt(Math.abs(shift));
  return shift >= 0 ? { over: digits * scale, under: 1n } : { over: digits, under: scale };
}
function toTenPlaces(ratio) {
  const magnitude2 = ratio.over < 0n ? -ratio.over : ratio.over;
  const scaled = (magnitude2 * 10n ** 10n * 2n + ratio.under) / (ratio.under * 2n);
  const digits = String(scaled).padStart(11, "0");
  return `${ratio.over < 0n ? "-" : ""}${digits.slice(0, -10)}.${digits.slice(-10)}`;
}
function roundTo64(ratio) {
  const magnitude2 = ratio.over < 0n ? -ratio.over : ratio.over;
  if (magnitude2 === 0n) return ratio;
  let shift = 64 - (bitLength(magnitude2) - bitLength(ratio.under));
  let mantissa = divideToEven(shifted(magnitude2, shift), shifted(ratio.under, -shift));
  if (bitLength(mantissa) > 64) {
    shift--;
    mantissa = divideToEven(shifted(magnitude2, shift), shifted(ratio.under, -shift));
  }
  const signed = ratio.over < 0n ? -mantissa : mantissa;
  return shift >= 0 ? { over: signed, under: 1n << BigInt(shift) } : { over: signed << BigInt(-shift), under: 1n };
}
function shifted(value, shift) {
  return shift > 0 ? value << BigInt(shift) : value;
}
function divideToEven(over, under) {
  const quotient = over / under;
  const twice = over % under * 2n;
  return twice > under || twice === under && quotient % 2n === 1n ? quotient + 1n : quotient;
}
function bitLength(value) {
  return value.toString(2).length;
}

// app/rego/builtins/versions.ts
var versions = {
  "semver.is_valid": (version) => typeof version === "string" && parseVersion(version) !== void 0,
  "semver.compare": (one, other) => {
    const [a, b] = [parseVersion(text(one)), parseVersion(text(other))];
    return a === void 0 || b === void 0 ? void 0 : numberTerm(Math.sign(compareVersions(a, b)));
  }
};
var identifiers = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
var versionForm = new RegExp(
  `^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-(${identifiers}))?(?:\\+${identifiers})?$`
);
var largest = 2n ** 63n - 1n;
function parseVersion(version) {
  const found = versionForm.exec(version);
  if (found === null) return void 0;
  const numbers = found.slice(1, 4).map((digits) => BigInt(digits ?? "0"));
  const preRelease = found[4]?.split(".") ?? [];
  const hasLeadingZero = preRelease.some((identifier) => /^0\d+$/.test(identifier));
  return hasLeadingZero || numbers.some((number) => number > largest) ? void 0 : { numbers, preRelease };
}
function compareVersions(a, b) {
  for (let i = 0; i < 3; i++) {
    const order = compareIntegers(a.numbers[i] ?? 0n, b.numbers[i] ?? 0n);
    if (order !== 0) return order;
  }
  if (a.preRelease.length === 0 || b.preRelease.length === 0) return b.preRelease.length - a.preRelease.length;
  for (let i = 0; i < Math.min(a.preRelease.length, b.preRelease.length); i++) {
    const order = compareIdentifiers(a.preRelease[i] ?? "", b.preRelease[i] ?? "");
    if (order !== 0) return order;
  }
  return a.preRelease.length - b.preRelease.length;
}
function compareIdentifiers(a, b) {
  const [isNumber2, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber2 !== isOther) return isNumber2 ? -1 : 1;
  return isNumber2 ? compareIntegers(BigInt(a), BigInt(b)) : compareStrings(a, b);
}
function compareIntegers(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// app/rego/builtins/host.ts
var GoBuiltinsNeeded = class extends Error {
};
var table = new Map(
  Object.entries({
    ...collections,
    ...encodings,
    ...hashes,
    ...networks,
    ...strings,
    ...times,
    ...units,
    ...versions,
    sprintf,
    "time.now_ns": () => numberTerm(BigInt(Date.now()) * 1000000n)
  })
);
var changing = /* @__PURE__ */ new Set(["opa.runtime", "rand.intn", "time.now_ns", "uuid.rfc4122"]);
var mostKnown = 1e4;
var longestKnown = 4096;
function callBuiltin(host, name, operands) {
  if (name === "internal.print") {
    for (const line of printLines(parseTerm(operands[0] ?? "[]"))) host.print(line);
    return "true";
  }
  if (changing.has(name)) return remember(host.once, name, operands, () => answer(host, name, operands));
  return answer(host, name, operands);
}
function answer(host, name, operands) {
  const builtin = table.get(name);
  const result = builtin === void 0 ? askGo : apply(builtin, operands.map(parseTerm));
  if (result !== askGo) return result === void 0 ? void 0 : encodeTerm(result);
  const { go } = host;
  if (go === void 0) throw new GoBuiltinsNeeded(name);
  return changing.has(name) ? go(name, operands) : remember(host.known, name, operands, () => go(name, operands));
}
function apply(builtin, operands) {
  try {
    return builtin(...operands);
  } catch (error) {
    if (error instanceof OperandError) return void 0;
    throw error;
  }
}
function remember(answers, name, operands, ask) {
  const key = [name, ...operands].join("\n");
  if (key.length > longestKnown) return ask();
  if (answers.has(key)) return answers.get(key);
  if (answers.size >= mostKnown) answers.clear();
  const found = ask();
  answers.set(key, found);
  return found;
}

// app/rego/evaluation-problem.ts
function unparsable(cause, what, maximum) {
  if (isOutOfMemory(cause)) {
    return new Problem("policy.memory", `${what} does not fit into the memory policies may use`, {
      found: `a limit of ${megabytes(maximum)} MB`,
      next: "raise the memory limit, or evaluate a smaller document",
      cause
    });
  }
  if (cause instanceof PolicyAbort)
    return new Problem("input.not-json", `${what} is not JSON: ${cause.message}`, { cause });
  if (!isStackOverflow(cause)) throw cause;
  return new Problem("input.too-deep", `${what} is nested too deeply`, {
    wanted: "fewer than about 9,000 levels",
    cause
  });
}
function explain(error, entrypoint, maximum) {
  if (isOutOfMemory(error)) {
    return {
      code: "policy.memory",
      message: `${entrypoint} needs more than the ${megabytes(maximum)} MB policies may use`
    };
  }
  if (error instanceof ResultTooLarge) return { code: "policy.memory", message: `${entrypoint}: ${error.message}` };
  if (error instanceof PolicyAbort || error instanceof Problem) {
    return { code: "policy.conflict", message: error.message };
  }
  if (isStackOverflow(error)) {
    return { code: "policy.memory", message: `${entrypoint} nests its calls or values too deeply` };
  }
  throw error;
}
function isOutOfMemory(error) {
  return error instanceof PolicyAbort && error.message === "opa_malloc: failed";
}
function isStackOverflow(error) {
  return error instanceof RangeError || error instanceof WebAssembly.RuntimeError;
}
function megabytes(pages) {
  return Math.round(pages * pageBytes / 1024 / 1024);
}

// app/rego/result-set.ts
import { isAscii } from "node:buffer";
var before = '{{"result": {';
var after = "}}}";
var special = /\d{16}|\d[eE][+-]?\d{3}|\\u|"\d+":/;
function readPlainSet(resultSet) {
  if (!isAscii(resultSet)) return void 0;
  const text2 = Buffer.from(resultSet.buffer, resultSet.byteOffset, resultSet.byteLength).toString("latin1");
  if (!text2.startsWith(`${before}{`) || !text2.endsWith(after) || special.test(text2)) return void 0;
  const items = parsed(`[${text2.slice(before.length, -after.length)}]`);
  if (items === void 0) return void 0;
  const inOrder3 = openOrder();
  return items.map(inOrder3).sort(compareItems).map((item) => item.value);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function openOrder() {
  let keys = [];
  let sorted = [];
  let last = {};
  return (value) => {
    if (value === null || typeof value !== "object") return { value, keys: none };
    if (Array.isArray(value)) return { value: value.map(orderInside), keys: none };
    const own = Object.keys(value);
    if (own.length !== keys.length || !own.every((key, at) => key === keys[at])) {
      keys = own;
      sorted = [...own].sort();
      last = {};
    }
    const result = {};
    for (const key of sorted) {
      const item = value[key];
      const known = last[key];
      const same = known !== void 0 && (item === known || isSameList(item, known));
      set(result, key, same ? known : orderInside(item));
    }
    last = result;
    return { value: result, keys: sorted };
  };
}
var none = [];
function orderInside(value) {
  return typeof value === "object" ? openOrder()(value).value : value;
}
function isSameList(left, right) {
  if (!(Array.isArray(left) && Array.isArray(right)) || left.length !== right.length) return false;
  return left.every((item, at) => (typeof item !== "object" || item === null) && item === right[at]);
}
function set(object2, key, value) {
  if (key !== "__proto__") object2[key] = value;
  else Object.defineProperty(object2, key, { value, enumerable: true, writable: true, configurable: true });
}
function compareItems(left, right) {
  const { keys } = left;
  if (keys.length === 0 || keys !== right.keys) return compare(left.value, right.value);
  const [x, y] = [left.value, right.value];
  for (const key of keys) {
    const order = compare(x[key], y[key]);
    if (order !== 0) return order;
  }
  return 0;
}
function compare(left, right) {
  if (left === right) return 0;
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : 1;
  const rank = rankOf2(left) - rankOf2(right);
  if (rank !== 0) return rank;
  if (typeof left === "boolean") return left ? 1 : -1;
  if (typeof left === "number") return left - right;
  if (Array.isArray(left)) return compareLists2(left, right);
  return compareObjects2(left, right);
}
function compareLists2(left, right) {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = compare(left[at], right[at]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function compareObjects2(left, right) {
  const [x, y] = [Object.keys(left), Object.keys(right)];
  for (let at = 0; at < Math.min(x.length, y.length); at++) {
    const [a, b] = [x[at], y[at]];
    const order = compare(a, b) || compare(left[a], right[b]);
    if (order !== 0) return order;
  }
  return x.length - y.length;
}
function rankOf2(value) {
  if (value === null) return 0;
  if (typeof value === "boolean") return 1;
  if (typeof value === "number") return 2;
  if (typeof value === "string") return 3;
  return Array.isArray(value) ? 4 : 5;
}

// app/rego/term-json.ts
function jsonOf(term) {
  if (term === null || typeof term !== "object") return term;
  if (isArray(term)) return term.map(jsonOf);
  if (term.kind === "number") return Number(term.text);
  if (term.kind === "set") return sortedItems(term).map(jsonOf);
  return Object.fromEntries(sortedEntries(term).map(([key, value]) => [keyText2(key), jsonOf(value)]));
}
function keyText2(key) {
  return typeof key === "string" ? key : JSON.stringify(jsonOf(key));
}

// app/rego/evaluation.ts
var bytesPerByte = 100;
var basePages = 1024;
var leastPages = 64;
var mostLines = 1e4;
function openSession(policy, bytes, options, loadGo) {
  const maximum = pagesOf(options.memoryMb);
  const wanted = Math.ceil((bytes + policy.data.byteLength) * bytesPerByte / pageBytes) + basePages;
  const initial = Math.min(wanted, maximum);
  const lines = [];
  const host = {
    go: void 0,
    once: /* @__PURE__ */ new Map(),
    known: /* @__PURE__ */ new Map(),
    print: (line) => {
      if (lines.length < mostLines) lines.push(line);
    }
  };
  let instance = start(policy, initial, maximum, host);
  const data = parseInto(instance, policy.data, "base data", maximum);
  const base = instance.heap();
  let remembered = false;
  async function evaluateOne(entrypoint, input, position) {
    for (; ; ) {
      lines.length = 0;
      try {
        if (!instance.hasRule(entrypoint)) return evaluateByNumber(entrypoint, input, position);
        if (!remembered || instance.heap() - position > mostRemembered) {
          instance.rewind(position);
          instance.forget();
          remembered = true;
        }
        const value = instance.evaluateRule(entrypoint, input, data);
        remembered = lines.length === 0;
        return asResultSet(value);
      } catch (error) {
        instance = instance.renew(position);
        remembered = false;
        if (!(error instanceof GoBuiltinsNeeded)) throw error;
        host.go = await loadGo();
      }
    }
  }
  function evaluateByNumber(entrypoint, input, position) {
    const id = instance.entrypoints.get(entrypoint);
    if (id === void 0) throw missingEntrypoint(entrypoint);
    remembered = false;
    instance.rewind(position);
    return instance.evaluate(id, input, data);
  }
  return {
    fits: (size) => size * bytesPerByte <= (initial - basePages / 2) * pageBytes - base,
    open(document) {
      host.once.clear();
      remembered = false;
      instance.rewind(base);
      const input = document === void 0 ? 0 : parseDocument(document);
      const position = instance.heap();
      return (entrypoints) => evaluateAll(entrypoints, input, position);
    }
  };
  async function* evaluateAll(entrypoints, input, position) {
    for (const entrypoint of entrypoints) {
      if (!(instance.hasRule(entrypoint) || instance.entrypoints.has(entrypoint))) throw missingEntrypoint(entrypoint);
      try {
        const resultSet = await evaluateOne(entrypoint, input, position);
        yield { entrypoint, resultSet, printed: [...lines] };
      } catch (error) {
        yield { entrypoint, resultSet: void 0, printed: [...lines], error: explain(error, entrypoint, maximum) };
      }
    }
  }
  function parseDocument(document) {
    try {
      return parseInto(instance, document, "the document", maximum);
    } catch (error) {
      instance = instance.renew(base);
      throw error;
    }
  }
}
var mostRemembered = 64 * 1024 * 1024;
function asResultSet(value) {
  if (value === void 0) return new Uint8Array(noResult);
  const resultSet = new Uint8Array(resultHead.length + value.length + resultTail.length);
  resultSet.set(resultHead);
  resultSet.set(value, resultHead.length);
  resultSet.set(resultTail, resultHead.length + value.length);
  return resultSet;
}
var noResult = Buffer.from("set()");
var resultHead = Buffer.from('{{"result": ');
var resultTail = Buffer.from("}}");
function finish(raw) {
  const { entrypoint, printed, error } = raw;
  const value = raw.resultSet === void 0 ? void 0 : firstResult(raw.resultSet);
  return error === void 0 ? { entrypoint, value, printed } : { entrypoint, value: void 0, printed, error };
}
function firstResult(resultSet) {
  const plain = readPlainSet(resultSet);
  if (plain !== void 0) return plain;
  const text2 = Buffer.from(resultSet.buffer, resultSet.byteOffset, resultSet.byteLength).toString("utf8");
  const result = resultOf(parseTerm(text2));
  return result === void 0 ? void 0 : jsonOf(result);
}
function resultOf(resultSet) {
  const first = isSet(resultSet) ? resultSet.items[0] : void 0;
  return first !== void 0 && isObject(first) ? valueAt(first, "result") : void 0;
}
function start(policy, initial, maximum, host) {
  try {
    const memory = reserve(initial, maximum);
    return instantiate(policy.module, memory, (name, operands) => callBuiltin(host, name, operands));
  } catch (cause) {
    throw new Problem("policy.memory", `no memory for evaluating policies: ${messageOf(cause)}`, {
      wanted: `${megabytes(initial)} MB`,
      next: "give the process more memory, or evaluate a smaller document",
      cause
    });
  }
}
function reserve(initial, maximum) {
  try {
    return new WebAssembly.Memory({ initial, maximum });
  } catch (refusal) {
    if (initial === leastPages) throw refusal;
    return reserve(Math.max(Math.floor(initial / 4), leastPages), maximum);
  }
}
function parseInto(instance, json, what, maximum) {
  try {
    const value = instance.parse(json);
    if (value !== 0) return value;
  } catch (cause) {
    throw unparsable(cause, what, maximum);
  }
  throw new Problem("input.not-json", `${what} is not JSON`);
}
function pagesOf(memoryMb) {
  if (memoryMb === void 0) return mostPages;
  return Math.min(Math.max(Math.floor(memoryMb * 1024 * 1024 / pageBytes), leastPages), mostPages);
}
function missingEntrypoint(entrypoint) {
  return new Problem("internal.bug", `the bundle has no entry point ${entrypoint}`);
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  openSession,
  finish
};
