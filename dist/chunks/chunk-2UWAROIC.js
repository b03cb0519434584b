import {
  SetValue,
  Unknown,
  decidedLater,
  isList,
  isValueObject,
  readSource
} from "./chunk-M5ZWSNVE.js";
import {
  openSnapshotTree
} from "./chunk-WLGUVEMW.js";
import {
  attributeNames,
  findAttribute,
  findBlocks,
  isUnresolved,
  locationOf,
  openModuleTree,
  parseFile,
  plainText,
  variableFiles
} from "./chunk-VT5FNCID.js";
import {
  typeKey
} from "./chunk-BGWZEUPI.js";
import {
  parseAddress
} from "./chunk-LA6KRRY7.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";

// app/command/decoders.ts
import { gunzipSync } from "node:zlib";

// app/files/decode-yaml.ts
import { createRequire } from "node:module";
var mostNodes = 1e6;
var understood = /^tag:yaml\.org,2002:(str|int|float|bool|null|timestamp|binary|seq|map)$/;
function decodeYaml(text, readPlain) {
  const { isAlias, isMap, isScalar, isSeq, parseDocument } = createRequire(import.meta.url)("yaml");
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, version: "1.1", merge: false });
  if (document.errors[0] !== void 0) throw document.errors[0];
  if (document.contents === null) throw new Error("there is no document");
  let left = mostNodes;
  const open = /* @__PURE__ */ new Set();
  const anchors = /* @__PURE__ */ new Map();
  const read = (node) => {
    if (left-- <= 0) throw new Error("too many nodes");
    if (node === null || node === void 0) return null;
    if (node.tag !== void 0 && !understood.test(node.tag)) throw new Error(`unsupported tag ${node.tag}`);
    if (isAlias(node)) {
      if (open.has(node.source)) throw new Error(`${node.source} refers to itself`);
      const target = anchors.get(node.source);
      if (target === void 0) throw new Error(`there is no anchor ${node.source}`);
      open.add(node.source);
      const value = read(target);
      open.delete(node.source);
      return value;
    }
    if (node.anchor !== void 0) anchors.set(node.anchor, node);
    if (isScalar(node)) {
      const source = String(node.source ?? node.value ?? "");
      const isPlain = node.type === "PLAIN" && (node.tag === void 0 || /:(float|int|bool|null)$/.test(node.tag));
      return isPlain ? readPlain(source) : source;
    }
    if (isSeq(node)) return node.items.map((item) => read(item));
    if (!isMap(node)) return null;
    const entries = [];
    for (const { key, value } of node.items) {
      const name = read(key);
      if (name === null || typeof name === "object") throw new Error("only texts are allowed as keys");
      const inner = read(value);
      const merges = name === "<<" && isScalar(key) && key.type === "PLAIN";
      if (!merges) entries.push([String(name), inner]);
      else if (inner === null || typeof inner !== "object" || Array.isArray(inner)) throw new Error("cannot merge this");
      else entries.push(...Object.entries(inner));
    }
    return Object.fromEntries(entries);
  };
  return read(document.contents);
}

// app/command/decoders.ts
var largest = 1e7;
var decoders = {
  decodeYaml,
  gunzip: (bytes) => gunzipSync(bytes, { maxOutputLength: largest })
};

// app/hcl/modules/find-resource.ts
function findResource(tree, address) {
  const module = tree.module(address.modules.map(({ name }) => name));
  if (module === void 0 || isUnresolved(module)) return module;
  return module.resources.get(resourceKey(address));
}
function resourceKey({ mode, type, name }) {
  return mode === "managed" ? `${type}.${name}` : `${mode}.${type}.${name}`;
}

// app/locate/expression.ts
function childrenOf(expression) {
  switch (expression.kind) {
    case "number":
    case "boolean":
    case "null":
    case "name":
      return [];
    case "template":
      return expression.parts.flatMap(expressionsOf);
    case "attribute":
      return [expression.of];
    case "index":
      return [expression.of, expression.key];
    case "splat":
      return [expression.of, expression.each];
    case "call":
      return expression.arguments;
    case "tuple":
      return expression.elements;
    case "object":
      return expression.items.flatMap(({ key, value }) => [key, value]);
    case "for-tuple":
      return [
        expression.collection,
        expression.result,
        ...expression.condition === void 0 ? [] : [expression.condition]
      ];
    case "for-object":
      return [
        expression.collection,
        expression.resultKey,
        expression.result,
        ...expression.condition === void 0 ? [] : [expression.condition]
      ];
    case "conditional":
      return [expression.condition, expression.then, expression.otherwise];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "parentheses":
      return [expression.inner];
    default:
      return expression;
  }
}
function expressionsOf(part) {
  switch (part.kind) {
    case "literal":
      return [];
    case "interpolation":
      return [part.value];
    case "if":
      return [part.condition, ...part.then.flatMap(expressionsOf), ...part.otherwise.flatMap(expressionsOf)];
    case "for":
      return [part.collection, ...part.body.flatMap(expressionsOf)];
    default:
      return part;
  }
}
function unwind(expression) {
  const steps = [];
  let base = expression;
  while (base.kind === "attribute" || base.kind === "index") {
    steps.push(base.kind === "attribute" ? base.name : base.key);
    base = base.of;
  }
  return { base, steps: steps.reverse() };
}
var objectItems = /* @__PURE__ */ new WeakMap();
var tupleTexts = /* @__PURE__ */ new WeakMap();
function itemsOf(object) {
  const known = objectItems.get(object);
  if (known !== void 0) return known;
  const items = /* @__PURE__ */ new Map();
  for (const item of object.items) {
    const key = textOfKey(item.key);
    if (key !== void 0) items.set(key, item);
  }
  objectItems.set(object, items);
  return items;
}
function textsOf(tuple) {
  const known = tupleTexts.get(tuple);
  if (known !== void 0) return known;
  const texts = /* @__PURE__ */ new Map();
  tuple.elements.forEach((element, at2) => {
    const text = textOfKey(element);
    if (text !== void 0 && !texts.has(text)) texts.set(text, at2);
  });
  tupleTexts.set(tuple, texts);
  return texts;
}
function textOfKey(key) {
  if (key.kind === "number") return key.text;
  if (key.kind === "boolean") return String(key.value);
  return plainText(key);
}

// app/locate/scope.ts
function openScopes(tree) {
  const root = { module: tree.root, calls: [] };
  const children = /* @__PURE__ */ new WeakMap();
  function make(of, name, key) {
    const call = of.module.calls.get(name);
    if (call === void 0) return void 0;
    const calls = [...of.calls, name];
    const module = tree.module(calls);
    if (module === void 0 || isUnresolved(module)) return module;
    return { module, calls, caller: { call, scope: instanceScope(of, call, key, "argument") } };
  }
  return {
    root,
    child: (of, name, key) => {
      const known = children.get(of) ?? /* @__PURE__ */ new Map();
      children.set(of, known);
      const id = `${name} ${JSON.stringify(key)}`;
      if (!known.has(id)) known.set(id, make(of, name, key));
      return known.get(id);
    }
  };
}
function instanceScope(module, declaration, key, role) {
  const forEach = findAttribute(declaration, "for_each");
  if (forEach === void 0) return typeof key === "number" ? { module, count: key } : { module };
  const { file, attribute } = forEach;
  const place = { file, expression: attribute.value, scope: { module } };
  return { module, each: { place, range: attribute.range, role, ...key === void 0 ? {} : { key } } };
}
function bind(scope, name, bound) {
  return { ...scope, bindings: { name, bound, next: scope.bindings } };
}
function findBinding(scope, name) {
  for (let each = scope.bindings; each !== void 0; each = each.next) if (each.name === name) return each.bound;
  return void 0;
}

