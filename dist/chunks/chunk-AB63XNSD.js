import {
  indexAliases
} from "./chunk-SH4HW5JZ.js";
import {
  indexLines,
  isUnresolved,
  locationOf,
  plainText,
  positionAt,
  positionOf
} from "./chunk-VT5FNCID.js";
import {
  printKey,
  tokenise
} from "./chunk-LA6KRRY7.js";
import {
  matchesGlob
} from "./chunk-7CHO5JZF.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";

// app/hcl/suppress/cover.ts
import { createHash } from "node:crypto";

// app/hcl/suppress/text-lines.ts
function linesOf(text) {
  const starts = indexLines(text);
  const firsts = /* @__PURE__ */ new Map();
  return {
    lineOf: (offset) => positionAt(starts, offset).line - 1,
    firstOf: (line) => {
      const start = starts[line];
      if (start === void 0) return void 0;
      if (!firsts.has(line)) firsts.set(line, firstNonBlank(text, start));
      return firsts.get(line);
    }
  };
}
function lastAtOrBefore(items, offset, offsetOf) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && offsetOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
function firstNonBlank(text, start) {
  let at = start;
  while (at < text.length && " 	\r".includes(text.charAt(at))) at++;
  return at < text.length && text[at] !== "\n" ? at : void 0;
}

// app/hcl/suppress/cover.ts
var modes = { resource: "", data: "data.", ephemeral: "ephemeral." };
function typeKeyOf({ type, labels }) {
  const mode = Object.hasOwn(modes, type) ? modes[type] : void 0;
  const [kind, name] = labels;
  return mode !== void 0 && isName(kind?.text) && isName(name?.text) ? `${mode}${kind?.text}` : void 0;
}
function canBeCovered(top) {
  return typeKeyOf(top) !== void 0 || isCall(top);
}
function cover(file, spot, keys2, below = []) {
  const { top } = spot;
  const call = isCall(top);
  const path = call ? below : joined(spot, below);
  const within = spot.within ?? (call && spot.path.length > 0 ? spot.range : void 0);
  const rest = {
    ...path.length === 0 ? {} : { path },
    ...within === void 0 ? {} : { within: locationOf(file, within), anchor: digest(textWithoutComments(file, within)) }
  };
  return addressesOf(top, keys2).map((address) => ({ address, ...rest }));
}
function isCall({ type, labels }) {
  return type === "module" && isName(labels[0]?.text);
}
function isName(text) {
  return text !== void 0 && /^[\p{L}\p{N}_-]+$/u.test(text);
}
function addressesOf(top, keys2) {
  const [first, second] = top.labels;
  const shown = keys2 === void 0 ? ["[*]"] : keys2.map(printKey);
  const type = typeKeyOf(top);
  return shown.map((key) => type === void 0 ? `module.${first?.text}${key}.**` : `${type}.${second?.text}${key}`);
}
function joined({ kind, path }, below) {
  if (below.length === 0) return path;
  const through = kind === "block" && path.length > 0 && path.at(-1) !== "*" ? ["*"] : [];
  return [...path, ...through, ...below];
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex");
}
function textWithoutComments({ text, comments }, { start, end }) {
  let at = start;
  let kept = "";
  const from = lastAtOrBefore(comments, start, ({ range }) => range.start);
  for (let order = Math.max(0, from); order < comments.length; order++) {
    const range = comments[order]?.range;
    if (range === void 0 || range.start >= end) break;
    if (range.start < at) continue;
    kept += text.slice(at, range.start);
    at = range.end;
  }
  return (kept + text.slice(at, Math.max(at, end))).replace(/\s+/g, " ").trim();
}