// app/locate/body.ts
function bodyOf(declaration, scope) {
  const { file, block } = declaration;
  const views = /* @__PURE__ */ new Map();
  return {
    scope,
    head: { file, range: block.header },
    names: () => attributeNames(declaration),
    attribute: (name) => {
      const found = findAttribute(declaration, name);
      return found === void 0 ? void 0 : { file: found.file, expression: found.attribute.value, range: found.attribute.range };
    },
    blocks: (type) => {
      const known = views.get(type);
      if (known !== void 0) return known;
      const written = findBlocks(declaration, type).map((placed) => blockView(placed, scope));
      const made = written.length > 0 || file.syntax === "native" ? written : jsonBlocks(declaration, scope, type);
      views.set(type, made);
      return made;
    }
  };
}
function rebind({ body, dynamic }, key) {
  if (dynamic === void 0) return body;
  const { key: _, ...each } = dynamic.each;
  const bound = { kind: "each", each: key === void 0 ? each : { ...each, key } };
  return withScope(body, bind(body.scope, dynamic.iterator, bound));
}
function withScope(body, scope) {
  return {
    ...body,
    scope,
    blocks: (type) => body.blocks(type).map((block) => {
      const { dynamic } = block;
      if (dynamic === void 0) return { body: withScope(block.body, scope) };
      const place = { ...dynamic.each.place, scope };
      return { body: withScope(block.body, scope), dynamic: { ...dynamic, each: { ...dynamic.each, place } } };
    })
  };
}
function blockView({ file, block }, scope) {
  if (block.type !== "dynamic") return { body: bodyOf({ file, block, overrides: [] }, scope) };
  const content = block.body.blocks.find(({ type }) => type === "content");
  const body = bodyOf({ file, block: content ?? block, overrides: [] }, scope);
  const forEach = block.body.attributes.find(({ name }) => name === "for_each");
  const iterator = block.body.attributes.find(({ name }) => name === "iterator")?.value;
  const place = { file, expression: forEach?.value ?? { kind: "null", range: block.header }, scope };
  return {
    body: { ...body, head: { file, range: block.header } },
    dynamic: {
      each: { place, range: forEach?.range ?? block.header, role: "attribute" },
      iterator: iterator?.kind === "name" ? iterator.name : block.labels[0]?.text ?? ""
    }
  };
}
function jsonBlocks(declaration, scope, type) {
  const dynamic = findAttribute(declaration, "dynamic");
  if (dynamic === void 0) return [];
  const made = objectsIn(dynamic.attribute.value).flatMap((labels) => objectsIn(itemsOf(labels).get(type)?.value));
  if (made.length === 0) return [];
  const plain = findAttribute(declaration, type);
  return [
    ...objectsIn(plain?.attribute.value).map((object) => ({
      body: objectView(plain?.file ?? declaration.file, object, scope)
    })),
    ...made.map((object) => jsonDynamic(dynamic.file, object, type, scope))
  ];
}
function jsonDynamic(file, object, type, scope) {
  const items = itemsOf(object);
  const forEach = items.get("for_each");
  const iterator = items.get("iterator")?.value;
  const [content] = objectsIn(items.get("content")?.value);
  const place = { file, expression: forEach?.value ?? { kind: "null", range: object.range }, scope };
  const literal = iterator?.kind === "template" ? iterator.parts[0] : void 0;
  return {
    body: objectView(file, content ?? object, scope),
    dynamic: {
      each: { place, range: forEach?.value.range ?? object.range, role: "attribute" },
      iterator: literal?.kind === "literal" ? literal.value : type
    }
  };
}
function objectsIn(expression) {
  if (expression?.kind === "object") return [expression];
  return expression?.kind === "tuple" ? expression.elements.filter((each) => each.kind === "object") : [];
}
function objectView(file, object, scope) {
  const items = itemsOf(object);
  return {
    scope,
    head: { file, range: { start: object.range.start, end: object.range.start + 1 } },
    names: () => [...items.keys()],
    attribute: (name) => {
      const item = items.get(name);
      if (item === void 0) return void 0;
      const range = { start: item.key.range.start, end: item.value.range.end };
      return { file, expression: item.value, range };
    },
    blocks: () => []
  };
}

// app/locate/tracer.ts
function pass(cursor) {
  return { cursor, move: "pass" };
}

// app/locate/loop.ts
var mostElements = 2e4;
function hopSplat(cursor, splat) {
  const [index, ...path] = cursor.path;
  if (typeof index !== "number") return void 0;
  const element = { place: { ...cursor.place, expression: splat.of }, path: [index] };
  const scope = bind(cursor.place.scope, "*", { kind: "place", cursor: element });
  return pass({ place: { ...cursor.place, expression: splat.each, scope }, path });
}
function hopForTuple(tracer, cursor, loop) {
  const [index, ...path] = cursor.path;
  if (index === void 0) return void 0;
  const keys = keysOf(tracer, { ...cursor.place, expression: loop.collection });
  if (keys === void 0) return void 0;
  if (typeof index === "number") {
    const kept = keys.filter((key3) => isKept(tracer, cursor.place, loop, key3));
    const key2 = kept[index];
    return key2 === void 0 ? void 0 : pass({ place: resultPlace(cursor.place, loop, key2, loop.result), path });
  }
  const key = keys.find((each) => {
    const place = resultPlace(cursor.place, loop, each, loop.result);
    return tracer.spend() && tracer.constant({ place, path: [] }) === index;
  });
  return key === void 0 ? void 0 : pass({ place: resultPlace(cursor.place, loop, key, loop.result), path });
}
function hopForObject(tracer, cursor, loop) {
  const [wanted, ...path] = cursor.path;
  if (wanted === void 0 || loop.groups) return void 0;
  const key = sourceKey(tracer, cursor.place, loop, wanted);
  if (key === void 0) return void 0;
  const expression = cursor.keyOnly && path.length === 0 ? loop.resultKey : loop.result;
  return pass({ place: resultPlace(cursor.place, loop, key, expression), path });
}
function keysOf(tracer, place) {
  const { expression } = tracer.settle({ place, path: [] }).place;
  if (expression.kind === "tuple")
    return expression.elements.length > mostElements ? void 0 : expression.elements.map((_, index) => index);
  if (expression.kind === "object") {
    const items = itemsOf(expression);
    if (items.size > mostElements) return void 0;
    if (expression.items.every(({ key }) => key.kind === "template")) return [...items.keys()].sort();
  }
  const value = tracer.constant({ place, path: [] });
  if (isList(value)) return value.map((_, index) => index);
  return isValueObject(value) ? Object.keys(value).sort() : void 0;
}
function resultPlace(place, loop, key, expression) {
  const element = { place: { ...place, expression: loop.collection }, path: [key] };
  let scope = bind(place.scope, loop.value, { kind: "place", cursor: element });
  if (loop.key !== void 0) scope = bind(scope, loop.key, { kind: "constant", value: key });
  return { ...place, expression, scope };
}
function isKept(tracer, place, loop, key) {
  if (loop.condition === void 0) return true;
  const condition = resultPlace(place, loop, key, loop.condition);
  return tracer.spend() && tracer.constant({ place: condition, path: [] }) !== false;
}
var sourceKeys = /* @__PURE__ */ new WeakMap();
function sourceKey(tracer, place, loop, wanted) {
  if (loop.resultKey.kind === "name" && loop.resultKey.name === loop.key) return wanted;
  if (!isOfModule(place.scope)) return readSourceKeys(tracer, place, loop).get(String(wanted));
  const known = sourceKeys.get(loop) ?? /* @__PURE__ */ new WeakMap();
  sourceKeys.set(loop, known);
  const keys = known.get(place.scope.module) ?? tracer.apart(() => readSourceKeys(tracer, place, loop));
  known.set(place.scope.module, keys);
  return keys.get(String(wanted));
}
function isOfModule({ each, count, bindings }) {
  return each === void 0 && count === void 0 && bindings === void 0;
}
function readSourceKeys(tracer, place, loop) {
  const found = /* @__PURE__ */ new Map();
  for (const key of keysOf(tracer, { ...place, expression: loop.collection }) ?? []) {
    const made = tracer.constant({ place: resultPlace(place, loop, key, loop.resultKey), path: [] });
    if ((typeof made === "string" || typeof made === "number") && isKept(tracer, place, loop, key))
      found.set(String(made), key);
  }
  return found;
}
function constantOfLoop(tracer, place, loop) {
  const keys = keysOf(tracer, { ...place, expression: loop.collection });
  if (keys === void 0 || loop.kind === "for-object" && loop.groups) return decidedLater;
  const at2 = (key, expression) => tracer.constant({ place: resultPlace(place, loop, key, expression), path: [] });
  const made = /* @__PURE__ */ new Map();
  const elements = [];
  for (const key of keys) {
    const kept = loop.condition === void 0 ? true : at2(key, loop.condition);
    if (typeof kept !== "boolean" || !tracer.spend()) return decidedLater;
    if (!kept) continue;
    const value = at2(key, loop.result);
    if (loop.kind === "for-tuple") elements.push(value);
    else {
      const name = at2(key, loop.resultKey);
      if (typeof name !== "string" && typeof name !== "number") return decidedLater;
      made.set(String(name), value);
    }
  }
  return loop.kind === "for-tuple" ? elements : Object.fromEntries(made);
}

// app/locate/constant.ts
function constant(tracer, cursor) {
  if (cursor.path.length === 0) {
    const written = literalOf(cursor.place.expression);
    if (written !== void 0) return written;
  }
  const { place, path } = tracer.settle(cursor);
  return path.length === 0 ? valueAt(tracer, place) : decidedLater;
}
function literalOf(expression) {
  if (expression.kind === "number") return Number(expression.text);
  return expression.kind === "boolean" ? expression.value : plainText(expression);
}
function valueAt(tracer, place) {
  const { expression } = place;
  const of = (inner) => tracer.constant({ place: { ...place, expression: inner }, path: [] });
  switch (expression.kind) {
    case "number":
      return Number(expression.text);
    case "boolean":
      return expression.value;
    case "null":
      return null;
    case "template":
      return textOf(expression, of);
    case "tuple":
      return expression.elements.map((element) => of(element));
    case "object":
      return objectOf(expression, of);
    case "name":
    case "attribute":
    case "index":
      return nameOf(tracer, place);
    case "unary":
      return negate(of(expression.operand), expression.operator);
    case "binary":
      return operate(expression, of);
    case "for-tuple":
    case "for-object":
      return constantOfLoop(tracer, place, expression);
    default:
      return decidedLater;
  }
}
function textOf({ parts: parts2 }, of) {
  let text = "";
  for (const part of parts2) {
    if (part.kind === "literal") text += part.value;
    else {
      const value = part.kind === "interpolation" ? of(part.value) : decidedLater;
      if (typeof value === "object") return decidedLater;
      text += String(value);
    }
  }
  return text;
}
function objectOf({ items }, of) {
  const made = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = of(item.key);
    if (typeof key === "object") return decidedLater;
    made.set(String(key), of(item.value));
  }
  return Object.fromEntries(made);
}
function nameOf(tracer, { expression, scope }) {
  const { base, steps } = unwind(expression);
  if (base.kind !== "name") return decidedLater;
  const bound = findBinding(scope, base.name);
  if (bound?.kind === "constant") return steps.length === 0 ? bound.value : decidedLater;
  const each = bound?.kind === "each" ? bound.each : base.name === "each" ? scope.each : void 0;
  if (each !== void 0 && steps.length === 1 && steps[0] === "key") return each.key ?? decidedLater;
  if (base.name === "var" && steps.length === 1 && scope.module.caller === void 0)
    return tracer.values.get(String(steps[0])) ?? decidedLater;
  if (base.name === "count" && steps[0] === "index") return scope.count ?? decidedLater;
  return decidedLater;
}
function negate(value, operator) {
  if (operator === "!") return typeof value === "boolean" ? !value : decidedLater;
  return typeof value === "number" ? -value : decidedLater;
}
function operate({ operator, left, right }, of) {
  const a = of(left);
  const b = of(right);
  if (operator === "&&") return a === false || b === false ? false : a === true && b === true ? true : decidedLater;
  if (operator === "||") return a === true || b === true ? true : a === false && b === false ? false : decidedLater;
  if (operator === "==" || operator === "!=") {
    if (typeof a === "object" && a !== null) return decidedLater;
    if (typeof b === "object" && b !== null) return decidedLater;
    return a === b === (operator === "==");
  }
  if (typeof a !== "number" || typeof b !== "number") return decidedLater;
  switch (operator) {
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    default:
      return b === 0 ? decidedLater : operator === "/" ? a / b : a % b;
  }
}