// app/hcl/suppress/spots.ts
function indexSpots(file) {
  const found = { starts: /* @__PURE__ */ new Map(), ends: /* @__PURE__ */ new Map(), blocks: /* @__PURE__ */ new Map() };
  const tops = file.body.blocks.map((top) => {
    const spot = { kind: "block", top, range: top.range, head: top.header, path: [] };
    add(found, spot, top);
    addBody(found, top, top.body, [], void 0);
    return spot;
  });
  return {
    startingAt: (offset) => found.starts.get(offset),
    endingAt: (offset) => found.ends.get(offset),
    around: (offset) => {
      const block = blockAround(file.body, offset);
      return block === void 0 ? void 0 : found.blocks.get(block);
    },
    tops
  };
}
function add({ starts, ends, blocks }, spot, block) {
  if (!starts.has(spot.range.start)) starts.set(spot.range.start, spot);
  if (!ends.has(spot.range.end)) ends.set(spot.range.end, spot);
  if (block !== void 0) blocks.set(block, spot);
}
function addBody(found, top, body, path, within) {
  for (const attribute of body.attributes) {
    addAttribute(found, top, attribute, [...path, attribute.name], within);
  }
  const count = /* @__PURE__ */ new Map();
  for (const block of body.blocks) count.set(nameOf(block), (count.get(nameOf(block)) ?? 0) + 1);
  for (const block of body.blocks) {
    const name = nameOf(block);
    const alone = count.get(name) === 1;
    const inner = [...path, name, "*"];
    const place = {
      path: alone ? [...path, name] : inner,
      ...narrowed(alone ? within : block.range)
    };
    add(found, { kind: "block", top, range: block.range, head: block.header, ...place }, block);
    const narrow = alone ? within : block.range;
    if (!isDynamic(block)) {
      addBody(found, top, block.body, inner, narrow);
      continue;
    }
    for (const { range } of block.body.attributes) add(found, { kind: "attribute", top, range, head: range, ...place });
    for (const content of block.body.blocks) {
      add(found, { kind: "block", top, range: content.range, head: content.header, ...place }, content);
      addBody(found, top, content.body, inner, narrow);
    }
  }
}
function addAttribute(found, top, attribute, path, within) {
  const { range, value } = attribute;
  add(found, { kind: "attribute", top, range, head: range, path, ...narrowed(within) });
  addParts(found, top, value, path, within, false);
}
function addParts(found, top, value, path, within, encoded) {
  if (value.kind === "parentheses") addParts(found, top, value.inner, path, within, encoded);
  else if (value.kind === "call" && value.name === "jsonencode") {
    for (const argument of value.arguments) addParts(found, top, argument, path, within, true);
  } else if (value.kind === "tuple") {
    const alone = value.elements.length === 1 && !encoded;
    for (const element of value.elements) {
      const part = { path: encoded ? path : [...path, "*"], within: alone ? within : element.range };
      add(found, {
        kind: "part",
        top,
        range: element.range,
        head: element.range,
        path: part.path,
        ...narrowed(part.within)
      });
      addParts(found, top, element, part.path, part.within, encoded);
    }
  } else if (value.kind === "object") {
    for (const item of value.items) {
      const range = { start: item.key.range.start, end: item.value.range.end };
      const key = plainText(item.key);
      const part = {
        path: encoded ? path : [...path, key ?? "*"],
        within: encoded || key === void 0 ? range : within
      };
      add(found, { kind: "part", top, range, head: range, path: part.path, ...narrowed(part.within) });
      addParts(found, top, item.value, part.path, part.within, encoded);
    }
  }
}
function narrowed(within) {
  return within === void 0 ? {} : { within };
}
function isDynamic(block) {
  return block.type === "dynamic" && block.labels.length === 1;
}
function nameOf(block) {
  return isDynamic(block) ? block.labels[0]?.text ?? "" : block.type;
}
function blockAround(body, offset) {
  let around;
  let inside = body;
  for (; ; ) {
    const attribute = inside.attributes[lastAtOrBefore(inside.attributes, offset, ({ range }) => range.start)];
    if (attribute !== void 0 && offset < attribute.range.end) return void 0;
    const block = inside.blocks[lastAtOrBefore(inside.blocks, offset, ({ range }) => range.start)];
    if (block === void 0 || offset >= block.range.end) return around;
    around = block;
    inside = block.body;
  }
}

// app/hcl/suppress/filter.ts
function holds(filters, block) {
  let held = "all";
  for (const { path, value } of filters) {
    held = both(held, compare(valueAt(block.body, path, block), value, block));
    if (held === "none") return held;
  }
  return held;
}
function both(left, right) {
  if (left === "none" || right === "none") return "none";
  if (left === "unknown" || right === "unknown") return "unknown";
  if (left === "all") return right;
  if (right === "all") return left;
  const keys2 = left.keys.filter((key) => right.keys.includes(key));
  return keys2.length === 0 ? "none" : { keys: keys2 };
}
function compare(seen, wanted, block) {
  if (seen === "absent") return "none";
  if (seen === "unknown") return "unknown";
  if ("text" in seen) return seen.text === wanted ? "all" : "none";
  if (seen.each === "index") return /^\d{1,9}$/.test(wanted) ? { keys: [Number(wanted)] } : "none";
  if (seen.each === "key") return { keys: [wanted] };
  const source = block.body.attributes.find(({ name }) => name === "for_each")?.value;
  if (source?.kind === "call" && source.name === "toset") return { keys: [wanted] };
  if (source?.kind !== "object") return "unknown";
  const items = source.items.map(({ key, value }) => ({ key: plainText(key), value: literal(value, []) }));
  const keys2 = items.flatMap(
    ({ key, value }) => key !== void 0 && typeof value === "object" && "text" in value && value.text === wanted ? [key] : []
  );
  if (items.some(({ key, value }) => key === void 0 || value === "unknown")) return "unknown";
  return keys2.length === 0 ? "none" : { keys: keys2 };
}
function valueAt(body, path, block) {
  const [name = "", ...rest] = path;
  if (body === block.body) {
    if (name === "each" && (rest[0] === "key" || rest[0] === "value") && rest.length === 1) return { each: rest[0] };
    if (name === "count" && rest[0] === "index" && rest.length === 1) return { each: "index" };
  }
  const attribute = body.attributes.find((each) => each.name === name);
  if (attribute !== void 0) return literal(attribute.value, rest);
  const blocks = body.blocks.filter((each) => nameOf(each) === name);
  const indexed = /^\d{1,9}$/.test(rest[0] ?? "");
  const inner = blocks[indexed ? Number(rest[0]) : 0];
  if (inner === void 0) return blocks.some(isDynamic) ? "unknown" : "absent";
  const content = isDynamic(inner) ? inner.body.blocks.find(({ type }) => type === "content") : inner;
  return content === void 0 ? "unknown" : valueAt(content.body, rest.slice(indexed ? 1 : 0), block);
}
function literal(value, rest) {
  const [step, ...further] = rest;
  if (value.kind === "parentheses") return literal(value.inner, rest);
  if (value.kind === "object" && step !== void 0) {
    const item = value.items.find(({ key }) => plainText(key) === step);
    if (item !== void 0) return literal(item.value, further);
    return value.items.every(({ key }) => plainText(key) !== void 0) ? "absent" : "unknown";
  }
  if (value.kind === "tuple" && step !== void 0) {
    const element = /^\d{1,9}$/.test(step) ? value.elements[Number(step)] : void 0;
    return element === void 0 ? "absent" : literal(element, further);
  }
  return step === void 0 ? scalar(value) : "unknown";
}
function scalar(value) {
  if (value.kind === "number") return { text: value.text };
  if (value.kind === "boolean") return { text: String(value.value) };
  const text = plainText(value);
  if (text !== void 0) return { text };
  if (value.kind === "template" && value.parts.length === 1) {
    const [part] = value.parts;
    return part?.kind === "interpolation" ? scalar(part.value) : "unknown";
  }
  if (value.kind !== "attribute" || value.of.kind !== "name") return "unknown";
  if (value.of.name === "each" && (value.name === "key" || value.name === "value")) return { each: value.name };
  return value.of.name === "count" && value.name === "index" ? { each: "index" } : "unknown";
}

// app/hcl/suppress/own-parts.ts
function splitParts({ text, start }, from) {
  const words = [];
  const pairs = [];
  const faults = [];
  let at = from;
  while (at < text.length) {
    const blanks = matchAt(/[\s,]+/y, text, at);
    at += blanks.length;
    if (at >= text.length) break;
    const key = matchAt(/[A-Za-z_][\w-]*(?==)/y, text, at);
    if (key === "") {
      const end = pairs.length === 0 ? at + matchAt(/[^\s,]+/y, text, at).length : endOfStray(text, at);
      const range2 = { start: start + at, end: start + end };
      const word = text.slice(at, end);
      if (pairs.length === 0) words.push({ text: word, comma: blanks.includes(","), range: range2 });
      else faults.push(strayFault(word, pairs.at(-1), range2));
      at = end;
      continue;
    }
    const value = readValue(text, at + key.length + 1);
    const range = { start: start + at, end: start + value.end };
    if ("wrong" in value) faults.push({ ...value.wrong, range });
    else pairs.push({ key, value: value.text, quoted: value.quoted, range });
    at = value.end;
  }
  return { words, pairs, faults };
}
function readValue(text, at) {
  const first = text[at];
  if (first === '"') return readQuoted(text, at);
  if (first === "[") {
    const list = matchAt(/\[(?:[^\]"\\]|"(?:[^"\\]|\\.)*")*\]/y, text, at);
    const end2 = list === "" ? text.length : at + list.length;
    if (list !== "") return { text: list, quoted: false, end: end2 };
    return { wrong: unclosed(text.slice(at), "a list that ends with ]"), end: end2 };
  }
  if (first !== void 0 && "'‘’“”`".includes(first)) {
    const end2 = endOfStray(text, at);
    return {
      wrong: {
        message: "a value stands in other quotes",
        found: clip(text.slice(at, end2)),
        wanted: 'straight double quotes: "…"'
      },
      end: end2
    };
  }
  const end = at + matchAt(/\S+/y, text, at).length;
  return { text: text.slice(at, end), quoted: false, end };
}
function readQuoted(text, at) {
  const quoted = matchAt(/"(?:[^"\\]|\\.)*"/y, text, at);
  if (quoted === "") return { wrong: unclosed(text.slice(at), 'a value that ends with "'), end: text.length };
  const end = at + quoted.length;
  return { text: quoted.slice(1, -1).replace(/\\(["\\])/g, "$1"), quoted: true, end };
}
function unclosed(found, wanted) {
  return { message: "a value is not closed", found: clip(found), wanted };
}
function strayFault(text, last, range) {
  const glued = last !== void 0 && !last.quoted;
  return {
    message: "there is text that belongs to no key",
    found: clip(text),
    wanted: "key=value",
    next: spaced(text) ?? (glued ? `put it in quotes: ${last.key}="${clip(`${last.value} ${text}`)}"` : 'put it in reason="…"'),
    range
  };
}
function spaced(text) {
  const key = /^(until|owner|reason|on|path)\s*[=:]/.exec(text)?.[1];
  return key === void 0 ? void 0 : `write ${key}= without blanks around it`;
}
function endOfStray(text, at) {
  const next = /\s[A-Za-z_][\w-]*=/g;
  next.lastIndex = at;
  const end = next.exec(text)?.index ?? text.length;
  return at + text.slice(at, end).trimEnd().length;
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
function clip(text) {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

// app/hcl/suppress/own-policies.ts
var mostPolicies = 100;
function readPolicies(words, known, head, faults) {
  const [first] = words;
  const stray = words.findIndex(({ comma }, index) => index > 0 && !comma);
  const named = stray < 0 ? words : words.slice(0, stray);
  if (first === void 0) {
    faults.push({
      message: "no policy is named",
      found: "nothing",
      wanted: "policy ids, separated by commas: plumbline:waive aws.s3.public_acls_blocked",
      range: head
    });
  }
  if (stray >= 0) faults.push(strayWords(words.slice(stray)));
  if (named.length > mostPolicies) {
    faults.push({
      message: "too many policies are named",
      found: `${named.length}`,
      wanted: `at most ${mostPolicies}; a glob names many`,
      range: head
    });
    return [];
  }
  for (const word of named) {
    const fault = wrongPolicy(word, known);
    if (fault !== void 0) faults.push(fault);
  }
  return [...new Set(named.map(({ text }) => text))];
}
function strayWords(words) {
  const text = words.map((word) => word.text).join(" ");
  return {
    message: "there is text that belongs to no key",
    found: clip(text),
    wanted: "key=value, or a comma before a further policy",
    next: spaced(text) ?? `put it in quotes: reason="${clip(text)}"`,
    range: { start: words[0]?.range.start ?? 0, end: words.at(-1)?.range.end ?? 0 }
  };
}
function wrongPolicy({ text, range }, { ids, withAlias }) {
  if (/^[*.]+$/.test(text)) {
    return {
      message: "a waiver may not cover every policy",
      found: clip(text),
      wanted: "a policy id, or a glob over some: aws.s3.*",
      range
    };
  }
  const aliases = withAlias(text);
  if (aliases.length > 0) return unknown(text, range, aliases.slice(0, 3).join(" or "));
  if (!/^[\p{L}\p{N}_*-]+(?:\.[\p{L}\p{N}_*-]+)*$/u.test(text)) {
    const bare2 = text.replace(/^policies[./]/, "").replaceAll("/", ".");
    return {
      message: "this is no policy id and no glob over ids",
      found: clip(text),
      wanted: "words joined by dots, `*` for one or more characters: aws.s3.*",
      ...bare2 !== text && ids.includes(bare2) ? { next: `did you mean ${bare2}?` } : {},
      range
    };
  }
  if (ids.length === 0 || ids.some((id) => matchesGlob(text, id))) return void 0;
  const bare = text.replace(/^policies\./, "");
  return unknown(text, range, ids.includes(bare) ? bare : nearest(text, ids));
}
function unknown(text, range, meant2) {
  return {
    message: text.includes("*") ? "this matches no policy" : "there is no such policy",
    found: clip(text),
    wanted: "the id of a policy, or a glob that matches one",
    ...meant2 === void 0 ? {} : { next: `did you mean ${meant2}?` },
    range
  };
}

// app/hcl/suppress/own.ts
var keys = ["until", "owner", "reason", "on", "path"];
var meant = {
  expires: "until",
  expiry: "until",
  exp: "until",
  expire: "until",
  by: "owner",
  team: "owner",
  because: "reason",
  why: "reason",
  comment: "reason",
  instance: "on",
  instances: "on",
  key: "on",
  keys: "on",
  index: "on",
  attribute: "path"
};
var longestDirective = 4e3;
var mostKeys = 100;
function readOwn(line, rules) {
  const { text, start } = line;
  const head = matchAt(/plumbline:\S*/y, text, 0);
  const whole = { start, end: start + text.length };
  if (head === "") return misplaced(line);
  if (head !== "plumbline:waive") return { faults: [wrongHead(head, { start, end: start + head.length })] };
  if (text.length > longestDirective) return { faults: [tooLong(text, whole)] };
  const parts = splitParts(line, head.length);
  const faults = [...parts.faults];
  const policies = readPolicies(parts.words, rules.policies, { start, end: start + head.length }, faults);
  const pairs = byKey(parts.pairs, faults);
  const directive = {
    policies,
    ...given("until", readUntil(pairs.get("until"), rules, faults)),
    ...given("owner", pairs.get("owner")?.value),
    ...given("reason", pairs.get("reason")?.value),
    ...given("on", readOn(pairs.get("on"), faults)),
    ...given("path", readPath(pairs.get("path"), faults)),
    range: whole
  };
  for (const part of rules.require) {
    const key = part === "expires" ? "until" : part;
    if (!pairs.has(key)) faults.push(missing(key, whole));
  }
  return faults.length === 0 ? { directive } : { faults: faults.sort((a, b) => a.range.start - b.range.start) };
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function misplaced({ text, start }) {
  const at = text.indexOf("plumbline:waive ");
  if (at <= 0 || !/\s/.test(text[at - 1] ?? "")) return void 0;
  if (matchAt(/plumbline:waive +[\w*-]{1,60}\.[\w*]/y, text, at) === "") return void 0;
  const range = { start: start + at, end: start + at + "plumbline:waive".length };
  return {
    faults: [
      {
        message: "plumbline:waive does not begin the comment",
        found: clip(text.slice(0, at).trim()),
        wanted: "a comment of its own",
        range
      }
    ]
  };
}
function wrongHead(head, range) {
  return {
    message: "this is no comment plumbline knows",
    found: clip(head),
    wanted: "plumbline:waive and, behind a blank, the ids of policies",
    next: "did you mean plumbline:waive?",
    range
  };
}
function tooLong(text, range) {
  return {
    message: "the comment is too long",
    found: `${text.length} characters`,
    wanted: `at most ${longestDirective}`,
    range
  };
}
function missing(key, range) {
  const example = { until: "until=YYYY-MM-DD", owner: "owner=@team", reason: 'reason="…"', on: "", path: "" }[key];
  return {
    message: `${key} is missing`,
    found: "nothing",
    wanted: example,
    next: "waiver_rules.require asks for it",
    range
  };
}
function byKey(pairs, faults) {
  const known = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const key = keys.find((name) => name === pair.key);
    if (key === void 0) faults.push(unknownKey(pair));
    else if (known.has(key)) {
      faults.push({ message: `${key} is there twice`, found: clip(pair.value), wanted: "one", range: pair.range });
    } else {
      known.set(key, pair);
      if (pair.value.trim() === "") faults.push(empty(key, pair));
    }
  }
  return known;
}
function empty(key, { range }) {
  return { message: `${key} is empty`, found: "nothing", wanted: `${key}=value`, range };
}
function unknownKey({ key, range }) {
  const wanted = Object.hasOwn(meant, key.toLowerCase()) ? meant[key.toLowerCase()] : nearest(key, keys);
  return {
    message: `unknown key ${clip(key)}`,
    found: clip(key),
    wanted: `one of ${keys.join(", ")}`,
    ...wanted === void 0 ? {} : { next: `did you mean ${wanted}?` },
    range
  };
}
function readUntil(pair, { latest, maxDays }, faults) {
  if (pair === void 0 || pair.value === "") return void 0;
  const { value, range } = pair;
  if (!isDate(value)) {
    faults.push({ message: "until is no date", found: clip(value), wanted: "a date that exists, YYYY-MM-DD", range });
    return void 0;
  }
  if (value > latest) {
    faults.push({
      message: "this waiver lasts too long",
      found: value,
      wanted: `${latest} at the latest, ${maxDays} days from today`,
      next: "choose an earlier date, or raise waiver_rules.max_days",
      range
    });
  }
  return value;
}
function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function readOn(pair, faults) {
  if (pair === void 0 || pair.value === "" || pair.value === "*" && !pair.quoted) return void 0;
  const { value, range } = pair;
  const list = pair.quoted ? void 0 : listOfKeys(value);
  if (list !== void 0 && list.length > 0 && list.length <= mostKeys) return list;
  const bare = /^\d+$/.test(value) ? `[${value}]` : `["${value.replace(/["\\]/g, "\\$&")}"]`;
  faults.push({
    message: "on names no instances",
    found: list === void 0 ? clip(value) : `${list.length} keys`,
    wanted: `on=["eu", "us"], on=[0] or on=*, with at most ${mostKeys} keys`,
    ...list === void 0 && !value.startsWith("[") ? { next: `did you mean on=${clip(bare)}?` } : {},
    range
  });
  return void 0;
}
function listOfKeys(text) {
  try {
    const list = JSON.parse(text);
    if (!Array.isArray(list)) return void 0;
    return list.every((key) => typeof key === "string" || Number.isSafeInteger(key) && key >= 0) ? list : void 0;
  } catch {
    return void 0;
  }
}
function readPath(pair, faults) {
  if (pair === void 0 || pair.value === "") return void 0;
  const steps = tokenise(pair.value);
  if (steps !== void 0) {
    return steps.map((step) => step.kind === "name" ? step.name : step.kind === "key" ? step.key : "*");
  }
  faults.push({
    message: "path is no attribute path",
    found: clip(pair.value),
    wanted: "names joined by dots, an index or [*] behind a name: ingress[*].cidr_blocks",
    range: pair.range
  });
  return void 0;
}

// app/hcl/suppress/place.ts
function placeComments(file) {
  const lines = linesOf(file.text);
  const spots = indexSpots(file);
  const orders = new Map(file.comments.map(({ range }, order) => [range.start, order]));
  const next = nextOf(file, lines, orders);
  const before = ({ comment: { range } }) => {
    const line = lines.lineOf(range.start);
    const first = lines.firstOf(line);
    const order = first === void 0 ? void 0 : orders.get(first);
    const at = order === void 0 ? first : next(order);
    return at !== void 0 && at < range.start ? at : void 0;
  };
  const below = (said) => {
    const offset = next(said.order);
    return offset === void 0 ? void 0 : spots.startingAt(offset);
  };
  const own = (said) => {
    const first = before(said);
    if (first === void 0) return below(said) ?? spots.around(said.comment.range.start);
    return spots.startingAt(first) ?? spots.endingAt(endOfText(file.text, first, said.comment.range.start));
  };
  const foreign = (said, reach) => {
    if (reach === "file") return isAtHead(file, said) ? spots.tops : [];
    if (reach === "around") return some(topAround(spots, said));
    const first = before(said);
    if (first !== void 0) return reach === "beside" ? some(spots.startingAt(first)) : [];
    const spot = below(said);
    return some(reach === "next-line" && spot?.kind === "block" ? headOnly(spot) : spot);
  };
  return { own, foreign };
}
function some(spot) {
  return spot === void 0 ? [] : [spot];
}
function endOfText(text, first, start) {
  let end = start;
  while (end > first && " 	\r,".includes(text.charAt(end - 1))) end--;
  return end;
}
function nextOf({ text, comments }, lines, orders) {
  const known = /* @__PURE__ */ new Map();
  return (order) => {
    const passed = [];
    let at = order;
    let found;
    while (at !== void 0 && !known.has(at)) {
      passed.push(at);
      const comment = comments[at];
      const offset = comment === void 0 ? void 0 : behindComment(text, comment.range, lines);
      at = offset === void 0 ? void 0 : orders.get(offset);
      if (at === void 0) found = offset;
    }
    if (at !== void 0) found = known.get(at);
    for (const each of passed) known.set(each, found);
    return known.get(order);
  };
}
function behindComment(text, { end }, lines) {
  let at = end;
  while (at < text.length && " 	\r".includes(text.charAt(at))) at++;
  if (at < text.length && text[at] !== "\n") return at;
  return lines.firstOf(lines.lineOf(at) + 1);
}
function topAround({ tops }, said) {
  const { start } = said.comment.range;
  const spot = tops[lastAtOrBefore(tops, start, ({ range }) => range.start)];
  return spot !== void 0 && start < spot.range.end ? spot : void 0;
}
function isAtHead({ body }, said) {
  const first = Math.min(
    body.blocks[0]?.range.start ?? Number.POSITIVE_INFINITY,
    body.attributes[0]?.range.start ?? Number.POSITIVE_INFINITY
  );
  return said.comment.range.end <= first;
}
function headOnly(spot) {
  return { ...spot, within: { start: spot.head.start, end: spot.head.end + 1 } };
}

// app/hcl/suppress/comment-lines.ts
function commentLines(text, { start, end }) {
  const comment = text.slice(start, end);
  if (!comment.startsWith("/*")) {
    const marker = /^(?:#+|\/\/+)/.exec(comment)?.[0].length ?? 0;
    return [trimmed(comment.slice(marker), start + marker)];
  }
  const inner = comment.slice(2, comment.endsWith("*/") && comment.length >= 4 ? -2 : void 0);
  const lines = [];
  let at = start + 2;
  for (const line of inner.split("\n")) {
    const decoration = /^[ \t]*\*+(?=\s|$)/.exec(line)?.[0].length ?? 0;
    lines.push(trimmed(line.slice(decoration), at + decoration));
    at += line.length + 1;
  }
  return lines;
}
function trimmed(text, start) {
  const head = text.trimStart();
  return { text: head.trimEnd(), start: start + text.length - head.length };
}

// app/hcl/suppress/foreign.ts
function readForeign(line) {
  return [...readCheckov(line), ...readTrivy(line), ...readKics(line)];
}
var mostIds = 100;
function readCheckov({ text, start }) {
  const match = /(checkov|bridgecrew|cortex):skip= *([A-Za-z\d_]+(?:,[A-Za-z\d_]+)*)/.exec(text);
  if (match === null) return [];
  const behind = text.slice(match.index + match[0].length);
  const reason = /^\s*:/.test(behind) ? unquoted(behind.replace(/^\s*:/, "")) : "";
  return [
    {
      tool: "checkov",
      origin: `${match[1]}:skip`,
      reach: "around",
      ids: (match[2] ?? "").split(",").slice(0, mostIds),
      others: false,
      filter: [],
      ...reason === "" ? {} : { reason },
      range: { start: start + match.index, end: start + text.length }
    }
  ];
}
function readTrivy({ text, start }) {
  const heads = [...text.matchAll(/(?<![^\s#/])(trivy|tfsec):ignore:(?=\S)/g)];
  return heads.slice(0, mostIds).flatMap((head, index) => {
    const from = head.index + head[0].length;
    const end = heads[index + 1]?.index ?? text.length;
    const words = /^\S+/.exec(text.slice(from, end))?.[0] ?? "";
    const sections = readSections(words);
    if (sections === void 0) return [];
    const reason = unquoted(text.slice(from + words.length, end).replace(/^[\s:,;–—-]+|[\s#/]+$/g, ""));
    const tool = head[1] === "tfsec" ? "tfsec" : "trivy";
    return [
      {
        tool,
        origin: `${tool}:ignore`,
        reach: "beside",
        others: false,
        ...sections,
        ...reason === "" ? {} : { reason },
        range: { start: start + head.index, end: start + from + words.length }
      }
    ];
  });
}
function readSections(words) {
  const match = /^([^:[\]]+)(?:\[([^\]]*)\])?(?::(.*))?$/.exec(words);
  if (match === null) return void 0;
  const filter = (match[2] ?? "").split(",").flatMap(readFilter);
  const sections = (match[3] ?? "").split(":");
  const sectionNamed = (name) => {
    const at = sections.findIndex((section, index) => index % 2 === 0 && section === name);
    return at < 0 ? void 0 : sections[at + 1];
  };
  const until = sectionNamed("exp");
  const workspace = sectionNamed("ws");
  return {
    ids: [match[1] ?? ""],
    filter,
    ...until === void 0 ? {} : { until },
    ...workspace === void 0 ? {} : { workspace }
  };
}
function readFilter(text) {
  const at = text.indexOf("=");
  return at <= 0 ? [] : [{ path: text.slice(0, at).trim().split("."), value: text.slice(at + 1).trim() }];
}
var kicsReaches = {
  ignore: "file",
  enable: "file",
  disable: "file",
  "ignore-line": "next-line",
  "ignore-block": "below"
};
function readKics({ text, start }) {
  const match = /^kics-scan\s+([a-z-]+)(?:=(\S*))?(?:\s+|$)/.exec(text);
  const command = match?.[1] ?? "";
  const reach = Object.hasOwn(kicsReaches, command) ? kicsReaches[command] : void 0;
  if (match === null || reach === void 0) return [];
  const lists = command === "enable" || command === "disable";
  if (lists !== (match[2] !== void 0)) return [];
  const ids = (match[2] ?? "").split(",").filter((id) => id !== "").slice(0, mostIds);
  if (lists && ids.length === 0) return [];
  const reason = unquoted(text.slice(match[0].length).replace(/^[\s:,;–—-]+/, ""));
  return [
    {
      tool: "kics",
      origin: `kics-scan ${command}`,
      reach,
      ids: lists ? ids : ["*"],
      others: command === "enable",
      filter: [],
      ...reason === "" ? {} : { reason },
      range: { start, end: start + text.length }
    }
  ];
}
function unquoted(text) {
  const plain = text.trim();
  return /^"[^"]*"$/.test(plain) ? plain.slice(1, -1).trim() : plain;
}

// app/hcl/suppress/read-comments.ts
var any = /plumbline:|:skip=|:ignore:|kics-scan/;
function readComments(file, rules) {
  if (!any.test(file.text)) return [];
  return file.comments.flatMap((comment, order) => {
    const { start, end } = comment.range;
    if (!any.test(file.text.slice(start, end))) return [];
    const own = [];
    const foreign = [];
    const faults = [];
    for (const line of commentLines(file.text, comment.range)) {
      if (!any.test(line.text)) continue;
      const read = readOwn(line, rules);
      if (read !== void 0 && "directive" in read) own.push(read.directive);
      else if (read !== void 0) faults.push(...read.faults);
      else foreign.push(...readForeign({ ...line, text: line.text.slice(0, longestDirective) }));
    }
    return own.length + foreign.length + faults.length === 0 ? [] : [{ comment, order, own, foreign, faults }];
  });
}

// app/hcl/suppress/file-waivers.ts
function waiversOfFile(file, context) {
  const said = readComments(file, context.own);
  if (said.length === 0) return { waivers: [], notices: [], unmapped: 0 };
  const work = { file, placer: placeComments(file), context, waivers: [], notices: [], unmapped: 0 };
  for (const each of said) {
    if (context.honour.includes("plumbline")) {
      for (const fault of each.faults) work.notices.push(malformed(work, "plumbline:waive", fault));
      for (const directive of each.own) addOwn(work, each, directive);
    }
    for (const directive of each.foreign) {
      if (context.honour.includes(directive.tool)) addForeign(work, each, directive);
    }
  }
  const { waivers, notices, unmapped } = work;
  return { waivers, notices, unmapped };
}
function countMeant(file, { aliases, own, honour }) {
  return readComments(file, own).filter(
    (said) => honour.includes("plumbline") && said.own.length + said.faults.length > 0 || said.foreign.some(
      (directive) => honour.includes(directive.tool) && aliases.policiesOf(directive).some(({ policies }) => policies.length > 0)
    )
  ).length;
}
function addOwn(work, said, directive) {
  const { policies, until, owner, reason, on, path, range } = directive;
  const spot = work.placer.own(said);
  const named = `plumbline:waive ${policies.join(", ")}`;
  if (spot === void 0 || !canBeCovered(spot.top)) {
    work.notices.push(notice(work, "waiver-unmatched", `${named} covers nothing: ${whyNowhere(spot)}`, range));
    return;
  }
  const covered = cover(work.file, spot, on, path);
  for (const policy of policies) {
    for (const each of covered) {
      work.waivers.push({
        policy,
        ...each,
        ...owner === void 0 ? {} : { owner },
        ...reason === void 0 ? {} : { reason },
        ...until === void 0 ? {} : { expires: until },
        source: sourceOf(work, range),
        origin: "plumbline:waive",
        named: policy
      });
    }
  }
}
function addForeign(work, said, directive) {
  const { origin, reach, until, range } = directive;
  const mapped = work.context.aliases.policiesOf(directive);
  work.unmapped += mapped.filter(({ id, policies }) => policies.length === 0 && !id.includes("*")).length;
  const known = mapped.filter(({ policies }) => policies.length > 0);
  if (known.length === 0) return;
  const named = `${origin}${known.every(({ id }) => id === "*") ? "" : ` ${known.map(({ id }) => id).join(", ")}`}`;
  if (until !== void 0 && !isDate(until)) {
    const fault = {
      message: "exp is no date",
      found: until.slice(0, 60),
      wanted: "a date that exists, YYYY-MM-DD",
      range
    };
    work.notices.push(malformed(work, named, fault));
    return;
  }
  if (!isInWorkspace(work, directive, named)) return;
  const spots = work.placer.foreign(said, reach).filter(({ top }) => reach === "file" ? typeKeyOf(top) !== void 0 : canBeCovered(top));
  if (spots.length === 0) {
    const why = reach === "file" ? "no resource follows it at the head of the file" : whyNotTaken(reach);
    work.notices.push(notice(work, "waiver-unmatched", `${named} covers nothing: ${why}`, range));
  }
  for (const spot of spots) addForeignAt(work, directive, known, named, spot);
}
function addForeignAt(work, { origin, reason, until, filter, range }, known, named, spot) {
  const held = holds(filter, spot.top);
  if (held === "unknown") {
    const why = 'its filter depends on values that are not written in the block; plumbline:waive can name instances with on=["…"]';
    work.notices.push(notice(work, "waiver-ignored", `${named} is not honoured: ${why}`, range));
  }
  if (held === "unknown" || held === "none") return;
  const covered = cover(work.file, spot, held === "all" ? void 0 : held.keys);
  const type = typeKeyOf(spot.top);
  for (const { id, policies } of known) {
    const fitting = policies.filter(
      ({ resourceTypes }) => !id.includes("*") || type === void 0 || resourceTypes.includes(type)
    );
    for (const policy of fitting) {
      for (const each of covered) {
        work.waivers.push({
          policy: policy.id,
          ...each,
          ...reason === void 0 ? {} : { reason },
          ...until === void 0 ? {} : { expires: until },
          source: sourceOf(work, range),
          origin,
          named: id
        });
      }
    }
  }
}
function isInWorkspace({ context, ...work }, { workspace, range }, named) {
  if (workspace === void 0 || workspace === "*") return true;
  if (context.workspace !== void 0) return matchesGlob(workspace, context.workspace);
  const why = `it holds in the workspace ${workspace.slice(0, 60)} alone, and which one this is nobody knows`;
  work.notices.push(notice({ context, ...work }, "waiver-ignored", `${named} is not honoured: ${why}`, range));
  return false;
}
function whyNowhere(spot) {
  return spot === void 0 ? "put it right above a resource, a block, an attribute or a module call, or behind one on its line" : `no policy judges a block ${spot.top.type.slice(0, 60)}; put it at the resource or the module call`;
}
function whyNotTaken(reach) {
  if (reach === "around") return "it must stand inside the block of a resource or a module call";
  if (reach === "beside") return "it must stand right above what it is for, or on its first line";
  return "it must stand right above what it is for";
}
function malformed(work, named, { message, found, wanted, next, range }) {
  const { line, column } = positionOf(work.file, range.start);
  const advice = next === void 0 ? "" : `; next: ${next}`;
  return {
    kind: "waiver-malformed",
    message: `${named} counts as none: ${message} (found ${found}; wanted ${wanted}${advice})`,
    source: `${work.file.file}:${line}:${column}`
  };
}
function notice(work, kind, message, range) {
  return { kind, message, source: sourceOf(work, range) };
}
function sourceOf({ file }, { start }) {
  return `${file.file}:${positionOf(file, start).line}`;
}

// app/hcl/suppress/source-waivers.ts
var mostCalls = 1e4;
var mostWaivers = 2e5;
var mostNotices = 1e3;
function sourceWaivers(tree, policies, rules) {
  const context = contextOf(policies, rules);
  const read = /* @__PURE__ */ new Map();
  const waivers = [];
  const notices = [];
  let unmapped = 0;
  let full = false;
  for (const { module, calls } of walk(tree)) {
    let found = read.get(module.directory);
    if (found === void 0) {
      found = ofModule(tree, module, context);
      read.set(module.directory, found);
      notices.push(...found.notices.slice(0, mostNotices + 1 - notices.length));
      unmapped += found.unmapped;
    }
    const prefix = calls.map((name) => `module.${name}[*].`).join("");
    for (const waiver of found.waivers) {
      full ||= waivers.length >= mostWaivers;
      if (full) break;
      const root = rules.root === void 0 ? {} : { root: rules.root };
      waivers.push({ ...waiver, address: `${prefix}${waiver.address}`, ...root });
    }
  }
  if (notices.length > mostNotices)
    notices.splice(mostNotices, 1, ignored("there is more to say of comments than is shown"));
  if (full)
    notices.push(
      ignored(`comments that suppress something come to more than ${mostWaivers} waivers: the rest is not honoured`)
    );
  return { waivers, notices, unmapped };
}
function contextOf(policies, rules) {
  const aliases = indexAliases(policies);
  const ids = policies.map(({ id }) => id);
  return {
    aliases,
    own: {
      policies: { ids, withAlias: aliases.withAlias },
      latest: addDays(rules.today, rules.maxDays),
      maxDays: rules.maxDays,
      require: rules.require
    },
    honour: rules.honour,
    workspace: rules.workspace
  };
}
function walk(tree) {
  const reached = [
    { module: tree.root, calls: [], above: /* @__PURE__ */ new Set([tree.root.directory]) }
  ];
  for (const { module, calls, above } of reached) {
    for (const name of module.calls.keys()) {
      if (reached.length >= mostCalls) return reached;
      if (!/^[\p{L}\p{N}_-]+$/u.test(name)) continue;
      const called = tree.module([...calls, name]);
      if (called === void 0 || isUnresolved(called) || above.has(called.directory)) continue;
      reached.push({ module: called, calls: [...calls, name], above: /* @__PURE__ */ new Set([...above, called.directory]) });
    }
  }
  return reached;
}
function ofModule(tree, module, context) {
  const own = module.files.filter(({ file }) => tree.isOwn(file)).map((file) => waiversOfFile(file, context));
  const foreign = module.files.filter(({ file }) => !tree.isOwn(file));
  const meant2 = foreign.reduce((sum, file) => sum + countMeant(file, context), 0);
  return {
    waivers: own.flatMap(({ waivers }) => waivers),
    notices: [...own.flatMap(({ notices }) => notices), ...meant2 === 0 ? [] : [notOwn(module, meant2)]],
    unmapped: own.reduce((sum, each) => sum + each.unmapped, 0)
  };
}
function notOwn({ directory }, count) {
  const comments = count === 1 ? "1 comment that suppresses something is" : `${count} comments that suppress something are`;
  return ignored(
    `${comments} not honoured, since this module is not part of the repository: put plumbline:waive at the module call`,
    directory
  );
}
function ignored(message, source) {
  return { kind: "waiver-ignored", message, ...source === void 0 ? {} : { source } };
}
function addDays(date, days) {
  const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

// app/workflow/read-comments.ts
function readComments2(sources, policies, rules, today) {
  const byRoot = new Map([...sources].map(([{ root }, { tree }]) => [root, tree]));
  const read = [...byRoot].map(([root, tree]) => sourceWaivers(tree, policies, { ...rules, today, root }));
  return {
    waivers: read.flatMap(({ waivers }) => waivers),
    notices: uniqueNotices(read.flatMap(({ notices }) => notices))
  };
}
function uniqueNotices(notices) {
  return [...new Map(notices.map((notice2) => [JSON.stringify(notice2), notice2])).values()];
}
function brokenNotices(diagnostics) {
  return diagnostics.map(({ file, message, location }) => ({
    kind: "source-broken",
    message,
    source: location === void 0 ? file : `${file}:${location.start.line}:${location.start.column}`
  }));
}

export {
  readComments2 as readComments,
  uniqueNotices,
  brokenNotices
};