// app/locate/match.ts
function compare(written, value) {
  if (written instanceof Unknown || written === null || value === void 0) return void 0;
  if (written instanceof SetValue) return compare(written.elements, value);
  if (isList(written)) {
    if (!Array.isArray(value)) return value === null && written.length === 0 ? void 0 : false;
    return compareLists(written, value);
  }
  if (isValueObject(written)) return isObject(value) ? compareObjects(written, value) : false;
  if (value === null) return written === "" || written === false || written === 0 ? void 0 : false;
  return typeof value === "object" ? false : String(written) === String(value);
}
function compareObjects(written, value) {
  return both(Object.entries(written).map(([key, each]) => compare(each, value[key])));
}
function compareLists(written, value) {
  if (written.some((each) => each instanceof Unknown || typeof each === "object" && each !== null)) {
    if (written.length !== value.length) return void 0;
    return both(written.map((each, at2) => compare(each, value[at2]))) === true ? true : void 0;
  }
  const have = new Set(written.map(String));
  const want = new Set(value.map(String));
  return have.size === want.size && [...have].every((each) => want.has(each));
}
function both(agreements2) {
  if (agreements2.includes(false)) return false;
  return agreements2.includes(true) ? true : void 0;
}
function agreements(tracer, body, element, depth = 0) {
  if (!isObject(element)) return 0;
  let count = 0;
  for (const name of body.names()) {
    const written = body.attribute(name);
    if (written === void 0 || !tracer.spend()) continue;
    const place = { file: written.file, expression: written.expression, scope: body.scope };
    const agreed = compare(tracer.constant({ place, path: [] }), element[name]);
    if (agreed === false) return void 0;
    if (agreed) count++;
  }
  for (const [name, value] of depth < 3 ? Object.entries(element) : []) {
    const [inner, other] = body.blocks(name);
    if (inner === void 0 || other !== void 0 || inner.dynamic !== void 0) continue;
    const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
    const below2 = only === void 0 || Array.isArray(only) ? 0 : agreements(tracer, inner.body, only, depth + 1);
    if (below2 === void 0) return void 0;
    count += below2;
  }
  return count;
}

// app/locate/descend.ts
function descend(tracer, body, path, known = {}) {
  let view = body;
  let { value, schema } = known;
  let rest = path;
  const stop = (kind, exact) => ({
    kind,
    spot: { ...view.head, role: "block" },
    exact
  });
  for (; ; ) {
    const [name, ...behind] = rest;
    if (name === void 0) return stop("block", true);
    if (typeof name === "number") return stop("block", false);
    value = isObject(value) ? value[name] : void 0;
    const declared = schema?.get(name);
    const blocks = view.blocks(name);
    if (blocks.length === 0) {
      const written = view.attribute(name);
      if (written === void 0) return stop("missing", true);
      const place = { file: written.file, expression: written.expression, scope: view.scope };
      const type = declared?.kind === "attribute" ? declared.type : void 0;
      const isSet = declared?.kind === "block" ? declared.nesting === "set" : void 0;
      const aimed = aim(tracer, place, behind, value, type, isSet);
      return {
        kind: "attribute",
        place,
        ...aimed,
        spot: { file: written.file, range: written.range, role: "attribute" }
      };
    }
    const [index] = behind;
    const block = declared?.kind === "block" ? declared : void 0;
    schema = block?.body;
    if (behind.length === 0) {
      const [first] = blocks;
      if (first !== void 0) view = first.body;
      return stop("block", blocks.length === 1);
    }
    rest = typeof index === "number" ? behind.slice(1) : behind;
    if (typeof index === "number") value = Array.isArray(value) ? value[index] : void 0;
    const chosen = choose(tracer, blocks, typeof index === "number" ? index : 0, value, block?.nesting === "set");
    if (chosen === void 0) return stop("block", false);
    view = chosen;
  }
}
function choose(tracer, blocks, index, element, isSet) {
  const [only] = blocks;
  if (blocks.length === 1 && only !== void 0 && only.dynamic === void 0) return only.body;
  let isClosed = true;
  const candidates = blocks.flatMap((written) => {
    if (written.dynamic === void 0) return [{ written, body: written.body }];
    const keys = keysOf(tracer, written.dynamic.each.place);
    if (keys === void 0) isClosed = false;
    return keys === void 0 ? [{ written, body: rebind(written, void 0) }] : keys.map((key) => ({ written, body: rebind(written, key) }));
  });
  const counted = isClosed && !isSet ? candidates[index] : void 0;
  if (element === void 0) return counted?.body ?? (isSet || !isClosed ? sameBlock(candidates) : void 0);
  if (counted !== void 0 && agreements(tracer, counted.body, element) !== void 0) return counted.body;
  const possible = candidates.flatMap((candidate) => {
    const score = agreements(tracer, candidate.body, element);
    return score === void 0 ? [] : [{ ...candidate, score }];
  });
  const best = Math.max(...possible.map(({ score }) => score));
  const likely = possible.filter(({ score }) => score === best);
  return likely.length === 1 ? likely[0]?.body : sameBlock(likely);
}
function sameBlock(candidates) {
  const [first] = candidates;
  if (first === void 0 || candidates.some(({ written }) => written !== first.written)) return void 0;
  return candidates.length === 1 ? first.body : rebind(first.written, void 0);
}
function aim(tracer, place, path, value, type, isSet) {
  const aimed = [];
  let at2 = place;
  let known = value;
  let declared = type;
  let unordered = isSet ?? declared?.kind === "set";
  for (const [i, step] of path.entries()) {
    const settled = tracer.settle({ place: at2, path: [] }).place;
    const { expression } = settled;
    known = below(known, step);
    let next;
    if (typeof step === "number" && expression.kind === "tuple") {
      const index = chooseElement(tracer, settled, expression, step, known, unordered);
      if (index === void 0) return { path: aimed, exact: false };
      aimed.push(index);
      next = expression.elements[index];
    } else if (typeof step === "number" && expression.kind === "object") {
      next = expression;
    } else {
      aimed.push(step);
      next = expression.kind === "object" ? itemsOf(expression).get(String(step))?.value : void 0;
    }
    if (next === void 0) return { path: [...aimed, ...path.slice(i + 1)], exact: true };
    at2 = { ...settled, expression: next };
    declared = typeBelow(declared, step);
    unordered = declared?.kind === "set";
  }
  return { path: aimed, exact: true };
}
function chooseElement(tracer, place, tuple, index, element, isSet) {
  if (element === void 0) return !isSet ? index : tuple.elements.length === 1 ? 0 : void 0;
  const agreed = tuple.elements.map(
    (expression) => tracer.spend() ? compare(tracer.constant({ place: { ...place, expression }, path: [] }), element) : void 0
  );
  if (agreed[index] === true || !isSet && index in agreed && agreed[index] !== false) return index;
  const first = agreed.indexOf(true);
  if (first >= 0) return first;
  const open = agreed.flatMap((each, at2) => each === void 0 ? [at2] : []);
  return open.length === 1 ? open[0] : void 0;
}
function below(value, step) {
  if (typeof step === "number") return Array.isArray(value) ? value[step] : void 0;
  return isObject(value) ? value[step] : void 0;
}
function typeBelow(type, step) {
  if (type === void 0) return void 0;
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return type.element;
  if (type.kind === "tuple") return typeof step === "number" ? type.elements[step] : void 0;
  const inner = type.kind === "object" ? type.body.get(String(step)) : void 0;
  return inner?.kind === "attribute" ? inner.type : void 0;
}

// app/locate/call.ts
var transparent = /* @__PURE__ */ new Set(["toset", "tolist", "tomap", "tostring", "tonumber", "tobool", "sensitive", "nonsensitive"]);
function hopCall(tracer, cursor, call) {
  const [first, second, third] = call.arguments;
  if (first === void 0 || call.expands) return void 0;
  const inside = (expression, path = cursor.path) => ({
    ...cursor,
    place: { ...cursor.place, expression },
    path
  });
  if (transparent.has(call.name)) return pass(inside(first));
  switch (call.name) {
    case "jsonencode":
    case "yamlencode":
      return cursor.path.length === 0 ? void 0 : pass(inside(first));
    case "one":
      return pass(inside(first, [0, ...cursor.path]));
    case "element":
    case "lookup": {
      const key = second === void 0 ? void 0 : tracer.constant(inside(second, []));
      if (typeof key !== "string" && typeof key !== "number") return void 0;
      const found = inside(first, [key, ...cursor.path]);
      return pass(third !== void 0 && lacks(tracer, inside(first, []), key) ? inside(third) : found);
    }
    case "try":
      return pass(inside(call.arguments.find((each) => exists(tracer, inside(each))) ?? first));
    case "coalesce":
    case "coalescelist":
      return pass(inside(call.arguments.find((each) => !isEmpty(tracer, inside(each, []))) ?? first));
    case "merge":
      return hopMerge(tracer, cursor, call, inside);
    case "concat":
      return hopConcat(tracer, cursor, call, inside);
    default:
      return void 0;
  }
}
function hopMerge(tracer, cursor, call, inside) {
  const [key] = cursor.path;
  if (key === void 0) return void 0;
  for (const each of call.arguments.toReversed()) {
    const { expression } = tracer.settle(inside(each, [])).place;
    if (expression.kind !== "object") return void 0;
    if (itemsOf(expression).has(String(key))) return pass(inside(each));
    if (expression.items.some((item) => item.key.kind !== "template")) return void 0;
  }
  return void 0;
}
function hopConcat(tracer, cursor, call, inside) {
  const [key, ...path] = cursor.path;
  if (typeof key !== "number") return void 0;
  let index = key;
  for (const each of call.arguments) {
    const { expression } = tracer.settle(inside(each, [])).place;
    if (expression.kind !== "tuple") return void 0;
    if (index < expression.elements.length) return pass(inside(each, [index, ...path]));
    index -= expression.elements.length;
  }
  return void 0;
}
function exists(tracer, cursor) {
  const end = tracer.settle(cursor);
  return end.path.length === 0 || !isWrittenOut(end.place.expression);
}
function lacks(tracer, cursor, key) {
  const { expression } = tracer.settle(cursor).place;
  return expression.kind === "object" && !exists(tracer, { ...cursor, path: [key] });
}
function isWrittenOut({ kind }) {
  return kind === "object" || kind === "tuple" || kind === "null" || kind === "number" || kind === "boolean";
}
function isEmpty(tracer, cursor) {
  const value = tracer.constant(cursor);
  if (value instanceof Unknown) return false;
  return value === null || value === "" || Array.isArray(value) && value.length === 0;
}

// app/locate/json-text.ts
var deepest = 100;
function findInJson(text, template, path) {
  const gaps = [];
  for (const part of template.parts) {
    if (part.kind === "interpolation") gaps.push({ range: part.range, value: part.value });
    else if (part.kind !== "literal") return void 0;
  }
  const start = template.parts[0]?.range.start;
  const end = template.parts.at(-1)?.range.end;
  return start === void 0 || end === void 0 || path.length > deepest ? void 0 : new JsonSearch(text, start, end, gaps).find(path);
}
var JsonSearch = class {
  at;
  gap = 0;
  text;
  end;
  gaps;
  constructor(text, start, end, gaps) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.gaps = gaps;
  }
  find(path) {
    let start = this.skipBlanks();
    for (const step of path) {
      const entered = typeof step === "number" ? this.enterList(step) : this.enterObject(step);
      if (entered === void 0) return void 0;
      start = entered;
    }
    const value = this.skipBlanks();
    const hole = this.gaps[this.gap];
    if (!this.skipValue()) return void 0;
    const range = { start, end: this.at };
    const isHole = hole !== void 0 && hole.range.start >= value && hole.range.end <= this.at;
    const alone = isHole && hole.range.end - hole.range.start >= this.at - value - 2;
    return alone ? { range, hole: hole.value } : { range };
  }
  /** Goes to the element with an index; answers where it starts. */
  enterList(index) {
    if (!this.take("[")) return void 0;
    for (let i = 0; i < index; i++) if (!this.skipValue() || !this.take(",")) return void 0;
    const start = this.skipBlanks();
    return this.peek() === "]" ? void 0 : start;
  }
  /** Goes to the value of a key; answers where the key starts. */
  enterObject(name) {
    if (!this.take("{")) return void 0;
    for (; ; ) {
      const start = this.skipBlanks();
      if (this.peek() !== '"' || !this.skipString()) return void 0;
      const key = this.text.slice(start, this.at);
      if (!this.take(":")) return void 0;
      if (sameText(key, name)) return start;
      if (!this.skipValue() || !this.take(",")) return void 0;
    }
  }
  skipValue() {
    let depth = 0;
    do {
      this.skipBlanks();
      const hole = this.gaps[this.gap];
      const c = this.peek();
      if (hole !== void 0 && hole.range.start === this.at) {
        this.at = hole.range.end;
        this.gap++;
      } else if (c === "{" || c === "[") {
        depth++;
        this.at++;
      } else if (c === "}" || c === "]") {
        if (depth === 0) return false;
        depth--;
        this.at++;
      } else if (c === '"') {
        if (!this.skipString()) return false;
      } else if (depth > 0 && (c === "," || c === ":")) this.at++;
      else if (!this.skipWord()) return false;
    } while (depth > 0 && this.at < this.end);
    return depth === 0;
  }
  skipWord() {
    const start = this.at;
    while (this.at < this.end && /[\w.+-]/.test(this.text.charAt(this.at))) this.at++;
    return this.at > start;
  }
  skipString() {
    this.at++;
    while (this.at < this.end) {
      const hole = this.gaps[this.gap];
      if (hole !== void 0 && hole.range.start <= this.at) {
        this.at = hole.range.end;
        this.gap++;
        continue;
      }
      const c = this.text.charAt(this.at);
      this.at += c === "\\" ? 2 : 1;
      if (c === '"') return true;
    }
    return false;
  }
  skipBlanks() {
    while (this.at < this.end && /\s/.test(this.text.charAt(this.at))) this.at++;
    return this.at;
  }
  peek() {
    return this.at < this.end ? this.text.charAt(this.at) : "";
  }
  take(c) {
    this.skipBlanks();
    if (this.peek() !== c) return false;
    this.at++;
    return true;
  }
};
function sameText(quoted, text) {
  if (!quoted.includes("\\")) return quoted.slice(1, -1) === text;
  try {
    return JSON.parse(quoted) === text;
  } catch {
    return false;
  }
}

// app/locate/policy-document.ts
var parts = {
  Sid: "sid",
  Effect: "effect",
  Action: "actions",
  NotAction: "not_actions",
  Resource: "resources",
  NotResource: "not_resources",
  Principal: "principals",
  NotPrincipal: "not_principals",
  Condition: "condition"
};
var mixing = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];
function hopPolicyDocument(tracer, declaration, scope, path) {
  const body = bodyOf(declaration, scope);
  const found = descend(tracer, body, pathInBody(body, path));
  if (found.kind === "attribute") return { cursor: { place: found.place, path: [] }, move: "jump", spot: found.spot };
  const { file, range } = found.spot;
  return {
    cursor: { place: { file, expression: { kind: "null", range }, scope }, path: [] },
    move: "jump",
    spot: found.spot
  };
}
function pathInBody(body, path) {
  const [name, ...behind] = path;
  if (name === "Version") return ["version"];
  if (name !== "Statement" || mixing.some((each) => body.attribute(each) !== void 0)) return [];
  const [index, part] = typeof behind[0] === "number" ? behind : [0, ...behind];
  if (index === void 0 || behind.length === 0) return body.blocks("statement").length === 1 ? ["statement", 0] : [];
  const written = typeof part === "string" ? parts[part] : void 0;
  return ["statement", index, ...written === void 0 ? [] : [written]];
}

// app/locate/name.ts
function hopName(tracer, place, name, path, keyOnly) {
  const { scope } = place;
  const bound = findBinding(scope, name);
  if (bound !== void 0) return hopBound(bound, path);
  const [first, ...rest] = path;
  switch (name) {
    case "var":
      return typeof first === "string" ? hopVariable(tracer, scope, first, rest, keyOnly) : void 0;
    case "local":
      return typeof first === "string" ? hopLocal(scope, first, rest, keyOnly) : void 0;
    case "each":
      return scope.each === void 0 ? void 0 : hopBound({ kind: "each", each: scope.each }, path);
    case "module":
      return hopOutput(tracer, scope, path, keyOnly);
    case "path":
    case "terraform":
    case "self":
    case "count":
    case "ephemeral":
      return void 0;
    case "data":
      return hopResource(tracer, scope, "data.", path);
    default:
      return hopResource(tracer, scope, "", [name, ...path]);
  }
}
function hopBound(bound, path) {
  if (bound.kind === "constant") return void 0;
  if (bound.kind === "place") return pass({ ...bound.cursor, path: [...bound.cursor.path, ...path] });
  const [part, ...rest] = path;
  return part === "key" || part === "value" ? hopEach(bound.each, part, rest) : void 0;
}
function hopEach({ place, range, role, key }, part, rest) {
  const cursor = key === void 0 ? { place, path: [] } : { place, path: [key, ...rest], ...part === "key" ? { keyOnly: true } : {} };
  return { cursor, move: "jump", spot: { file: place.file, range, role } };
}
function hopVariable(tracer, scope, name, path, keyOnly) {
  const { caller, module } = scope.module;
  if (caller !== void 0) {
    const argument = findAttribute(caller.call, name);
    if (argument !== void 0) return jump(argument, caller.scope, path, "argument", keyOnly);
  } else {
    if (tracer.given.has(name)) return void 0;
    const assigned = tracer.assigned.get(name);
    if (assigned !== void 0) {
      if (isOverruled(tracer, scope, name, assigned)) return void 0;
      return jump(assigned, { module: scope.module }, path, "assignment", keyOnly);
    }
  }
  const variable = module.variables.get(name);
  const written = variable === void 0 ? void 0 : findAttribute(variable, "default");
  if (caller === void 0 && written !== void 0 && isOverruled(tracer, scope, name, written)) return void 0;
  return written === void 0 ? void 0 : jump(written, { module: scope.module }, path, "default", keyOnly);
}
function isOverruled(tracer, { module }, name, { file, attribute }) {
  const value = tracer.values.get(name);
  if (value === void 0) return false;
  const written = tracer.constant({ place: { file, expression: attribute.value, scope: { module } }, path: [] });
  return compare(written, value) === false;
}
function hopLocal({ module }, name, path, keyOnly) {
  const local = module.module.locals.get(name);
  return local === void 0 ? void 0 : jump(local, { module }, path, "local", keyOnly);
}
function hopOutput(tracer, scope, path, keyOnly) {
  const [name, ...behind] = path;
  const call = typeof name === "string" ? scope.module.module.calls.get(name) : void 0;
  if (call === void 0) return void 0;
  const { key, rest } = takeKey(call, behind);
  const [output, ...below2] = rest;
  const child = tracer.scopes.child(scope.module, call.name, key);
  if (child === void 0 || isUnresolved(child) || typeof output !== "string") return void 0;
  const declaration = child.module.outputs.get(output);
  const value = declaration === void 0 ? void 0 : findAttribute(declaration, "value");
  return value === void 0 ? void 0 : jump(value, { module: child }, below2, "output", keyOnly);
}
function hopResource(tracer, scope, prefix, path) {
  const [type, name, ...behind] = path;
  const declaration = scope.module.module.resources.get(`${prefix}${type}.${name}`);
  if (declaration === void 0) return void 0;
  const { key, rest } = takeKey(declaration, behind);
  const inside = instanceScope(scope.module, declaration, key, "attribute");
  if (declaration.key.startsWith("data.aws_iam_policy_document.") && rest[0] === "json")
    return hopPolicyDocument(tracer, declaration, inside, rest.slice(1));
  const found = descend(tracer, bodyOf(declaration, inside), rest);
  if (found.kind !== "attribute") return void 0;
  return { cursor: { place: found.place, path: found.path }, move: "jump", spot: found.spot };
}
function takeKey(declaration, path) {
  const [key, ...rest] = path;
  const repeats = findAttribute(declaration, "for_each") !== void 0 || findAttribute(declaration, "count") !== void 0;
  return repeats && key !== void 0 ? { key, rest } : { key: void 0, rest: path };
}
function jump({ file, attribute }, scope, path, role, keyOnly) {
  const expression = attribute.value;
  const cursor = { place: { file, expression, scope }, path, ...keyOnly === void 0 ? {} : { keyOnly } };
  return { cursor, move: "jump", spot: { file, range: attribute.range, role } };
}

// app/locate/hop.ts
function hop(tracer, cursor) {
  const { expression } = cursor.place;
  switch (expression.kind) {
    case "parentheses":
      return pass(at(cursor, expression.inner));
    case "name":
    case "attribute":
    case "index":
      return hopTraversal(tracer, cursor);
    case "object":
      return hopObject(tracer, cursor, expression);
    case "tuple":
      return hopTuple(tracer, cursor, expression);
    case "template":
      return hopTemplate(cursor, expression);
    case "call":
      return hopCall(tracer, cursor, expression);
    case "conditional": {
      const condition = { ...cursor.place, expression: expression.condition };
      const known = tracer.constant({ place: condition, path: [] });
      if (typeof known !== "boolean") return void 0;
      return { ...pass(at(cursor, known ? expression.then : expression.otherwise)), condition };
    }
    case "splat":
      return hopSplat(cursor, expression);
    case "for-object":
      return hopForObject(tracer, cursor, expression);
    case "for-tuple":
      return hopForTuple(tracer, cursor, expression);
    default:
      return void 0;
  }
}
function at(cursor, expression) {
  return { ...cursor, place: { ...cursor.place, expression } };
}
function hopTraversal(tracer, cursor) {
  const { place } = cursor;
  const { base, steps } = unwind(place.expression);
  const keys = [];
  for (const step of steps) {
    const key = typeof step === "string" ? step : constantKey(tracer, { ...place, expression: step });
    if (key === void 0) return void 0;
    keys.push(key);
  }
  const path = [...keys, ...cursor.path];
  if (base.kind === "name") return hopName(tracer, place, base.name, path, cursor.keyOnly);
  return pass({ ...at(cursor, base), path });
}
function hopBeforeUnknownKey(tracer, place) {
  const { base, steps } = unwind(place.expression);
  if (base.kind !== "name") return void 0;
  const keys = [];
  for (const step of steps) {
    const key = typeof step === "string" ? step : constantKey(tracer, { ...place, expression: step });
    if (key === void 0) return hopName(tracer, place, base.name, keys);
    keys.push(key);
  }
  return void 0;
}
function constantKey(tracer, place) {
  const key = tracer.constant({ place, path: [] });
  return typeof key === "string" || typeof key === "number" ? key : void 0;
}
function hopObject(tracer, cursor, object) {
  const [key, ...path] = cursor.path;
  if (key === void 0) return void 0;
  const item = itemsOf(object).get(String(key)) ?? object.items.find(
    ({ key: written }) => written.kind !== "template" && tracer.constant({ place: { ...cursor.place, expression: written }, path: [] }) === key
  );
  if (item === void 0) return void 0;
  const range = { start: item.key.range.start, end: item.value.range.end };
  return {
    cursor: { ...at(cursor, item.value), path },
    move: "narrow",
    spot: { file: cursor.place.file, range, role: "element" }
  };
}
function hopTuple(tracer, cursor, tuple) {
  const [key, ...path] = cursor.path;
  if (key === void 0) return void 0;
  const index = typeof key === "number" ? key : textsOf(tuple).get(key) ?? elementWith(tracer, cursor, tuple, key);
  const element = tuple.elements[index];
  if (element === void 0) return void 0;
  return {
    cursor: { ...at(cursor, element), path },
    move: "narrow",
    spot: { file: cursor.place.file, range: element.range, role: "element" }
  };
}
function elementWith(tracer, cursor, tuple, text) {
  return tuple.elements.findIndex(
    (expression) => expression.kind !== "template" || expression.parts.some(({ kind }) => kind !== "literal") ? tracer.constant({ place: { ...cursor.place, expression }, path: [] }) === text : false
  );
}
function hopTemplate(cursor, template) {
  const [only] = template.parts;
  if (template.parts.length === 1 && only?.kind === "interpolation") return pass(at(cursor, only.value));
  if (cursor.path.length === 0 || !template.heredoc) return void 0;
  const found = findInJson(cursor.place.file.text, template, cursor.path);
  if (found === void 0) return void 0;
  const { file } = cursor.place;
  return {
    cursor: found.hole === void 0 ? { place: cursor.place, path: [] } : { ...at(cursor, found.hole), path: [] },
    move: "narrow",
    spot: { file, range: found.range, role: "element" }
  };
}

// app/locate/influence.ts
var silent = /* @__PURE__ */ new Set(["path", "terraform", "self", "count"]);
function findInfluence(tracer, place) {
  const { expression } = place;
  if (expression.kind === "attribute" || expression.kind === "index") {
    const before = hopBeforeUnknownKey(tracer, place);
    if (before !== void 0) return before;
  }
  const found = /* @__PURE__ */ new Map();
  collect(tracer, { text: place.file.text, bound: /* @__PURE__ */ new Set(), isPart: false, found }, expression);
  const [only] = found.values();
  if (found.size !== 1 || only === void 0) return void 0;
  return { place: { ...place, expression: only }, path: [] };
}
function collect(tracer, search, expression) {
  const { text, bound, isPart, found } = search;
  if (found.size > 1 || !tracer.spend()) return;
  const inner = (each, more = {}) => collect(tracer, { ...search, ...more }, each);
  const binding = (...names) => ({
    bound: /* @__PURE__ */ new Set([...bound, ...names.filter((name) => name !== void 0)])
  });
  switch (expression.kind) {
    case "name":
    case "attribute":
    case "index": {
      const { base, steps } = unwind(expression);
      if (base.kind !== "name") inner(base);
      else if (!bound.has(base.name) && !silent.has(base.name) && steps.length > 0) {
        found.set(text.slice(expression.range.start, expression.range.end), expression);
        if (isPart) found.set("", expression);
      }
      for (const step of steps) if (typeof step !== "string") inner(step);
      return;
    }
    case "for-tuple":
    case "for-object": {
      const [collection, ...results] = childrenOf(expression);
      if (collection !== void 0) inner(collection);
      for (const each of results) inner(each, binding(expression.key, expression.value));
      return;
    }
    case "splat":
      inner(expression.of);
      inner(expression.each, binding("*"));
      return;
    case "template": {
      const names = expression.parts.flatMap((part) => part.kind === "for" ? [part.key, part.value] : []);
      for (const each of childrenOf(expression))
        inner(each, { ...binding(...names), isPart: isPart || expression.heredoc });
      return;
    }
    case "object":
    case "tuple": {
      const children = childrenOf(expression);
      for (const each of children) inner(each, { isPart: isPart || children.length > 1 });
      return;
    }
    default:
      for (const each of childrenOf(expression)) inner(each);
  }
}

// app/locate/trace.ts
var longest = 40;
var mostHops = 2e3;
function trace(tracer, start, first) {
  const steps = [stepAt(first)];
  const influences = /* @__PURE__ */ new Set();
  let cursor = start;
  let condition;
  let missing = false;
  let asked = start.path.length;
  for (let hops = 0; hops < mostHops && steps.length < longest; hops++) {
    const next = tracer.hop(cursor) ?? influence(cursor);
    if (next === void 0) {
      missing = steps.length === 1 && cursor.path.length > 0 && cursor.place.expression.kind === "object";
      break;
    }
    if (next.spot !== void 0) {
      if (next.move === "narrow") narrow(next.spot, next.cursor.path.length);
      else if (!visit(next.spot)) break;
      else condition = void 0;
    }
    if (next.condition !== void 0) condition = next.condition;
    cursor = next.cursor;
    if (cursor.keyOnly && cursor.path.length === 0) break;
  }
  const [head = stepAt(first), ...rest] = steps;
  return { first: head, rest, missing };
  function narrow(spot, left) {
    if (steps.length > 1) steps[steps.length - 1] = stepAt(spot);
    else if (left < asked) steps[0] = { ...stepAt(spot), role: first.role };
    asked = Math.min(asked, left);
  }
  function visit(spot) {
    const step = stepAt(spot);
    if (steps.some((each) => isSame(each, step))) return false;
    steps.push(step);
    return true;
  }
  function influence({ place, path }) {
    const { expression } = place;
    if (path.length > 0 && (expression.kind === "object" || expression.kind === "tuple")) return void 0;
    const found = findInfluence(tracer, place) ?? (condition === void 0 ? void 0 : findInfluence(tracer, condition));
    condition = void 0;
    if (found === void 0 || isSameExpression(found, place)) return void 0;
    const hop2 = "move" in found ? found : { cursor: found, move: "pass" };
    const { file, expression: target } = hop2.cursor.place;
    const id = `${file.file}:${target.range.start}:${target.range.end}`;
    if (influences.has(id)) return void 0;
    influences.add(id);
    return hop2;
  }
}
function stepAt({ file, range, role }) {
  return { location: locationOf(file, range), role };
}
function isSameExpression(found, { expression }) {
  return "place" in found && found.place.expression === expression;
}
function isSame(a, b) {
  const { start, end, file } = a.location;
  const other = b.location;
  return file === other.file && start.line === other.start.line && start.column === other.start.column && end.line === other.end.line && end.column === other.end.column;
}

// app/locate/open-locate.ts
var patience = 5e4;
var patienceApart = 5e5;
var deepest2 = 100;
function openLocate(tree, settings = {}) {
  const tracer = openTracer(tree, settings);
  const bodies = rememberBody();
  return (text, path, values) => {
    const address = parseAddress(text);
    if (address === void 0) return void 0;
    tracer.rest();
    return locate(tracer, bodies, settings.schema, address, path, values ?? void 0);
  };
}
function openTracer(tree, { variableFiles: variableFiles2 = [], given = /* @__PURE__ */ new Set(), values = /* @__PURE__ */ new Map() }) {
  let left = patience;
  let depth = 0;
  const tracer = {
    tree,
    scopes: openScopes(tree),
    assigned: indexAssignments(variableFiles2),
    given,
    values,
    hop: (cursor) => tracer.spend() ? guarded(() => hop(tracer, cursor), void 0) : void 0,
    settle: (cursor) => {
      let at2 = cursor;
      for (let next = tracer.hop(at2); next !== void 0 && !next.cursor.keyOnly; next = tracer.hop(at2))
        at2 = next.cursor;
      return at2;
    },
    constant: (cursor) => tracer.spend() ? guarded(() => constant(tracer, cursor), decidedLater) : decidedLater,
    spend: () => --left >= 0,
    apart: (work) => {
      const before = left;
      left = patienceApart;
      try {
        return work();
      } finally {
        left = before;
      }
    },
    rest: () => {
      left = patience;
      depth = 0;
    }
  };
  return tracer;
  function guarded(go, otherwise) {
    if (depth >= deepest2) return otherwise;
    depth++;
    try {
      return go();
    } finally {
      depth--;
    }
  }
}
function indexAssignments(files) {
  return new Map(
    files.flatMap((file) => file.body.attributes.map((attribute) => [attribute.name, { file, attribute }]))
  );
}
function rememberBody() {
  let last;
  return {
    of: (module, declaration, key) => {
      if (last?.declaration === declaration && last.body.scope.module === module && last.id === key) return last.body;
      const body = bodyOf(declaration, instanceScope(module, declaration, key, "attribute"));
      last = { body, declaration, id: key };
      return body;
    }
  };
}
function locate(tracer, bodies, schema, address, path, values) {
  let module = tracer.scopes.root;
  for (const { name, key } of address.modules) {
    const child = tracer.scopes.child(module, name, key);
    if (child === void 0) return void 0;
    if (isUnresolved(child)) return locateCall(tracer, module, child);
    module = child;
  }
  const declaration = module.module.resources.get(resourceKey(address));
  if (declaration === void 0) return void 0;
  const body = bodies.of(module, declaration, address.key);
  const found = descend(tracer, body, path, { value: values, schema: schema?.body(typeKey(address)) });
  if (found.kind !== "attribute")
    return show(tracer, module, stepAt(found.spot), [], found.exact, found.kind === "missing");
  const { first, rest, missing } = trace(tracer, { place: found.place, path: found.path }, found.spot);
  return show(tracer, module, first, rest, found.exact, missing);
}
function locateCall(tracer, module, { call }) {
  return show(tracer, module, callStep(call), [], true, false);
}
function show(tracer, module, first, rest, exact, missing) {
  const isOwn = ({ location }) => tracer.tree.isOwn(location.file);
  const trail = [first, ...rest];
  for (let { caller } = module; !trail.some(isOwn) && caller !== void 0; caller = caller.scope.module.caller)
    if (isOwn(callStep(caller.call))) trail.push(callStep(caller.call));
  return { location: (trail.find(isOwn) ?? first).location, trail, exact, missing };
}
function callStep({ file, block }) {
  return stepAt({ file, range: block.header, role: "call" });
}

// app/workflow/root-source.ts
var nothingGiven = { files: [], environment: /* @__PURE__ */ new Map() };
function openRoot({ sources, directory }, given, tools, evidence) {
  const tree = openModuleTree(sources.tree, directory, { sources });
  return rootSource(tree, sources.tree, (file) => sources.file(file), given, tools, evidence);
}
function openEmbedded(evidence, tools, directory) {
  const entries = evidence.source?.();
  const files = entries === void 0 ? void 0 : openSnapshotTree(entries, directory);
  if (files === void 0) return void 0;
  const tree = openModuleTree(files, directory);
  const parse = (file) => {
    const text = files.read(file);
    return text === void 0 ? void 0 : parseFile(file, text);
  };
  return rootSource(tree, files, parse, nothingGiven, tools, evidence);
}
function rootSource(tree, files, parse, given, { schema, decoders: decoders2 }, evidence) {
  const loaded = variableFiles(files, tree.directory).flatMap((file) => parse(file) ?? []);
  const assigning = [...loaded, ...given.files];
  const assignments = [
    { kind: "texts", values: given.environment },
    ...assigning.map((file) => ({ kind: "file", file }))
  ];
  const evaluate = (path, root, more) => readSource({ tree, files, root, path, schema, variables: [...assignments, ...more], decoders: decoders2 });
  return {
    tree,
    locate: openLocate(tree, {
      variableFiles: assigning,
      given: new Set(given.environment.keys()),
      values: evidence === void 0 ? /* @__PURE__ */ new Map() : variablesOf(evidence),
      schema
    }),
    read: (file) => files.read(file),
    evaluate: (path, root) => evaluate(path, root, []),
    evaluated: (evidence2) => evaluate(evidence2.path, evidence2.root, [{ kind: "values", values: variablesOf(evidence2) }]).resources
  };
}
function variablesOf(evidence) {
  const variables = Object.entries(evidence.made?.().variables ?? {});
  return new Map(variables.map(([name, value]) => [name, value ?? null]));
}

export {
  decoders,
  findResource,
  nothingGiven,
  openRoot,
  openEmbedded
};
