import {
  collectFromResource,
  collectSecrets,
  eachText,
  isSilent,
  isUnknownAt,
  mayLinkFurther,
  openRelate
} from "./chunk-5T7B3QQT.js";
import {
  findAttribute,
  parseExpression,
  parseTemplate,
  plainText,
  positionOf
} from "./chunk-VT5FNCID.js";
import {
  sensitivePaths
} from "./chunk-LHTABM6A.js";
import {
  put
} from "./chunk-VWDPQTL3.js";
import {
  isMarked,
  typeKey
} from "./chunk-BGWZEUPI.js";
import {
  joinPath,
  leadsOut,
  printKey
} from "./chunk-LA6KRRY7.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  prefixOf
} from "./chunk-OZ7WGARM.js";

// app/ingest/terraform-source/read-source.ts
import { createHash as createHash2 } from "node:crypto";

// app/hcl/value.ts
var Unknown = class {
  reason;
  constructor(reason) {
    this.reason = reason;
  }
};
var decidedLater = new Unknown("later");
var referred = new Unknown("reference");
var PartialText = class extends Unknown {
  parts;
  constructor(reason, parts) {
    super(reason);
    this.parts = parts;
  }
};
var SetValue = class {
  elements;
  constructor(elements) {
    this.elements = elements;
  }
};
function isList(value) {
  return Array.isArray(value);
}
function isValueObject(value) {
  return typeof value === "object" && value !== null && !(value instanceof Unknown) && !(value instanceof SetValue) && !Array.isArray(value);
}
var EvaluationError = class extends Error {
};

// app/hcl/values/weight.ts
var heaviest = 1e6;
var weights = /* @__PURE__ */ new WeakMap();
function weigh(value) {
  if (typeof value === "string") return 1 + Math.floor(value.length / 64);
  if (typeof value !== "object" || value === null || value instanceof Unknown) return 1;
  const known = weights.get(value);
  if (known !== void 0) return known;
  const inner = value instanceof SetValue ? value.elements : isList(value) ? value : Object.values(value);
  let weight = 1;
  for (const part of inner) weight += weigh(part);
  weights.set(value, weight);
  return weight;
}
var TooLarge = class extends Error {
};
function refuseTooMany(count) {
  if (count > heaviest) throw new TooLarge("more than is computed with");
}
var longestText = 32 * 1024 * 1024;
function refuseLongText(length3) {
  if (length3 > longestText) throw new TooLarge("longer than what is computed with");
}

// app/hcl/values/number-text.ts
var sureDigits = 15;
function numberText(number2) {
  if (Object.is(number2, -0)) return "0";
  const text2 = String(number2);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text2);
  if (parts === null) return Number.isInteger(number2) && !Number.isSafeInteger(number2) ? largeText(number2, text2) : text2;
  const [, sign = "", whole2 = "", fraction = "", exponent = "0"] = parts;
  const shift = Number(exponent);
  const digits = whole2 + fraction;
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - whole2.length)}${digits}`;
  return largeText(number2, sign + digits.padEnd(whole2.length + shift, "0"));
}
function largeText(number2, decimal2) {
  return Number(number2.toPrecision(sureDigits)) === number2 ? decimal2 : BigInt(number2).toString();
}
function parseNumber(text2) {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text2)) return void 0;
  const number2 = Number(text2);
  return Number.isFinite(number2) ? number2 : void 0;
}

// app/hcl/values/order.ts
function compareTexts(left, right) {
  if (left === right) return 0;
  const shorter = Math.min(left.length, right.length);
  for (let at = 0; at < shorter; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}
function rank(unit) {
  if (unit < 55296) return unit;
  return unit < 57344 ? unit + 8192 : unit - 2048;
}
function sortedKeys(object2) {
  return Object.keys(object2).sort(compareTexts);
}
function sortedEntries(object2) {
  return Object.entries(object2).sort(([left], [right]) => compareTexts(left, right));
}
function valueAt(object2, key) {
  return Object.hasOwn(object2, key) ? object2[key] : void 0;
}

// app/hcl/values/unknown.ts
function combineUnknowns(unknowns) {
  return unknowns.every((unknown) => unknown.reason === "reference") ? referred : decidedLater;
}
function unknownParts(value) {
  const found = [];
  collect(value, found);
  return found;
}
function isWhollyKnown(value) {
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof Unknown) return false;
  if (value instanceof SetValue) return value.elements.every(isWhollyKnown);
  if (isList(value)) return value.every(isWhollyKnown);
  return Object.values(value).every(isWhollyKnown);
}
function collect(value, found) {
  if (value instanceof Unknown) found.push(value);
  else if (value instanceof SetValue) for (const element2 of value.elements) collect(element2, found);
  else if (isList(value)) for (const element2 of value) collect(element2, found);
  else if (isValueObject(value)) for (const element2 of Object.values(value)) collect(element2, found);
}

// app/hcl/values/partial-text.ts
function assembleText(parts) {
  const joined = [];
  const unknowns = [];
  let text2 = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text2 += part;
      continue;
    }
    if (text2 !== "") joined.push(text2);
    text2 = "";
    joined.push(part);
    unknowns.push(part.unknown);
  }
  if (unknowns.length === 0) return text2;
  if (text2 !== "") joined.push(text2);
  return new PartialText(combineUnknowns(unknowns).reason, joined);
}
function textParts(value) {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [numberText(value)];
  if (typeof value === "boolean") return [String(value)];
  if (value instanceof PartialText) return value.parts;
  if (value instanceof Unknown) return [{ unknown: value, exact: false }];
  return void 0;
}
function knownStart(value) {
  if (typeof value === "string") return value;
  const first = value instanceof PartialText ? value.parts[0] : void 0;
  return typeof first === "string" ? first : "";
}
function knownEnd(value) {
  if (typeof value === "string") return value;
  const last = value instanceof PartialText ? value.parts.at(-1) : void 0;
  return typeof last === "string" ? last : "";
}
function respell(text2, spell) {
  const parts = text2.parts.map((part) => typeof part === "string" ? spell(part) : { ...part, exact: false });
  return new PartialText(text2.reason, parts);
}
function describeValue(value) {
  if (value === null) return "null";
  if (value instanceof Unknown) return "a value that is not known";
  if (typeof value === "string") return value.length <= 40 ? JSON.stringify(value) : "a text";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  if (value instanceof SetValue) return "a set";
  return isList(value) ? "a list" : "an object";
}

// app/hcl/values/sets.ts
function makeSet(values) {
  const known = /* @__PURE__ */ new Map();
  const unknown = [];
  for (const value of values) {
    const key = elementKey(value);
    if (key === void 0) unknown.push(value);
    else if (!known.has(key)) known.set(key, value);
  }
  const ordered = [...known].sort(
    ([leftKey, left], [rightKey, right]) => compareElements(left, right, leftKey, rightKey)
  );
  return new SetValue([...ordered.map(([, value]) => value), ...unknown]);
}
function elementKey(value) {
  const pieces = [];
  return write(value, pieces) ? pieces.join("") : void 0;
}
function write(value, pieces) {
  if (value instanceof Unknown) return false;
  if (typeof value === "string") pieces.push(JSON.stringify(value));
  else if (typeof value === "number") pieces.push(numberText(value));
  else if (typeof value === "boolean") pieces.push(value ? "T" : "F");
  else if (value === null) pieces.push("~");
  else if (value instanceof SetValue) return writeAll("<", value.elements, ">", pieces);
  else if (isList(value)) return writeAll("[", value, "]", pieces);
  else {
    pieces.push("{");
    for (const [key, element2] of sortedEntries(value)) {
      pieces.push(JSON.stringify(key), ":");
      if (!write(element2, pieces)) return false;
      pieces.push(";");
    }
    pieces.push("}");
  }
  return true;
}
function writeAll(open, values, close, pieces) {
  pieces.push(open);
  for (const value of values) {
    if (!write(value, pieces)) return false;
    pieces.push(";");
  }
  pieces.push(close);
  return true;
}
function compareElements(left, right, leftKey, rightKey) {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return compareTexts(leftKey, rightKey);
}

// app/hcl/values/type.ts
var anyType = { kind: "any" };
var stringType = { kind: "string" };
var numberType = { kind: "number" };
var boolType = { kind: "bool" };
function listOf(of) {
  return { kind: "list", of };
}
function setOf(of) {
  return { kind: "set", of };
}
function mapOf(of) {
  return { kind: "map", of };
}
function typeOf(value) {
  if (typeof value === "string" || value instanceof PartialText) return stringType;
  if (typeof value === "number") return numberType;
  if (typeof value === "boolean") return boolType;
  if (value === null || value instanceof Unknown) return anyType;
  if (value instanceof SetValue) return setOf(elementType(value));
  if (isList(value)) return { kind: "tuple", of: value.map(typeOf) };
  const attributes = /* @__PURE__ */ new Map();
  for (const [key, element2] of Object.entries(value)) attributes.set(key, { type: typeOf(element2), optional: false });
  return { kind: "object", attributes };
}
function elementType({ elements }) {
  const [first = null] = elements;
  return typeof first === "object" && !(first instanceof Unknown) ? anyType : typeOf(first);
}
function leavesOpen(type) {
  if (type.kind === "any") return true;
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return leavesOpen(type.of);
  if (type.kind === "tuple") return type.of.some(leavesOpen);
  if (type.kind === "object") return [...type.attributes.values()].some((attribute) => leavesOpen(attribute.type));
  return false;
}
function typeText(type) {
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return `${type.kind}(${typeText(type.of)})`;
  if (type.kind === "tuple") return `tuple([${type.of.map(typeText).join(", ")}])`;
  if (type.kind !== "object") return type.kind;
  const attributes = [...type.attributes].map(([name, attribute]) => {
    const text2 = typeText(attribute.type);
    return `${name} = ${attribute.optional ? `optional(${text2})` : text2}`;
  });
  return `object({${attributes.join(", ")}})`;
}

// app/hcl/values/unify.ts
function unifyTypes(all) {
  const types2 = all.filter((type) => type.kind !== "any");
  const kinds = new Set(types2.map((type) => type.kind));
  const [only, second] = [...kinds];
  if (only === void 0) return anyType;
  if (only === "object" && second === void 0) return unifyObjects(types2);
  if (only === "tuple" && second === void 0) return unifyTuples(types2);
  if (isSubset(kinds, ["object", "map"])) return collection(mapOf, types2);
  if (isSubset(kinds, ["set", "tuple"]) && kinds.has("set")) return collection(setOf, types2);
  if (isSubset(kinds, ["set", "list", "tuple"])) return collection(listOf, types2);
  if (second === void 0) return types2[0];
  return isSubset(kinds, ["string", "number", "bool"]) && kinds.has("string") ? stringType : void 0;
}
function isSubset(kinds, allowed) {
  return [...kinds].every((kind) => allowed.includes(kind));
}
function collection(make, types2) {
  const of = unifyTypes(types2.flatMap(innerTypes));
  return of === void 0 ? void 0 : make(of);
}
function innerTypes(type) {
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return [type.of];
  if (type.kind === "tuple") return type.of;
  return type.kind === "object" ? [...type.attributes.values()].map((attribute) => attribute.type) : [];
}
function unifyObjects(types2) {
  const columns = /* @__PURE__ */ new Map();
  for (const type of types2) {
    if (type.kind !== "object") return void 0;
    for (const [name, attribute] of type.attributes) {
      const column = columns.get(name);
      if (column === void 0) columns.set(name, [attribute.type]);
      else column.push(attribute.type);
    }
  }
  const attributes = /* @__PURE__ */ new Map();
  for (const [name, column] of columns) {
    if (column.length < types2.length) return collection(mapOf, types2);
    const type = unifyTypes(column);
    if (type === void 0) return void 0;
    attributes.set(name, { type, optional: false });
  }
  return { kind: "object", attributes };
}
function unifyTuples(types2) {
  const rows = types2.map(innerTypes);
  const length3 = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== length3)) return collection(listOf, types2);
  const of = [];
  for (let at = 0; at < length3; at++) {
    const type = unifyTypes(rows.map((row) => row[at] ?? anyType));
    if (type === void 0) return void 0;
    of.push(type);
  }
  return { kind: "tuple", of };
}

// app/hcl/convert.ts
function convert(value, type) {
  return weigh(value) > heaviest ? decidedLater : convertPart(value, type);
}
function convertPart(value, type) {
  if (value === null || type.kind === "any") return value;
  if (value instanceof PartialText) return type.kind === "string" ? value : convertPartialText(value, type);
  if (value instanceof Unknown) return value;
  switch (type.kind) {
    case "string":
      return toText(value);
    case "number":
      return toNumber(value);
    case "bool":
      return toBool(value);
    case "list":
    case "set":
      return toSequence(value, type);
    case "map":
      return toMap(value, type.of);
    case "tuple":
      return toTuple(value, type.of);
    case "object":
      return toObject(value, type.attributes);
  }
}
function unify(values) {
  const first = typeof values[0];
  if (first !== "object" && values.every((value) => typeof value === first)) return values;
  const type = unifyTypes(values.map(typeOf));
  return type === void 0 ? void 0 : values.map((value) => convertPart(value, type));
}
function convertPartialText(value, type) {
  if (type.kind === "number" || type.kind === "bool") return combineUnknowns([value]);
  throw mismatch(value, typeText(type));
}
function mismatch(value, wanted) {
  return new EvaluationError(`${describeValue(value)} cannot be used as ${wanted}`);
}
function toText(value) {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  throw mismatch(value, "a string");
}
function toNumber(value) {
  if (typeof value === "number") return value;
  const number2 = typeof value === "string" ? parseNumber(value) : void 0;
  if (number2 === void 0) throw mismatch(value, "a number");
  return number2;
}
function toBool(value) {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  throw mismatch(value, "a bool");
}
function toSequence(value, type) {
  if (!isList(value) && !(value instanceof SetValue)) throw mismatch(value, typeText(type));
  if (type.kind === "list" && value instanceof SetValue && !isWhollyKnown(value)) {
    return combineUnknowns(unknownParts(value));
  }
  const elements = isList(value) ? value : value.elements;
  const converted2 = convertAll(elements, type.of);
  return type.kind === "list" ? converted2 : makeSet(converted2);
}
function toMap(value, of) {
  if (!isValueObject(value)) throw mismatch(value, typeText({ kind: "map", of }));
  const entries = sortedEntries(value);
  const converted2 = convertAll(
    entries.map(([, element2]) => element2),
    of
  );
  return Object.fromEntries(entries.map(([key], at) => [key, converted2[at] ?? null]));
}
function convertAll(elements, of) {
  const converted2 = of.kind === "any" ? elements : elements.map((element2) => convertPart(element2, of));
  if (!leavesOpen(of)) return converted2;
  const unified2 = unify(converted2);
  if (unified2 === void 0) throw new EvaluationError("all elements of a list, set or map must have the same type");
  return unified2;
}
function toTuple(value, of) {
  if (!isList(value)) throw mismatch(value, typeText({ kind: "tuple", of }));
  if (value.length !== of.length) {
    throw new EvaluationError(`a tuple of ${of.length} elements is needed, this one has ${value.length}`);
  }
  return value.map((element2, at) => convertPart(element2, of[at] ?? { kind: "any" }));
}
function toObject(value, attributes) {
  if (!isValueObject(value)) throw mismatch(value, typeText({ kind: "object", attributes }));
  const entries = [];
  for (const [name, attribute] of attributes) {
    const given2 = valueAt(value, name);
    if (given2 === void 0 && !attribute.optional) throw new EvaluationError(`the attribute "${name}" is required`);
    entries.push([name, convertPart(given2 ?? attribute.default ?? null, attribute.type)]);
  }
  return Object.fromEntries(entries);
}

// app/hcl/values/equality.ts
function equal(left, right) {
  if (left instanceof Unknown || right instanceof Unknown) return equalUnknown(left, right);
  if (left instanceof SetValue && right instanceof SetValue) return equalSets(left, right);
  if (isList(left) && isList(right)) return equalLists(left, right);
  if (isValueObject(left) && isValueObject(right)) return equalObjects(left, right);
  return left === right;
}
function equalUnknown(left, right) {
  const [text2, other] = left instanceof PartialText ? [left, right] : [right, left];
  if (text2 instanceof PartialText) {
    if (!(other instanceof Unknown) && typeof other !== "string") return false;
    if (!agree(knownStart(text2), knownStart(other)) || !agree(turned(knownEnd(text2)), turned(knownEnd(other))))
      return false;
  }
  return combineUnknowns([left, right].filter((value) => value instanceof Unknown));
}
function agree(left, right) {
  const length3 = Math.min(left.length, right.length);
  return left.slice(0, length3) === right.slice(0, length3);
}
function turned(text2) {
  return text2.split("").reverse().join("");
}
function equalSets(left, right) {
  if (!isWhollyKnown(left) || !isWhollyKnown(right)) {
    return combineUnknowns([...unknownParts(left), ...unknownParts(right)]);
  }
  return elementKey(left) === elementKey(right);
}
function equalLists(left, right) {
  if (left.length !== right.length) return false;
  return allOf(left.map((value, at) => [value, right[at] ?? null]));
}
function equalObjects(left, right) {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  const pairs = [];
  for (const key of keys) {
    const other = valueAt(right, key);
    if (other === void 0) return false;
    pairs.push([left[key] ?? null, other]);
  }
  return allOf(pairs);
}
function allOf(pairs) {
  const unknowns = [];
  for (const [left, right] of pairs) {
    const same = equal(left, right);
    if (same === false) return false;
    if (same !== true) unknowns.push(same);
  }
  return unknowns.length === 0 || combineUnknowns(unknowns);
}

// app/hcl/functions/characters.ts
var segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
function characters(text2) {
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text2)) return text2.split("");
  return Array.from(segmenter.segment(text2), (piece) => piece.segment);
}
function mapCodePoints(text2, change) {
  if (/^[\0-\x7f]*$/.test(text2)) return change(text2);
  return Array.from(text2, (character) => {
    const changed = change(character);
    return Array.from(changed).length === 1 ? changed : character;
  }).join("");
}

// app/hcl/functions/declare.ts
function define(parameters, run) {
  return {
    parameters,
    run: (args, context) => run(readAll(parameters, args), context)
  };
}
function defineVariadic(parameters, rest, run) {
  return {
    parameters,
    rest,
    run: (args, context) => {
      const more = args.slice(parameters.length).map((value) => rest.read(value));
      return run(readAll(parameters, args), more, context);
    }
  };
}
function readAll(parameters, args) {
  return parameters.map((parameter2, at) => {
    const value = args[at];
    return value === void 0 ? void 0 : parameter2.read(value);
  });
}
function checkArguments(declared, args) {
  const least = declared.parameters.filter((parameter2) => !parameter2.optional).length;
  const most = declared.rest === void 0 ? declared.parameters.length : Number.POSITIVE_INFINITY;
  if (args.length < least) throw new EvaluationError(`it takes at least ${plural(least)}, here it gets ${args.length}`);
  if (args.length > most)
    throw new EvaluationError(`it takes no more than ${plural(most)}, here it gets ${args.length}`);
  const unknowns = [];
  for (const [at, value] of args.entries()) {
    const parameter2 = declared.parameters[at] ?? declared.rest;
    if (value === null && parameter2?.takesNull === false) {
      throw new EvaluationError(`argument ${at + 1} must be ${parameter2.wanted} and not null`);
    }
    if (value instanceof Unknown && parameter2?.takesUnknown === false) unknowns.push(value);
  }
  return unknowns.length === 0 ? void 0 : combineUnknowns(unknowns);
}
function plural(count) {
  return count === 1 ? "one argument" : `${count} arguments`;
}
function parameter(wanted, read2) {
  return { read: read2, wanted, optional: false, takesNull: false, takesUnknown: false };
}
function wrong(value, wanted) {
  return new EvaluationError(`${describeValue(value)} is not ${wanted}`);
}
function converted(wanted, type, isRight) {
  return parameter(wanted, (value) => {
    const result = convert(value, type);
    if (!isRight(result)) throw wrong(value, wanted);
    return result;
  });
}
var isText = (value) => typeof value === "string";
var isNumber = (value) => typeof value === "number";
var isBool = (value) => typeof value === "boolean";
var isSet = (value) => value instanceof SetValue;
var text = converted("a text", stringType, isText);
var number = converted("a number", numberType, isNumber);
var bool = converted("true or false", boolType, isBool);
var integer = parameter("a whole number", (value) => {
  const result = number.read(value);
  if (!Number.isInteger(result)) throw wrong(value, "a whole number");
  return result;
});
var any = parameter("a value", (value) => value);
var sequence = parameter("a list or a set", (value) => {
  if (value instanceof SetValue) return value.elements;
  if (!isList(value)) throw wrong(value, "a list or a set");
  return value;
});
var list = parameter("a list", (value) => {
  if (!isList(value)) throw wrong(value, "a list");
  return value;
});
var texts = converted("a list of texts", listOf(stringType), isList);
var numbers = converted("a list of numbers", listOf(numberType), isList);
var uniform = converted("a list", listOf({ kind: "any" }), isList);
var uniformSet = converted("a set", setOf({ kind: "any" }), isSet);
var object = parameter("an object or a map", (value) => {
  if (!isValueObject(value)) throw wrong(value, "an object or a map");
  return value;
});
var map = converted("a map", mapOf({ kind: "any" }), isValueObject);
var mapOfTexts = converted("a map of texts", mapOf(listOf(stringType)), isValueObject);
function optional(of) {
  return { ...of, optional: true };
}
function nullable(of) {
  return { ...of, takesNull: true, read: (value) => value === null ? null : of.read(value) };
}
function unknowable(of) {
  return { ...of, takesUnknown: true, read: (value) => value instanceof Unknown ? value : of.read(value) };
}

// app/hcl/functions/collections.ts
var collectionFunctions = {
  alltrue: define([sequence], ([values]) => decide(values, false)),
  anytrue: define([sequence], ([values]) => decide(values, true)),
  chunklist: define([uniform, integer], ([values, size]) => chunk(values, size)),
  compact: define(
    [texts],
    ([values]) => whenKnown(values, () => values.filter((value) => value !== null && value !== ""))
  ),
  contains: define([sequence, unknowable(any)], ([values, wanted]) => contains(values, wanted)),
  distinct: define([uniform], ([values]) => whenKnown(values, () => distinct(values))),
  element: define([list, integer], ([values, at]) => element(values, at)),
  flatten: define([any], ([value]) => flatten(value)),
  index: define([list, any], ([values, wanted]) => indexOf(values, wanted)),
  keys: define([object], ([value]) => sortedKeys(value)),
  length: define([any], ([value]) => length(value)),
  lookup: define(
    [object, text, optional(nullable(unknowable(any)))],
    ([from, key, fallback]) => lookup(from, key, fallback)
  ),
  matchkeys: define([uniform, sequence, sequence], ([values, keys, wanted]) => matchKeys(values, keys, wanted)),
  one: define([sequence], ([values]) => one(values)),
  reverse: define([sequence], ([values]) => [...values].reverse()),
  slice: define([list, integer, integer], ([values, start, end]) => slice(values, start, end)),
  sort: define([texts], ([values]) => sort(values)),
  transpose: define([mapOfTexts], ([value]) => transpose(value)),
  values: define([object], ([value]) => sortedEntries(value).map(([, element2]) => element2))
};
function whenKnown(values, compute2) {
  return isWhollyKnown(values) ? compute2() : combineUnknowns(unknownParts(values));
}
function decide(values, deciding) {
  const answers = values.map((value) => value === null ? false : convert(value, boolType));
  if (answers.includes(deciding)) return deciding;
  const unknowns = unknownParts(answers);
  return unknowns.length === 0 ? !deciding : combineUnknowns(unknowns);
}
function chunk(values, size) {
  if (size < 0) throw new EvaluationError("the size must not be negative");
  if (values.length === 0) return [];
  if (size === 0) return [values];
  const chunks = [];
  for (let at = 0; at < values.length; at += size) chunks.push(values.slice(at, at + size));
  return chunks;
}
function contains(values, wanted) {
  const unknowns = [];
  for (const value of values) {
    const same = equal(value, wanted);
    if (same === true) return true;
    if (same !== false) unknowns.push(same);
  }
  return unknowns.length === 0 ? false : combineUnknowns(unknowns);
}
function distinct(values) {
  const seen = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = elementKey(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
function element(values, at) {
  if (values.length === 0) throw new EvaluationError("an empty list has no elements");
  if (at < 0) throw new EvaluationError(`the index must not be negative, as ${at} is`);
  return values[at % values.length] ?? null;
}
function flatten(value) {
  if (!isList(value) && !(value instanceof SetValue)) {
    throw new EvaluationError(`${describeValue(value)} is not a list or a set`);
  }
  const flat = [];
  const unknown = flattenInto(value, flat);
  return unknown ?? flat;
}
function flattenInto(value, flat) {
  for (const element2 of isList(value) ? value : value.elements) {
    if (isList(element2) || element2 instanceof SetValue) {
      const unknown = flattenInto(element2, flat);
      if (unknown !== void 0) return unknown;
    } else if (element2 instanceof Unknown && !(element2 instanceof PartialText)) {
      return element2;
    } else {
      flat.push(element2);
    }
  }
  return void 0;
}
function indexOf(values, wanted) {
  for (const [at, value] of values.entries()) {
    const same = equal(value, wanted);
    if (same === true) return at;
    if (same !== false) return same;
  }
  throw new EvaluationError("there is no such element");
}
function length(value) {
  if (typeof value === "string") return characters(value).length;
  if (isList(value)) return value.length;
  if (value instanceof SetValue) {
    const unknowns = unknownParts(value);
    return unknowns.length === 0 || value.elements.length === 1 ? value.elements.length : combineUnknowns(unknowns);
  }
  if (isValueObject(value)) return Object.keys(value).length;
  throw new EvaluationError(`${describeValue(value)} has no length`);
}
function lookup(from, key, fallback) {
  const found = valueAt(from, key);
  if (found !== void 0) return found;
  if (fallback === void 0) throw new EvaluationError(`there is no key ${JSON.stringify(key)}`);
  return fallback;
}
function matchKeys(values, keys, wanted) {
  if (values.length !== keys.length) {
    throw new EvaluationError(`there are ${values.length} values and ${keys.length} keys, it must be as many`);
  }
  return whenKnown([...keys, ...wanted], () => {
    const [...unified2] = unify([...keys, ...wanted]) ?? [];
    if (unified2.length === 0 && keys.length > 0)
      throw new EvaluationError("keys and what is searched must have one type");
    const searched = new Set(unified2.slice(keys.length).map(elementKey));
    return values.filter((_, at) => searched.has(elementKey(unified2[at] ?? null)));
  });
}
function one(values) {
  if (values.length > 1) throw new EvaluationError(`the list must have no or one element, it has ${values.length}`);
  return values[0] ?? null;
}
function slice(values, start, end) {
  if (start < 0 || end > values.length || start > end) {
    throw new EvaluationError(`there is no slice from ${start} to ${end} of a list of ${values.length} elements`);
  }
  return values.slice(start, end);
}
function sort(values) {
  if (values.includes(null)) throw new EvaluationError("null cannot be sorted");
  const unknowns = unknownParts(values);
  if (unknowns.length > 0) return values.map(() => combineUnknowns(unknowns));
  return [...values].sort((left, right) => compareTexts(String(left), String(right)));
}
function transpose(value) {
  if (!isWhollyKnown(value)) return combineUnknowns(unknownParts(value));
  const turned2 = /* @__PURE__ */ new Map();
  for (const [key, elements] of sortedEntries(value)) {
    for (const element2 of isList(elements) ? elements : []) {
      const name = convert(element2, stringType);
      if (typeof name !== "string") throw new EvaluationError("null cannot become a key");
      const group = turned2.get(name);
      if (group === void 0) turned2.set(name, [key]);
      else group.push(key);
    }
  }
  return Object.fromEntries([...turned2].map(([name, keys]) => [name, [...makeSet(keys).elements]]));
}

// app/hcl/functions/combining.ts
var combiningFunctions = {
  coalesce: defineVariadic([], unknowable(nullable(any)), (_, values) => coalesce(values)),
  coalescelist: defineVariadic([], unknowable(list), (_, values) => coalesceList(values)),
  concat: defineVariadic([list], list, ([first], rest) => [first, ...rest].flat()),
  merge: defineVariadic([], nullable(object), (_, values) => merge(values)),
  zipmap: define([texts, list], ([keys, values]) => zip(keys, values))
};
function coalesce(values) {
  const unified2 = unify(values) ?? (values.includes(null) ? values : void 0);
  if (unified2 === void 0 || values.length === 0) throw new EvaluationError("all arguments must have one type");
  const found = unified2.find((value) => value !== null && value !== "");
  if (found === void 0) throw new EvaluationError("all arguments are null or empty");
  return found;
}
function coalesceList(values) {
  const found = values.find((value) => value instanceof Unknown || value.length > 0);
  if (found === void 0) throw new EvaluationError("all lists are empty");
  return found;
}
function merge(values) {
  return Object.fromEntries(values.flatMap((value) => value === null ? [] : sortedEntries(value)));
}
function zip(keys, values) {
  const unknowns = unknownParts(keys);
  if (unknowns.length > 0) return combineUnknowns(unknowns);
  if (keys.length !== values.length) {
    throw new EvaluationError(`there are ${keys.length} keys and ${values.length} values, it must be as many`);
  }
  if (keys.includes(null)) throw new EvaluationError("a key must not be null");
  return Object.fromEntries(keys.map((key, at) => [String(key), values[at] ?? null]));
}

// app/hcl/functions/date-format.ts
var months = "January February March April May June July August September October November December".split(" ");
var days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
var twoDigits = (value) => String(value).padStart(2, "0");
var halfDayHour = (date) => date.getUTCHours() % 12 || 12;
var year = (date) => String(date.getUTCFullYear()).padStart(4, "0");
var halfDay = (date) => date.getUTCHours() < 12 ? "am" : "pm";
var verbs = /* @__PURE__ */ new Map([
  ["YYYY", year],
  ["YY", (date) => year(date).slice(-2)],
  ["MMMM", (date) => months[date.getUTCMonth()] ?? ""],
  ["MMM", (date) => (months[date.getUTCMonth()] ?? "").slice(0, 3)],
  ["MM", (date) => twoDigits(date.getUTCMonth() + 1)],
  ["M", (date) => String(date.getUTCMonth() + 1)],
  ["DD", (date) => twoDigits(date.getUTCDate())],
  ["D", (date) => String(date.getUTCDate())],
  ["EEEE", (date) => days[date.getUTCDay()] ?? ""],
  ["EEE", (date) => (days[date.getUTCDay()] ?? "").slice(0, 3)],
  ["hh", (date) => twoDigits(date.getUTCHours())],
  ["h", (date) => String(date.getUTCHours())],
  ["HH", (date) => twoDigits(halfDayHour(date))],
  ["H", (date) => String(halfDayHour(date))],
  ["AA", (date) => halfDay(date).toUpperCase()],
  ["aa", halfDay],
  ["mm", (date) => twoDigits(date.getUTCMinutes())],
  ["m", (date) => String(date.getUTCMinutes())],
  ["ss", (date) => twoDigits(date.getUTCSeconds())],
  ["s", (date) => String(date.getUTCSeconds())],
  ["ZZZZZ", (_, offset) => distance(offset, ":")],
  ["ZZZZ", (_, offset) => distance(offset, "")],
  ["ZZZ", (_, offset) => offset === 0 ? "UTC" : distance(offset, "")],
  ["Z", (_, offset) => offset === 0 ? "Z" : distance(offset, ":")]
]);
function distance(offset, separator) {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}${separator}${twoDigits(size % 60)}`;
}
function formatInstant(format2, instant2) {
  const milliseconds = Number(instant2.nanoseconds / 1000000n) + instant2.offset * 6e4;
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw new EvaluationError("the point in time is too far away");
  const pieces = [];
  for (let at = 0; at < format2.length; ) {
    const start = at;
    const first = format2.charAt(at);
    if (first === "'") {
      const [literal3, end] = quotedPart(format2, at);
      pieces.push(literal3);
      at = end;
      continue;
    }
    while (at < format2.length && format2[at] === first) at++;
    const run = format2.slice(start, at);
    const write4 = verbs.get(run);
    if (write4 === void 0 && /[A-Za-z]/.test(first)) throw new EvaluationError(`there is no date verb ${run}`);
    pieces.push(write4 === void 0 ? run : write4(date, instant2.offset));
  }
  return pieces.join("");
}
function quotedPart(format2, start) {
  const pieces = [];
  for (let at = start + 1; ; ) {
    const quote = format2.indexOf("'", at);
    if (quote < 0) throw new EvaluationError("the date format has a ' that does not end");
    pieces.push(format2.slice(at, quote));
    if (format2[quote + 1] !== "'") return [pieces.join(""), quote + 1];
    pieces.push("'");
    at = quote + 2;
  }
}

// app/hcl/functions/date-parse.ts
var nanosecondsPerMillisecond = 1000000n;
var units = /* @__PURE__ */ new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["µs", 1000n],
  ["μs", 1000n],
  ["ms", 1000000n],
  ["s", 1000000000n],
  ["m", 60000000000n],
  ["h", 3600000000000n]
]);
function parseInstant(text2) {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,18}))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text2);
  if (found === null) throw new EvaluationError(`${JSON.stringify(text2.slice(0, 40))} is no timestamp of RFC 3339`);
  const [year2 = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const offsetHours = Number(found[9] ?? 0);
  const offsetMinutes = Number(found[10] ?? 0);
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year2, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  if (!exists || second > 59 || offsetHours > 23 || offsetMinutes > 59) {
    throw new EvaluationError(`${JSON.stringify(text2)} is no point in time`);
  }
  const offset = (offsetHours * 60 + offsetMinutes) * (found[8] === "-" ? -1 : 1);
  const fraction = BigInt((found[7] ?? "").slice(0, 9).padEnd(9, "0"));
  return { nanoseconds: BigInt(date.getTime() - offset * 6e4) * nanosecondsPerMillisecond + fraction, offset };
}
function parseDuration(text2) {
  const unsigned = text2.replace(/^[+-]/, "");
  const parts = [...unsigned.matchAll(/(?=\.?\d)(\d{0,18})(?:\.(\d{0,18}))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/g)];
  const read2 = parts.map((part) => part[0]).join("");
  if (unsigned !== "0" && (parts.length === 0 || read2 !== unsigned)) {
    throw new EvaluationError(`${JSON.stringify(text2.slice(0, 40))} is no duration such as 1h30m`);
  }
  let total = 0n;
  for (const [, whole2 = "", fraction = "", unit = ""] of parts) {
    const size = units.get(unit) ?? 0n;
    total += BigInt(`0${whole2}`) * size + BigInt(`0${fraction}`) * size / 10n ** BigInt(fraction.length);
  }
  return text2.startsWith("-") ? -total : total;
}
function shiftInstant(instant2, by) {
  return { ...instant2, nanoseconds: instant2.nanoseconds + by };
}
function compareInstants(left, right) {
  if (left.nanoseconds === right.nanoseconds) return 0;
  return left.nanoseconds < right.nanoseconds ? -1 : 1;
}

// app/hcl/functions/dates.ts
var dateFunctions = {
  formatdate: define([text, text], ([format2, instant2]) => formatInstant(format2, parseInstant(instant2))),
  plantimestamp: define([], () => decidedLater),
  timeadd: define(
    [text, text],
    ([instant2, duration]) => formatInstant("YYYY-MM-DD'T'hh:mm:ssZ", shiftInstant(parseInstant(instant2), parseDuration(duration)))
  ),
  timecmp: define([text, text], ([left, right]) => compareInstants(parseInstant(left), parseInstant(right))),
  timestamp: define([], () => decidedLater)
};

// app/hcl/functions/charsets.ts
var singleByte = /^(us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d|windows-874|koi8-r|koi8-u|ibm866|macintosh)$/;
function decodeCharset(bytes, charset) {
  const name = charset.toLowerCase();
  if (name === "utf-16" && bytes[0] !== 255) return decoderOf("utf-16be", charset).decode(bytes);
  return decoderOf(name, charset).decode(bytes);
}
function decoderOf(name, charset) {
  try {
    return new TextDecoder(name);
  } catch {
    throw new EvaluationError(`there is no character set ${JSON.stringify(charset)}`);
  }
}
function encodeCharset(value, charset) {
  const name = charset.toLowerCase();
  if (name === "utf-8") return Buffer.from(value).toString("base64");
  if (name === "utf-16le") return Buffer.from(value, "utf16le").toString("base64");
  if (name === "utf-16be") return Buffer.from(value, "utf16le").swap16().toString("base64");
  if (name === "utf-16") return Buffer.from(`\uFEFF${value}`, "utf16le").swap16().toString("base64");
  const decoder = decoderOf(name, charset);
  if (!singleByte.test(name)) return decidedLater;
  const bytes = /* @__PURE__ */ new Map();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  const encoded = Array.from(value, (character) => {
    const byte = bytes.get(character);
    if (byte === void 0) throw new EvaluationError(`${JSON.stringify(character)} is not in ${charset}`);
    return byte;
  });
  return Buffer.from(encoded).toString("base64");
}

// app/hcl/functions/csv.ts
function decodeCsv(text2) {
  const [header, ...rows] = readRows(text2);
  if (header === void 0) throw new EvaluationError("the text has no line of names");
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== void 0) throw new EvaluationError(`two columns are called ${JSON.stringify(twice)}`);
  refuseTooMany(rows.length * header.length);
  return rows.map((row, at) => {
    if (row.length !== header.length) {
      throw new EvaluationError(`row ${at + 1} has ${row.length} fields, the line of names ${header.length}`);
    }
    return Object.fromEntries(row.map((field, column) => [header[column] ?? "", field]));
  });
}
function readRows(text2) {
  const rows = [];
  const source = text2.replaceAll("\r\n", "\n");
  for (let at = 0; at < source.length; ) {
    if (source[at] === "\n") {
      at++;
      continue;
    }
    const row = [];
    for (let more = true; more; ) {
      const [field, end] = source[at] === '"' ? quotedField(source, at) : plainField(source, at);
      row.push(field);
      more = source[end] === ",";
      at = end + 1;
    }
    rows.push(row);
  }
  return rows;
}
function plainField(source, start) {
  let end = start;
  while (end < source.length && source[end] !== "," && source[end] !== "\n") {
    if (source[end] === '"') throw new EvaluationError("a field that is not quoted holds a quotation mark");
    end++;
  }
  return [source.slice(start, end), end];
}
function quotedField(source, start) {
  const pieces = [];
  for (let at = start + 1; ; ) {
    const quote = source.indexOf('"', at);
    if (quote < 0) throw new EvaluationError("a quoted field does not end");
    pieces.push(source.slice(at, quote));
    const behind = source[quote + 1];
    if (behind === void 0 || behind === "," || behind === "\n") return [pieces.join(""), quote + 1];
    if (behind !== '"') throw new EvaluationError("something stands behind a quoted field");
    pieces.push('"');
    at = quote + 2;
  }
}

// app/hcl/functions/json-text.ts
var escapes = /* @__PURE__ */ new Map([
  ["<", "\\u003c"],
  [">", "\\u003e"],
  ["&", "\\u0026"],
  ["\u2028", "\\u2028"],
  ["\u2029", "\\u2029"]
]);
function jsonParts(value) {
  const parts = [];
  write2(value, parts, { length: 0 });
  return parts;
}
function write2(value, parts, written) {
  if (value instanceof PartialText) {
    writeText(value, parts);
  } else if (value instanceof Unknown) {
    parts.push({ unknown: value, exact: true });
  } else if (value instanceof SetValue && !isWhollyKnown(value)) {
    parts.push({ unknown: combineUnknowns(unknownParts(value)), exact: true });
  } else if (isList(value) || value instanceof SetValue) {
    parts.push("[");
    for (const [at, element2] of (isList(value) ? value : value.elements).entries()) {
      if (at > 0) parts.push(",");
      write2(element2, parts, written);
    }
    parts.push("]");
  } else if (typeof value === "object" && value !== null) {
    parts.push("{");
    for (const [at, [key, element2]] of sortedEntries(value).entries()) {
      parts.push(`${at > 0 ? "," : ""}${jsonString(key)}:`);
      write2(element2, parts, written);
    }
    parts.push("}");
  } else {
    const text2 = typeof value === "string" ? jsonString(value) : scalarText(value);
    written.length += text2.length;
    refuseLongText(written.length);
    parts.push(text2);
  }
}
function scalarText(value) {
  return typeof value === "number" ? numberText(value) : String(value);
}
function writeText(value, parts) {
  parts.push('"');
  for (const part of value.parts) {
    parts.push(typeof part === "string" ? jsonString(part).slice(1, -1) : { ...part, exact: false });
  }
  parts.push('"');
}
function jsonString(value) {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes.get(character) ?? character);
}

// app/hcl/functions/plain-value.ts
var deepest = 500;
function plainValue(decoded, depth = 0) {
  if (depth > deepest) throw new EvaluationError(`the text is nested more than ${deepest} levels deep`);
  if (decoded === null || typeof decoded === "boolean") return decoded;
  if (typeof decoded === "string") return decoded.normalize();
  if (typeof decoded === "number" && Number.isFinite(decoded)) return decoded + 0;
  if (Array.isArray(decoded)) return decoded.map((element2) => plainValue(element2, depth + 1));
  if (typeof decoded !== "object") throw new EvaluationError("the text holds a number that is not finite");
  const entries = Object.entries(decoded);
  return Object.fromEntries(entries.map(([key, element2]) => [key.normalize(), plainValue(element2, depth + 1)]));
}

// app/hcl/functions/yaml-scalar.ts
var truths = new Map(
  ["y", "yes", "on", "true"].flatMap((word, at) => {
    const opposite = ["n", "no", "off", "false"][at] ?? "";
    return [
      ...spellings(word).map((text2) => [text2, true]),
      ...spellings(opposite).map((text2) => [text2, false])
    ];
  })
);
var nulls = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);
var instant = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt ](\d\d?):(\d\d?):(\d\d?)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?)?$/;
function spellings(word) {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}
function readPlainScalar(text2) {
  if (nulls.has(text2)) return null;
  const truth = truths.get(text2);
  if (truth !== void 0) return truth;
  if (/^0o[0-7]+$/.test(text2) || /^0x[0-9a-fA-F]+$/.test(text2)) return Number(text2);
  if (/^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text2)) return Number(text2);
  return readInstant(text2) ?? text2;
}
function readInstant(text2) {
  const found = instant.exec(text2);
  if (found === null) return void 0;
  const [, year2 = "", month = "", day = "", hour = "0", minute = "0", second = "0", , zone] = found;
  if (hour !== "0" && /[Tt]/.test(text2) !== (zone !== void 0)) return void 0;
  const [date, time] = [
    [month, day],
    [hour, minute, second]
  ].map((parts) => parts.map((part) => part.padStart(2, "0")));
  try {
    const parsed = parseInstant(`${year2}-${date?.join("-")}T${time?.join(":")}${zone ?? "Z"}`);
    return formatInstant("YYYY-MM-DD'T'hh:mm:ssZ", parsed);
  } catch (error) {
    if (error instanceof EvaluationError) return void 0;
    throw error;
  }
}

// app/hcl/functions/yaml-text.ts
var widestLine = 80;
var longestSimpleKey = 128;
var namedEscapes = /* @__PURE__ */ new Map([
  [0, "\\0"],
  [7, "\\a"],
  [8, "\\b"],
  [9, "\\t"],
  [10, "\\n"],
  [11, "\\v"],
  [12, "\\f"],
  [13, "\\r"],
  [27, "\\e"],
  [34, '\\"'],
  [92, "\\\\"],
  [133, "\\N"],
  [8232, "\\L"],
  [8233, "\\P"],
  [65279, "\\uFEFF"]
]);
function yamlText(value) {
  const collection2 = blockOf(value, 0);
  if (collection2 !== void 0) return `${collection2}
`;
  const plain2 = typeof value === "number" || typeof value === "boolean" || value === null;
  return plain2 ? `${scalar(value, 0, 0)}
...
` : `${scalar(value, 2, 0)}
`;
}
function blockOf(value, indent2) {
  const elements = value instanceof SetValue ? value.elements : isList(value) ? value : void 0;
  const margin = `
${" ".repeat(indent2)}`;
  if (elements !== void 0) {
    if (elements.length === 0) return void 0;
    return elements.map((element2) => `- ${blockOf(element2, indent2 + 2) ?? scalar(element2, indent2 + 2, indent2 + 2)}`).join(margin);
  }
  if (!isValueObject(value) || Object.keys(value).length === 0) return void 0;
  return mappingLines(value, indent2).join(margin);
}
function mappingLines(value, indent2) {
  return sortedEntries(value).map(([key, element2]) => {
    const isSimple = !isLiteral(key) && key.length <= longestSimpleKey;
    const name = isSimple ? quoted(key, indent2, Number.NEGATIVE_INFINITY) : scalar(key, indent2 + 2, indent2 + 2);
    const start = isSimple ? `${name}:` : `? ${name}
${" ".repeat(indent2)}:`;
    const isMapping = isValueObject(element2);
    const inner = blockOf(element2, isMapping || !isSimple ? indent2 + 2 : indent2);
    if (inner === void 0) return `${start} ${scalar(element2, indent2 + 2, indent2 + start.length + 1)}`;
    return isSimple ? `${start}
${" ".repeat(isMapping ? indent2 + 2 : indent2)}${inner}` : `${start} ${inner}`;
  });
}
function scalar(value, indent2, column) {
  if (typeof value === "string") return isLiteral(value) ? literal(value, indent2) : quoted(value, indent2, column);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean" || value === null) return String(value);
  return isValueObject(value) ? "{}" : "[]";
}
function isLiteral(text2) {
  if (!text2.includes("\n") || text2.endsWith(" ") || text2.includes(" \n")) return false;
  return Array.from(text2).every((character) => character === "\n" || isPrintable(character.codePointAt(0) ?? 0));
}
function isPrintable(code) {
  if (code < 32 || code >= 127 && code < 160) return false;
  return code < 55296 && code !== 8232 && code !== 8233 ? true : code >= 57344 && code < 65534 && code !== 65279;
}
function literal(text2, indent2) {
  const hint = text2.startsWith(" ") || text2.startsWith("\n") ? "2" : "";
  const chomp = !text2.endsWith("\n") ? "-" : text2 === "\n" || text2.endsWith("\n\n") ? "+" : "";
  const lines = (chomp === "-" ? text2 : text2.slice(0, -1)).split("\n");
  const margin = " ".repeat(indent2);
  return `|${hint}${chomp}
${lines.map((line) => line === "" ? "" : margin + line).join("\n")}`;
}
function quoted(text2, indent2, start) {
  const pieces = ['"'];
  let column = start + 1;
  let afterSpace = false;
  const all = Array.from(text2);
  for (const [at, character] of all.entries()) {
    const isSpace2 = character === " ";
    if (isSpace2 && !afterSpace && column > widestLine && at > 0 && at < all.length - 1) {
      const marker = all[at + 1] === " " ? "\\" : "";
      pieces.push(`
${" ".repeat(indent2)}${marker}`);
      column = indent2 + marker.length;
    } else {
      const piece = isSpace2 ? " " : quotedCharacter(character);
      pieces.push(piece);
      column += piece.length;
    }
    afterSpace = isSpace2;
  }
  pieces.push('"');
  return pieces.join("");
}
function quotedCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  const named = namedEscapes.get(code);
  if (named !== void 0) return named;
  if (isPrintable(code)) return character;
  const digits = code.toString(16).toUpperCase();
  if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

// app/hcl/functions/encoding.ts
var encodingFunctions = {
  base64decode: define([text], ([value]) => utf8(decodeBase64(value), "the decoded text")),
  base64encode: define([text], ([value]) => Buffer.from(value).toString("base64")),
  base64gunzip: define(
    [text],
    ([value], { gunzip }) => gunzip === void 0 ? decidedLater : readWith("gzip", () => utf8(gunzip(decodeBase64(value)), "the unpacked text"))
  ),
  // Its bytes depend on the version of Go that Terraform was built with.
  base64gzip: define([text], () => decidedLater),
  csvdecode: define([text], ([value]) => decodeCsv(value)),
  jsondecode: define([text], ([value]) => readWith("JSON", () => plainValue(JSON.parse(value)))),
  jsonencode: define([unknowable(nullable(any))], ([value]) => assembleText(jsonParts(value))),
  textdecodebase64: define([text, text], ([value, charset]) => decodeCharset(decodeBase64(value), charset)),
  textencodebase64: define([text, text], ([value, charset]) => encodeCharset(value, charset)),
  urldecode: define(
    [text],
    ([value]) => readWith("URL encoding", () => decodeURIComponent(value.replaceAll("+", " ")))
  ),
  urlencode: define([text], ([value]) => encodeUrl(value)),
  yamldecode: define(
    [text],
    ([value], { decodeYaml }) => decodeYaml === void 0 ? decidedLater : readWith("YAML", () => plainValue(decodeYaml(value, readPlainScalar)))
  ),
  yamlencode: define(
    [nullable(any)],
    ([value]) => isWhollyKnown(value) ? yamlText(value) : combineUnknowns(unknownParts(value))
  )
};
function readWith(format2, read2) {
  try {
    return read2();
  } catch (error) {
    if (error instanceof EvaluationError || error instanceof RangeError) throw error;
    throw new EvaluationError(`the text is no valid ${format2}`);
  }
}
function decodeBase64(value) {
  const plain2 = value.replace(/[\r\n]/g, "");
  if (plain2.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain2)) {
    throw new EvaluationError("the text is no valid Base64");
  }
  return Buffer.from(plain2, "base64");
}
function utf8(bytes, what) {
  refuseLongText(bytes.length);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EvaluationError(`${what} is not UTF-8`);
  }
}
function encodeUrl(value) {
  return encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%20", "+");
}

// app/hcl/regex/classes.ts
var anyCharacter = classOf([{ low: 0, high: 1114111 }]);
var anyButNewline = classOf([{ low: 10, high: 10 }], true);
var newlineToSpace = [...ranges("	\n\f\r"), ...ranges(" ")];
var perlClasses = {
  d: ranges("0-9"),
  s: newlineToSpace,
  w: ranges("0-9A-Za-z__")
};
var posixClasses = /* @__PURE__ */ new Map([
  ["alnum", ranges("0-9A-Za-z")],
  ["alpha", ranges("A-Za-z")],
  ["ascii", [{ low: 0, high: 127 }]],
  ["blank", ranges("	 ")],
  ["cntrl", [{ low: 0, high: 31 }, ...ranges("")]],
  ["digit", ranges("0-9")],
  ["graph", ranges("!-~")],
  ["lower", ranges("a-z")],
  ["print", ranges(" -~")],
  ["punct", ranges("!-/:-@[-`{-~")],
  ["space", ranges("	-\r ")],
  ["upper", ranges("A-Z")],
  ["word", ranges("0-9A-Za-z_")],
  ["xdigit", ranges("0-9A-Fa-f")]
]);
function ranges(text2) {
  const found = [];
  for (let at = 0; at < text2.length; at++) {
    const low = text2.charCodeAt(at);
    if (text2[at + 1] === "-" && at + 2 < text2.length) {
      found.push({ low, high: text2.charCodeAt(at + 2) });
      at += 2;
    } else {
      found.push({ low, high: low });
    }
  }
  return found;
}
function classOf(items, negated = false, foldsCase = false) {
  return { items, negated, foldsCase };
}
function perlClass(letter) {
  const items = Object.hasOwn(perlClasses, letter.toLowerCase()) ? perlClasses[letter.toLowerCase()] : void 0;
  return items === void 0 ? void 0 : classOf(items, letter !== letter.toLowerCase());
}
function posixClass(name) {
  const negated = name.startsWith("^");
  const items = posixClasses.get(negated ? name.slice(1) : name);
  return items === void 0 ? void 0 : classOf(items, negated);
}
function unicodeClass(name, negated) {
  if (name === "Any") return classOf(anyCharacter.items, negated);
  if (!/^[A-Z][A-Za-z_]*$/.test(name)) return void 0;
  try {
    const property = name.length <= 2 ? `\\p{gc=${name}}` : `\\p{sc=${name}}`;
    return classOf([{ property: new RegExp(property, "u") }], negated);
  } catch {
    return void 0;
  }
}
function matchesClass(set2, code) {
  if (!set2.foldsCase) return hasItem(set2.items, code) !== set2.negated;
  return caseVariants(code).some((variant) => hasItem(set2.items, variant)) !== set2.negated;
}
function hasItem(items, code) {
  for (const item of items) {
    if ("low" in item) {
      if (code >= item.low && code <= item.high) return true;
    } else if ("property" in item) {
      if (item.property.test(String.fromCodePoint(code))) return true;
    } else if (matchesClass(item, code)) {
      return true;
    }
  }
  return false;
}
function caseVariants(code) {
  const letter = String.fromCodePoint(code);
  const upper = letter.toUpperCase();
  const variants = [letter, letter.toLowerCase(), upper, upper.toLowerCase()];
  return variants.filter((text2) => text2.length <= 2).flatMap((text2) => singleCodePoint(text2));
}
function singleCodePoint(text2) {
  const code = text2.codePointAt(0);
  return code === void 0 || String.fromCodePoint(code) !== text2 ? [] : [code];
}

// app/hcl/regex/match.ts
var mostWork = 3e6;
function findMatch(program, text2, from, budget) {
  const seen = new Int32Array(program.steps.length).fill(-1);
  budget.left -= seen.length >> 3;
  let threads = [];
  let found;
  for (let at = from; ; ) {
    if (found === void 0) follow(program, { step: program.start, captures: [] }, text2, at, threads, seen, budget);
    if (threads.length === 0 && found !== void 0) return found;
    const code = text2.codePointAt(at);
    const behind = at + (code !== void 0 && code > 65535 ? 2 : 1);
    const next = [];
    for (const thread of threads) {
      budget.left--;
      const step = program.steps[thread.step];
      if (step?.kind === "match") {
        found = thread.captures;
        break;
      }
      if (step?.kind === "class" && code !== void 0 && matchesClass(step.set, code)) {
        follow(program, { step: step.next, captures: thread.captures }, text2, behind, next, seen, budget);
      }
    }
    if (budget.left < 0) throw new TooLarge("the pattern takes too long");
    if (code === void 0) return found;
    threads = next;
    at = behind;
  }
}
function follow(program, start, text2, at, threads, seen, budget) {
  const open = [start];
  for (let thread = open.pop(); thread !== void 0; thread = open.pop()) {
    if (seen[thread.step] === at) continue;
    seen[thread.step] = at;
    budget.left--;
    const step = program.steps[thread.step];
    if (step === void 0) continue;
    if (step.kind === "split") {
      open.push({ step: step.second, captures: thread.captures }, { step: step.first, captures: thread.captures });
    } else if (step.kind === "save") {
      const captures = [...thread.captures];
      while (captures.length <= step.slot) captures.push(-1);
      captures[step.slot] = at;
      budget.left -= captures.length >> 3;
      open.push({ step: step.next, captures });
    } else if (step.kind === "assert") {
      if (holds(step.what, text2, at)) open.push({ step: step.next, captures: thread.captures });
    } else {
      threads.push(thread);
    }
  }
}
function holds(what, text2, at) {
  switch (what) {
    case "text-start":
      return at === 0;
    case "text-end":
      return at === text2.length;
    case "line-start":
      return at === 0 || text2[at - 1] === "\n";
    case "line-end":
      return at === text2.length || text2[at] === "\n";
    case "word-edge":
      return isWord(text2, at - 1) !== isWord(text2, at);
    case "no-word-edge":
      return isWord(text2, at - 1) === isWord(text2, at);
  }
}
function isWord(text2, at) {
  return /^[0-9A-Za-z_]$/.test(text2.charAt(at));
}

// app/hcl/regex/tree.ts
var PatternError = class extends Error {
};

// app/hcl/regex/parse-class.ts
function parseBrackets(reader, foldsCase) {
  const start = reader.at - 1;
  const negated = reader.take("^");
  const items = [];
  for (let first = true; first || reader.peek() !== "]"; first = false) {
    if (reader.isAtEnd()) throw new PatternError(`missing closing ] in ${reader.text.slice(start, start + 40)}`);
    const named = parseNamedItem(reader);
    items.push(named ?? parseRange(reader));
  }
  reader.next();
  return classOf(items, negated, foldsCase);
}
function parseNamedItem(reader) {
  if (reader.startsWith("[:")) {
    const end = reader.text.indexOf(":]", reader.at + 2);
    if (end < 0) return void 0;
    const name = reader.text.slice(reader.at + 2, end);
    const found = posixClass(name);
    if (found === void 0) throw new PatternError(`there is no character class [:${name}:]`);
    reader.at = end + 2;
    return found;
  }
  return parseClassEscape(reader);
}
function parseRange(reader) {
  const low = parseClassCharacter(reader);
  if (reader.peek() !== "-" || reader.peek(1) === "]" || reader.peek(1) === "") return { low, high: low };
  reader.next();
  const high = parseClassCharacter(reader);
  if (high < low) throw new PatternError("a range in a character class ends before it begins");
  return { low, high };
}
function parseClassCharacter(reader) {
  return reader.peek() === "\\" ? parseEscapedCharacter(reader) : reader.nextCode();
}
function parseClassEscape(reader) {
  if (reader.peek() !== "\\") return void 0;
  const letter = reader.peek(1);
  const perl = perlClass(letter);
  if (perl !== void 0) {
    reader.at += 2;
    return perl;
  }
  if (letter !== "p" && letter !== "P") return void 0;
  reader.at += 2;
  const name = parsePropertyName(reader);
  const caret = name.startsWith("^");
  const found = unicodeClass(caret ? name.slice(1) : name, letter === "P" !== caret);
  if (found === void 0) throw new PatternError(`there is no character class \\p{${name}}`);
  return found;
}
function parsePropertyName(reader) {
  if (!reader.take("{")) return reader.next();
  const end = reader.text.indexOf("}", reader.at);
  if (end < 0) throw new PatternError("missing } behind \\p{");
  const name = reader.text.slice(reader.at, end);
  reader.at = end + 1;
  return name;
}
var controlEscapes = /* @__PURE__ */ new Map([
  ["a", 7],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["v", 11]
]);
function parseEscapedCharacter(reader) {
  reader.next();
  if (reader.isAtEnd()) throw new PatternError("a pattern cannot end with \\");
  const letter = reader.next();
  const control = controlEscapes.get(letter);
  if (control !== void 0) return control;
  if (letter === "x") return parseHexadecimal(reader);
  if (letter === "0" || /[1-7]/.test(letter) && /[0-7]/.test(reader.peek())) {
    let digits = letter;
    while (digits.length < 3 && /[0-7]/.test(reader.peek())) digits += reader.next();
    return Number.parseInt(digits, 8);
  }
  if (letter < "" && !/^[0-9A-Za-z]$/.test(letter)) return letter.charCodeAt(0);
  throw new PatternError(`invalid escape sequence \\${letter}`);
}
function parseHexadecimal(reader) {
  const braces = reader.take("{");
  const end = braces ? reader.text.indexOf("}", reader.at) : reader.at + 2;
  const digits = reader.text.slice(reader.at, end);
  const code = Number.parseInt(digits, 16);
  if (end < 0 || !/^[0-9a-fA-F]+$/.test(digits) || !braces && digits.length !== 2 || code > 1114111) {
    throw new PatternError("\\x needs two hexadecimal digits, or a code point in braces");
  }
  reader.at = braces ? end + 1 : end;
  return code;
}

// app/hcl/regex/reader.ts
var PatternReader = class {
  text;
  at = 0;
  constructor(text2) {
    this.text = text2;
  }
  isAtEnd() {
    return this.at >= this.text.length;
  }
  /** The character that comes next, or behind it; empty at the end. */
  peek(ahead = 0) {
    return this.text.charAt(this.at + ahead);
  }
  startsWith(text2) {
    return this.text.startsWith(text2, this.at);
  }
  /** Goes on when the text comes next. */
  take(text2) {
    if (!this.startsWith(text2)) return false;
    this.at += text2.length;
    return true;
  }
  next() {
    return String.fromCodePoint(this.nextCode());
  }
  nextCode() {
    const code = this.text.codePointAt(this.at) ?? 0;
    this.at += code > 65535 ? 2 : 1;
    return code;
  }
};

// app/hcl/regex/parse.ts
var mostRepeats = 1e3;
var deepestNesting = 200;
var noFlags = { i: false, m: false, s: false, U: false };
function parsePattern(text2) {
  const parser = new PatternParser(text2);
  const tree = parser.parseChoice(noFlags, 0);
  if (!parser.reader.isAtEnd()) throw new PatternError("unexpected )");
  return { tree, groups: parser.groups };
}
var PatternParser = class {
  reader;
  groups = [];
  constructor(text2) {
    this.reader = new PatternReader(text2);
  }
  /** Alternatives up to a closing parenthesis or the end. Flags set on the way hold for the rest of it. */
  parseChoice(given2, depth) {
    if (depth > deepestNesting) throw new PatternError("the pattern is nested too deeply");
    const choices = [];
    let flags = given2;
    let sequence2 = [];
    let repeated = false;
    while (!this.reader.isAtEnd() && this.reader.peek() !== ")") {
      if (this.reader.take("|")) {
        choices.push(sequenceOf(sequence2));
        sequence2 = [];
        repeated = false;
      } else if (this.startsRepeat()) {
        const last = sequence2.pop();
        if (last === void 0) throw new PatternError("missing argument to repetition operator");
        if (repeated) throw new PatternError("invalid nested repetition operator");
        sequence2.push(this.parseRepeat(last, flags));
        repeated = true;
      } else if (this.reader.take("\\Q")) {
        sequence2.push(...this.parseQuoted(flags));
        repeated = false;
      } else {
        const item = this.parseItem(flags, depth);
        if ("kind" in item) sequence2.push(item);
        else flags = item;
        repeated = false;
      }
    }
    choices.push(sequenceOf(sequence2));
    const [only] = choices;
    return choices.length === 1 && only !== void 0 ? only : { kind: "choice", of: choices };
  }
  startsRepeat() {
    const next = this.reader.peek();
    return next === "*" || next === "+" || next === "?" || next === "{" && this.countsAt() !== void 0;
  }
  /** The counts of `{2,3}` where one stands; a brace of any other form is an ordinary character. */
  countsAt() {
    const counts = /\{(\d{1,9})(?:(,)(\d{1,9})?)?\}/y;
    counts.lastIndex = this.reader.at;
    return counts.exec(this.reader.text) ?? void 0;
  }
  parseRepeat(of, flags) {
    let [least, most] = [0, Number.POSITIVE_INFINITY];
    const counts = this.reader.peek() === "{" ? this.countsAt() : void 0;
    if (counts !== void 0) {
      least = Number(counts[1]);
      most = counts[2] === void 0 ? least : counts[3] === void 0 ? most : Number(counts[3]);
      const limited = Number.isFinite(most) ? most : least;
      if (least > most || limited > mostRepeats || limited * repeatsIn(of) > mostRepeats) {
        throw new PatternError(`invalid repeat count in ${counts[0]}`);
      }
      this.reader.at += counts[0].length;
    } else {
      const operator = this.reader.next();
      if (operator === "+") least = 1;
      if (operator === "?") most = 1;
    }
    const lazy = this.reader.take("?");
    return { kind: "repeat", of, least, most, greedy: lazy === flags.U };
  }
  parseQuoted(flags) {
    const end = this.reader.text.indexOf("\\E", this.reader.at);
    const quoted2 = this.reader.text.slice(this.reader.at, end < 0 ? void 0 : end);
    this.reader.at = end < 0 ? this.reader.text.length : end + 2;
    return Array.from(quoted2, (character) => literal2(character.codePointAt(0) ?? 0, flags));
  }
  /** One item of a sequence, or the flags that hold from here on. */
  parseItem(flags, depth) {
    const reader = this.reader;
    if (reader.take("(")) return this.parseGroup(flags, depth);
    if (reader.take("[")) return { kind: "class", set: parseBrackets(reader, flags.i) };
    if (reader.take(".")) return { kind: "class", set: flags.s ? anyCharacter : anyButNewline };
    if (reader.take("^")) return { kind: "assert", what: flags.m ? "line-start" : "text-start" };
    if (reader.take("$")) return { kind: "assert", what: flags.m ? "line-end" : "text-end" };
    if (reader.peek() !== "\\") return literal2(reader.nextCode(), flags);
    if (reader.take("\\A")) return { kind: "assert", what: "text-start" };
    if (reader.take("\\z")) return { kind: "assert", what: "text-end" };
    if (reader.take("\\b")) return { kind: "assert", what: "word-edge" };
    if (reader.take("\\B")) return { kind: "assert", what: "no-word-edge" };
    const set2 = parseClassEscape(reader);
    if (set2 !== void 0) return { kind: "class", set: folding(set2, flags) };
    return literal2(parseEscapedCharacter(reader), flags);
  }
  parseGroup(flags, depth) {
    const reader = this.reader;
    if (reader.take("?")) {
      if (!reader.startsWith("P<") && !reader.startsWith("<")) return this.parseFlags(flags, depth);
      reader.take("P");
      return this.capture(this.parseGroupName(), flags, depth);
    }
    return this.capture(void 0, flags, depth);
  }
  parseGroupName() {
    const end = this.reader.text.indexOf(">", this.reader.at);
    const name = end < 0 ? "" : this.reader.text.slice(this.reader.at + 1, end);
    if (!/^[A-Za-z0-9_]+$/.test(name)) throw new PatternError("invalid name of a group");
    this.reader.at = end + 1;
    return name;
  }
  capture(name, flags, depth) {
    this.groups.push(name);
    const number2 = this.groups.length;
    return { kind: "group", number: number2, of: this.parseInner(flags, depth) };
  }
  parseInner(flags, depth) {
    const inner = this.parseChoice(flags, depth + 1);
    if (!this.reader.take(")")) throw new PatternError("missing closing )");
    return inner;
  }
  /** `(?i)` changes the flags from here on, `(?i:…)` those within. */
  parseFlags(flags, depth) {
    const written = /([imsU]*)(?:-([imsU]+))?([:)])/y;
    written.lastIndex = this.reader.at;
    const found = written.exec(this.reader.text);
    if (found === null || found[1] === "" && found[2] === void 0 && found[3] === ")") {
      throw new PatternError(`invalid or unsupported Perl syntax in (?${this.reader.peek()}`);
    }
    this.reader.at += found[0].length;
    const changed = { ...flags };
    for (const flag of ["i", "m", "s", "U"]) {
      if (found[1]?.includes(flag)) changed[flag] = true;
      if (found[2]?.includes(flag)) changed[flag] = false;
    }
    return found[3] === ")" ? changed : this.parseInner(changed, depth);
  }
};
function sequenceOf(nodes) {
  const [only] = nodes;
  if (only === void 0) return { kind: "empty" };
  return nodes.length === 1 ? only : { kind: "sequence", of: nodes };
}
function literal2(code, flags) {
  return { kind: "class", set: classOf([{ low: code, high: code }], false, flags.i) };
}
function folding(set2, flags) {
  return flags.i ? { ...set2, foldsCase: true } : set2;
}
function repeatsIn(node) {
  if (node.kind === "sequence" || node.kind === "choice") {
    return node.of.reduce((most, inner) => Math.max(most, repeatsIn(inner)), 1);
  }
  if (node.kind === "group") return repeatsIn(node.of);
  if (node.kind !== "repeat") return 1;
  const count = Number.isFinite(node.most) ? node.most : node.least;
  return Math.max(1, count) * repeatsIn(node.of);
}

// app/hcl/regex/program.ts
var mostSteps = 2e4;
function compileTree(tree) {
  const steps = [{ kind: "match" }];
  const start = compile({ kind: "group", number: 0, of: tree }, 0, steps);
  return { steps, start };
}
function add(step, steps) {
  if (steps.length >= mostSteps) throw new PatternError("the pattern is too large");
  steps.push(step);
  return steps.length - 1;
}
function compile(node, next, steps) {
  switch (node.kind) {
    case "empty":
      return next;
    case "class":
      return add({ kind: "class", set: node.set, next }, steps);
    case "assert":
      return add({ kind: "assert", what: node.what, next }, steps);
    case "sequence":
      return node.of.reduceRight((behind, inner) => compile(inner, behind, steps), next);
    case "choice":
      return node.of.map((inner) => compile(inner, next, steps)).reduceRight((second, first) => add({ kind: "split", first, second }, steps));
    case "group": {
      const end = add({ kind: "save", slot: node.number * 2 + 1, next }, steps);
      return add({ kind: "save", slot: node.number * 2, next: compile(node.of, end, steps) }, steps);
    }
    case "repeat":
      return compileRepeat(node, next, steps);
  }
}
function compileRepeat(node, next, steps) {
  let start = next;
  if (node.most === Number.POSITIVE_INFINITY) {
    if (node.least > 0 || canBeEmpty(node.of)) {
      start = compileLoop(node, next, steps);
      if (node.least === 0) start = addSplit(start, next, node.greedy, steps);
    } else {
      const loop = addSplit(next, next, node.greedy, steps);
      aim(steps[loop], compile(node.of, loop, steps), node.greedy);
      start = loop;
    }
  } else {
    for (let count = node.least; count < node.most; count++) {
      start = addSplit(compile(node.of, start, steps), next, node.greedy, steps);
    }
  }
  const before = node.most === Number.POSITIVE_INFINITY ? node.least - 1 : node.least;
  for (let count = 0; count < before; count++) start = compile(node.of, start, steps);
  return start;
}
function compileLoop(node, next, steps) {
  const loop = addSplit(next, next, node.greedy, steps);
  const start = compile(node.of, loop, steps);
  aim(steps[loop], start, node.greedy);
  return start;
}
function addSplit(into, past, greedy, steps) {
  return add({ kind: "split", first: greedy ? into : past, second: greedy ? past : into }, steps);
}
function aim(step, into, greedy) {
  if (step?.kind !== "split") return;
  if (greedy) step.first = into;
  else step.second = into;
}
function canBeEmpty(node) {
  if (node.kind === "class") return false;
  if (node.kind === "sequence") return node.of.every(canBeEmpty);
  if (node.kind === "choice") return node.of.some(canBeEmpty);
  if (node.kind === "group") return canBeEmpty(node.of);
  return node.kind !== "repeat" || node.least === 0 || canBeEmpty(node.of);
}

// app/hcl/regex/regex.ts
function compilePattern(text2) {
  const { tree, groups } = parsePattern(text2);
  return { program: compileTree(tree), groups };
}
function matchFirst(pattern, text2) {
  return findMatch(pattern.program, text2, 0, { left: mostWork });
}
function matchAll(pattern, text2) {
  const budget = { left: mostWork };
  const matches = [];
  let previousEnd = -1;
  for (let from = 0; from <= text2.length; ) {
    const match2 = findMatch(pattern.program, text2, from, budget);
    if (match2 === void 0) break;
    const [start = 0, end = 0] = match2;
    if (end > start || start !== previousEnd) matches.push(match2);
    previousEnd = end;
    from = end > start ? end : end + ((text2.codePointAt(end) ?? 0) > 65535 ? 2 : 1);
  }
  return matches;
}
function matchedText(match2, text2, number2) {
  const start = match2[number2 * 2] ?? -1;
  const end = match2[number2 * 2 + 1] ?? -1;
  return start < 0 || end < 0 ? void 0 : text2.slice(start, end);
}

// app/hcl/functions/file-bytes.ts
function fileBytes(path, context) {
  const bytes = context.readBytes(path);
  if (bytes === void 0) throw new EvaluationError(`there is no file ${JSON.stringify(path)} in the repository`);
  return bytes;
}

// app/hcl/functions/glob.ts
function globPattern(glob) {
  let pattern = "^";
  let open = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at);
    const startsStep = at === 0 || glob[at - 1] === "/";
    if (startsStep && glob.startsWith("**/", at)) {
      pattern += "(?:[^/]+/)*";
      at += 2;
    } else if (startsStep && glob.slice(at) === "**") {
      pattern += "(?s:.*)";
      at++;
    } else if (character === "*") {
      pattern += "[^/]*";
    } else if (character === "?") {
      pattern += "[^/]";
    } else if (character === "[") {
      const end = glob.indexOf("]", at + 2);
      if (end < 0) return void 0;
      const negated = glob[at + 1] === "^";
      pattern += `[${negated ? "^" : ""}${glob.slice(at + (negated ? 2 : 1), end).replace(/[[\\]/g, "\\$&")}]`;
      at = end;
    } else if (character === "{") {
      pattern += "(?:";
      open++;
    } else if (character === "}" && open > 0) {
      pattern += ")";
      open--;
    } else if (character === "," && open > 0) {
      pattern += "|";
    } else if (character === "/" && open > 0) {
      return void 0;
    } else {
      if (character === "\\") at++;
      if (at >= glob.length) return void 0;
      pattern += glob.charAt(at).replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
    }
  }
  return open === 0 ? `${pattern}$` : void 0;
}

// app/hcl/functions/filesystem.ts
var filesystemFunctions = {
  abspath: define([text], ([path]) => path.startsWith("/") ? cleanPath(path) : decidedLater),
  basename: define([text], ([path]) => baseName(path)),
  dirname: define([text], ([path]) => cleanPath(path.slice(0, path.lastIndexOf("/") + 1))),
  file: define([text], ([path], context) => fileText(path, context)),
  filebase64: define([text], ([path], context) => Buffer.from(fileBytes(path, context)).toString("base64")),
  fileexists: define([text], ([path], context) => context.fileExists(path) ?? decidedLater),
  fileset: define([text, text], ([folder, pattern], context) => fileSet(folder, pattern, context)),
  pathexpand: define([text], ([path]) => path.startsWith("~") ? decidedLater : path),
  templatefile: define(
    [text, object],
    ([path, variables], context) => context.evaluateTemplate(fileText(path, context), variables, path)
  ),
  templatestring: define(
    [text, object],
    ([template, variables], context) => context.evaluateTemplate(template, variables)
  )
};
function fileText(path, context) {
  return utf8(fileBytes(path, context), `the content of ${JSON.stringify(path)}`);
}
function baseName(path) {
  const trimmed = path.replace(/\/{1,4096}$/, "");
  if (trimmed === "") return path === "" ? "." : "/";
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
function cleanPath(path) {
  const absolute = path.startsWith("/");
  const kept = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") kept.push(step);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!absolute) kept.push(step);
  }
  if (absolute) return `/${kept.join("/")}`;
  return kept.length === 0 ? "." : kept.join("/");
}
function fileSet(folder, pattern, context) {
  const wanted = cleanPath(pattern);
  const climb = /^(?:\.\.\/)*/.exec(wanted)?.[0] ?? "";
  const files = wanted.startsWith("/") ? void 0 : context.listFiles(climb === "" ? folder : `${folder}/${climb}`);
  if (files === void 0) return decidedLater;
  const glob = globPattern(wanted.slice(climb.length));
  if (glob === void 0) throw new EvaluationError(`${JSON.stringify(pattern)} is no pattern for paths`);
  const compiled = compilePattern(glob);
  return makeSet(files.filter((file) => matchFirst(compiled, file) !== void 0).map((file) => climb + file));
}

// app/hcl/functions/format-number.ts
var bases = /* @__PURE__ */ new Map([
  ["b", [2, "0b"]],
  ["o", [8, "0"]],
  ["d", [10, ""]],
  ["x", [16, "0x"]],
  ["X", [16, "0X"]]
]);
var mostDigits = 100;
function formatNumber(verb, number2) {
  const size = Math.abs(number2);
  const base = bases.get(verb.letter);
  if (base !== void 0 && verb.precision === 0 && number2 === 0) return "";
  const digits = base === void 0 ? floating(verb, size) : whole(verb, size, base[0]);
  const prefix = base !== void 0 && verb.flags.includes("#") ? base[1] : "";
  const plus = verb.flags.includes("+") ? "+" : verb.flags.includes(" ") ? " " : "";
  const sign = number2 < 0 ? "-" : plus;
  const missing = Math.max(0, verb.width - sign.length - prefix.length - digits.length);
  if (verb.flags.includes("-")) return sign + prefix + digits + " ".repeat(missing);
  if (verb.flags.includes("0") && (base === void 0 || verb.precision === void 0))
    return sign + prefix + "0".repeat(missing) + digits;
  return " ".repeat(missing) + sign + prefix + digits;
}
function numberBriefly(number2) {
  return (number2 < 0 ? "-" : "") + general(Math.abs(number2), void 0);
}
function whole(verb, size, base) {
  if (!Number.isInteger(size)) throw new EvaluationError(`${verb.written} needs a whole number`);
  const decimal2 = BigInt(numberText(size));
  const text2 = decimal2.toString(base).padStart(verb.precision ?? 0, "0");
  return verb.letter === "X" ? text2.toUpperCase() : text2;
}
function floating(verb, size) {
  const letter = verb.letter.toLowerCase();
  const precision = verb.precision === void 0 ? void 0 : Math.min(verb.precision, mostDigits);
  const text2 = letter === "f" ? fixed(size, precision ?? 6) : letter === "e" ? exponential(size.toExponential(precision ?? 6)) : general(size, precision);
  return verb.letter === letter ? text2 : text2.toUpperCase();
}
function fixed(size, precision) {
  const scaled = size * 10 ** precision;
  const isHalf = scaled % 1 === 0.5 && Number.isInteger(size * 2 ** 20);
  if (isHalf && Math.floor(scaled) % 2 === 0) return (Math.floor(scaled) / 10 ** precision).toFixed(precision);
  if (size >= 1e21) return precision === 0 ? numberText(size) : `${numberText(size)}.${"0".repeat(precision)}`;
  return size.toFixed(precision);
}
function exponential(text2) {
  return text2.replace(/e([+-])(\d)$/, "e$10$2");
}
function general(size, precision) {
  const digits = precision === void 0 ? void 0 : Math.max(1, precision) - 1;
  const text2 = size.toExponential(digits);
  const [mantissa = "", exponent = "0"] = text2.split("e");
  const power = Number(exponent);
  const shown = mantissa.replace(".", "").replace(/0+$/, "").length;
  const threshold = precision === void 0 ? shortestThreshold(shown, power) : Math.max(1, precision);
  if (power < -4 || power >= threshold) return exponential(`${mantissa.replace(/\.?0+$/, "")}e${exponent}`);
  return numberText(Number(text2));
}
function shortestThreshold(shown, power) {
  return shown < 6 && shown >= power + 1 ? shown : 6;
}

// app/hcl/functions/format-verbs.ts
var widest = 1e6;
function parseFormat(template) {
  const pieces = [];
  const verb = /%(?:%|([#+\-0 ]*)(\d{0,9})(?:\.(\d{0,9}))?(?:\[([1-9]\d{0,8})\])?([vtbdoxXeEfgGsq]))/y;
  let next = 1;
  for (let at = 0; at < template.length; ) {
    const percent = template.indexOf("%", at);
    if (percent < 0) {
      pieces.push(template.slice(at));
      break;
    }
    if (percent > at) pieces.push(template.slice(at, percent));
    verb.lastIndex = percent;
    const found = verb.exec(template);
    if (found === null) {
      throw new EvaluationError(
        `the format has something after % at ${percent} that is no verb: ${template.slice(percent, percent + 10)}`
      );
    }
    const [written, flags = "", width = "", precision, argument, letter] = found;
    at = percent + written.length;
    if (letter === void 0) {
      pieces.push("%");
      continue;
    }
    const number2 = argument === void 0 ? next : Number(argument);
    next = number2 + 1;
    pieces.push({
      flags,
      width: bounded(width),
      precision: precision === void 0 ? void 0 : bounded(precision),
      argument: number2,
      letter,
      written
    });
  }
  return pieces;
}
function bounded(digits) {
  const number2 = Number(digits);
  if (number2 > widest) throw new EvaluationError(`the format has a width of ${digits}`);
  return number2;
}

// app/hcl/functions/format.ts
var formatFunctions = {
  format: defineVariadic([text], unknowable(nullable(any)), ([template], args) => format(template, args)),
  formatlist: defineVariadic([text], unknowable(nullable(any)), ([template], args) => formatList(template, args))
};
function format(template, args) {
  const pieces = parseFormat(template);
  const most = Math.max(0, ...pieces.map((piece) => typeof piece === "string" ? 0 : piece.argument));
  if (args.length > most) {
    throw new EvaluationError(
      `the format uses ${most === 0 ? "no" : `only ${most}`} arguments, here it gets ${args.length}`
    );
  }
  if (args.includes(null)) return decidedLater;
  const parts = [];
  let length3 = 0;
  for (const piece of pieces) {
    const own = typeof piece === "string" ? [piece] : formatPiece(piece, args);
    for (const part of own) length3 += typeof part === "string" ? part.length : 0;
    refuseLongText(length3);
    parts.push(...own);
  }
  return assembleText(parts);
}
function formatPiece(verb, args) {
  const value = args[verb.argument - 1];
  if (value === void 0) {
    throw new EvaluationError(`${verb.written} needs argument ${verb.argument}, there are ${args.length}`);
  }
  if (value instanceof Unknown) return formatUnknown(verb, value);
  return formatKnown(verb, value);
}
function formatUnknown(verb, value) {
  const plain2 = verb.width === 0 && verb.precision === void 0 && !verb.flags.includes("#");
  if (plain2 && value instanceof PartialText && (verb.letter === "s" || verb.letter === "v")) return value.parts;
  return [{ unknown: combineUnknowns([value]), exact: false }];
}
function formatKnown(verb, value) {
  switch (verb.letter) {
    case "v":
      return formatAny(verb, value);
    case "t":
      return [String(demand(verb, value, convertOrRefuse(verb, value, "bool")))];
    case "s":
      return [pad(verb, shorten(verb, String(demand(verb, value, convertOrRefuse(verb, value, "string")))))];
    case "q": {
      const plain2 = shorten(verb, String(demand(verb, value, convertOrRefuse(verb, value, "string"))));
      return [pad(verb, jsonString(plain2))];
    }
    default: {
      const number2 = convertOrRefuse(verb, value, "number");
      if (typeof number2 !== "number") throw refusal(verb, value);
      return [formatNumber(verb, number2)];
    }
  }
}
function convertOrRefuse(verb, value, wanted) {
  try {
    return convert(value, wanted === "string" ? stringType : wanted === "number" ? numberType : boolType);
  } catch {
    throw refusal(verb, value);
  }
}
function demand(verb, value, converted2) {
  if (converted2 === null) throw refusal(verb, value);
  return converted2;
}
function refusal(verb, value) {
  return new EvaluationError(`${verb.written} cannot show ${describeValue(value)}`);
}
function formatAny(verb, value) {
  if (!verb.flags.includes("#")) {
    if (typeof value === "string" || typeof value === "boolean") return [pad(verb, String(value))];
    if (typeof value === "number") return [pad(verb, numberBriefly(value))];
  }
  const whole2 = assembleText(jsonParts(value));
  return typeof whole2 === "string" ? [pad(verb, whole2)] : whole2.parts;
}
function shorten(verb, value) {
  return verb.precision === void 0 || verb.precision === 0 ? value : characters(value).slice(0, verb.precision).join("");
}
function pad(verb, value) {
  const missing = verb.width === 0 ? 0 : Math.max(0, verb.width - characters(value).length);
  if (verb.flags.includes("-")) return value + " ".repeat(missing);
  return (verb.flags.includes("0") ? "0" : " ").repeat(missing) + value;
}
function formatList(template, args) {
  if (args.includes(null)) return decidedLater;
  const columns = args.map(columnOf);
  const unknowns = columns.filter((column) => column instanceof Unknown);
  const lists = columns.filter((column) => isList(column));
  const length3 = lists[0]?.length ?? 1;
  if (lists.some((list2) => list2.length !== length3)) throw new EvaluationError("all lists must have the same length");
  if (unknowns.length > 0) return combineUnknowns(unknowns);
  refuseTooMany(length3 * args.length);
  const row = (at) => columns.map((column, which) => (isList(column) ? column[at] : args[which]) ?? null);
  return Array.from({ length: length3 }, (_, at) => format(template, row(at)));
}
function columnOf(value) {
  if (value instanceof Unknown) return value instanceof PartialText ? null : value;
  if (value instanceof SetValue) return isWhollyKnown(value) ? value.elements : combineUnknowns(unknownParts(value));
  return isList(value) ? value : null;
}

// app/hcl/functions/hashes.ts
import { createHash } from "node:crypto";
var digests = {
  base64sha256: (bytes) => createHash("sha256").update(bytes).digest("base64"),
  base64sha512: (bytes) => createHash("sha512").update(bytes).digest("base64"),
  md5: (bytes) => createHash("md5").update(bytes).digest("hex"),
  sha1: (bytes) => createHash("sha1").update(bytes).digest("hex"),
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  sha512: (bytes) => createHash("sha512").update(bytes).digest("hex")
};
var namespaces = /* @__PURE__ */ new Map([
  ["dns", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
  ["url", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"],
  ["oid", "6ba7b812-9dad-11d1-80b4-00c04fd430c8"],
  ["x500", "6ba7b814-9dad-11d1-80b4-00c04fd430c8"]
]);
var hashFunctions = {
  ...Object.fromEntries(
    Object.entries(digests).map(([name, digest]) => [name, define([text], ([value]) => digest(value))])
  ),
  ...Object.fromEntries(
    Object.entries(digests).map(([name, digest]) => [
      `file${name}`,
      define([text], ([path], context) => digest(fileBytes(path, context)))
    ])
  ),
  bcrypt: { ...define([text], () => decidedLater), rest: text },
  rsadecrypt: define([text, text], () => decidedLater),
  uuid: define([], () => decidedLater),
  uuidv5: define([text, text], ([namespace, name]) => uuidFromName(namespace, name))
};
function uuidFromName(namespace, name) {
  const space = (namespaces.get(namespace) ?? namespace).replaceAll("-", "");
  if (!/^[0-9a-fA-F]{32}$/.test(space)) {
    throw new EvaluationError(`the namespace must be dns, url, oid, x500 or a UUID, not ${JSON.stringify(namespace)}`);
  }
  const digest = createHash("sha1").update(Buffer.from(space, "hex")).update(name).digest().subarray(0, 16);
  digest[6] = (digest[6] ?? 0) & 15 | 80;
  digest[8] = (digest[8] ?? 0) & 63 | 128;
  return digest.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// app/hcl/functions/address.ts
function parseAddress(text2) {
  const octets = parseOctets(text2);
  if (octets !== void 0) return { bits: 32, value: octets };
  if (!text2.includes(":")) return void 0;
  const mapped = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text2);
  const tail = mapped === null ? void 0 : parseOctets(mapped[2] ?? "");
  if (mapped !== null && tail === void 0) return void 0;
  const groups = tail === void 0 ? text2 : `${mapped?.[1]}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`;
  const halves = groups.split("::");
  if (halves.length > 2) return void 0;
  const [front = [], back = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing = 8 - front.length - back.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return void 0;
  const all = [...front, ...Array.from({ length: missing }, () => "0"), ...back];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return void 0;
  return { bits: 128, value: all.reduce((value, group) => value << 16n | BigInt(`0x${group}`), 0n) };
}
function parseOctets(text2) {
  const octets = text2.split(".");
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,9}$/.test(octet) && Number(octet) < 256)) return void 0;
  return octets.reduce((value, octet) => value << 8n | BigInt(Number(octet)), 0n);
}
function parseNetwork(text2) {
  const [, address = "", digits = ""] = /^([^/]+)\/(\d{1,3})$/.exec(text2) ?? [];
  const parsed = parseAddress(address);
  const prefix = Number(digits);
  if (parsed === void 0 || digits === "" || prefix > parsed.bits) {
    throw new EvaluationError(`${JSON.stringify(text2.slice(0, 60))} is no CIDR block`);
  }
  return {
    bits: parsed.bits,
    prefix,
    value: parsed.value >> hostBits(parsed.bits, prefix) << hostBits(parsed.bits, prefix)
  };
}
function hostBits(bits, prefix) {
  return BigInt(bits - prefix);
}
function addressText({ bits, value }) {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => value >> shift & 0xffn).join(".");
  const groups = Array.from({ length: 8 }, (_, at) => Number(value >> BigInt(112 - 16 * at) & 0xffffn));
  let [start, length3] = [0, 1];
  for (let at = 0; at < 8; at++) {
    let end = at;
    while (end < 8 && groups[end] === 0) end++;
    if (end - at > length3) [start, length3] = [at, end - at];
  }
  const text2 = groups.map((group) => group.toString(16));
  if (length3 < 2) return text2.join(":");
  return `${text2.slice(0, start).join(":")}::${text2.slice(start + length3).join(":")}`;
}
function networkText(network) {
  return `${addressText(network)}/${network.prefix}`;
}

// app/hcl/functions/network.ts
var mostNewBits = 32;
var networkFunctions = {
  cidrcontains: define([text, text], ([outer, inner]) => contains2(parseNetwork(outer), inner)),
  cidrhost: define([text, integer], ([block, host]) => hostAddress(parseNetwork(block), host)),
  cidrnetmask: define([text], ([block]) => netmask(parseNetwork(block))),
  cidrsubnet: define(
    [text, integer, integer],
    ([block, newBits, number2]) => subnet(parseNetwork(block), newBits, number2)
  ),
  cidrsubnets: defineVariadic([text], integer, ([block], newBits) => subnets(parseNetwork(block), newBits))
};
function contains2(outer, inner) {
  const other = inner.includes("/") ? parseNetwork(inner) : singleAddress(inner);
  if (other.bits !== outer.bits || other.prefix < outer.prefix) return false;
  const shift = hostBits(outer.bits, outer.prefix);
  return other.value >> shift === outer.value >> shift;
}
function singleAddress(text2) {
  const address = parseAddress(text2);
  if (address === void 0)
    throw new EvaluationError(`${JSON.stringify(text2.slice(0, 60))} is no address or CIDR block`);
  return { ...address, prefix: address.bits };
}
function hostAddress(block, host) {
  if (!Number.isSafeInteger(host)) return decidedLater;
  const size = 1n << hostBits(block.bits, block.prefix);
  const number2 = BigInt(host) < 0n ? size + BigInt(host) : BigInt(host);
  if (number2 < 0n || number2 >= size) {
    throw new EvaluationError(`a prefix of ${block.prefix} has no room for a host numbered ${host}`);
  }
  return addressText({ bits: block.bits, value: block.value + number2 });
}
function netmask(block) {
  if (block.bits !== 32) throw new EvaluationError("addresses of IPv6 have no netmask");
  const ones = (1n << BigInt(block.prefix)) - 1n;
  return addressText({ bits: 32, value: ones << hostBits(32, block.prefix) });
}
function subnet(block, newBits, number2) {
  if (!Number.isSafeInteger(number2) || newBits < 0 || number2 < 0) return decidedLater;
  const prefix = block.prefix + newBits;
  if (prefix > block.bits) {
    throw new EvaluationError(`a prefix of ${block.prefix} has no room for ${newBits} more bits`);
  }
  if (BigInt(number2) >= 1n << BigInt(newBits)) {
    throw new EvaluationError(`${newBits} more bits have no room for a subnet numbered ${number2}`);
  }
  return networkText({ ...block, prefix, value: block.value + (BigInt(number2) << hostBits(block.bits, prefix)) });
}
function subnets(block, extensions) {
  const end = block.value + (1n << hostBits(block.bits, block.prefix));
  if (block.value === 0n && extensions.length > 0)
    throw new EvaluationError("a block at address zero cannot be divided");
  let next = block.value;
  return extensions.map((newBits) => {
    const prefix = block.prefix + newBits;
    if (newBits < 1 || newBits > mostNewBits || prefix > block.bits) {
      throw new EvaluationError(`a prefix of ${block.prefix} cannot be extended by ${newBits} bits`);
    }
    const shift = hostBits(block.bits, prefix);
    const size = 1n << shift;
    const value = next + size - 1n >> shift << shift;
    next = value + size;
    if (next > end) throw new EvaluationError(`there is no room for another block with a prefix of ${prefix}`);
    return networkText({ bits: block.bits, prefix, value });
  });
}

// app/hcl/values/arithmetic.ts
var quotientDigits = 40;
function calculate(operator, left, right) {
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && operator !== "/") {
    const quick = calculateWhole(operator, left, right);
    if (Number.isSafeInteger(quick)) return quick + 0;
  }
  if (!Number.isFinite(left) || !Number.isFinite(right)) return void 0;
  return asNumber(calculateDecimal(operator, decimal(left), decimal(right)));
}
function calculateWhole(operator, left, right) {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  return operator === "*" ? left * right : left % right;
}
function calculateDecimal(operator, a, b) {
  if (operator === "*") return { digits: a.digits * b.digits, scale: a.scale + b.scale };
  if (operator === "/") {
    const more = Math.max(0, quotientDigits + length2(b.digits) - length2(a.digits));
    return { digits: a.digits * 10n ** BigInt(more) / b.digits, scale: a.scale + more - b.scale };
  }
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * 10n ** BigInt(scale - a.scale);
  const right = b.digits * 10n ** BigInt(scale - b.scale);
  if (operator === "+") return { digits: left + right, scale };
  return { digits: operator === "-" ? left - right : left % right, scale };
}
function length2(digits) {
  return String(digits).length;
}
function decimal(number2) {
  const [mantissa = "0", exponent = "0"] = number2.toExponential().split("e");
  const [whole2 = "", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole2 + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}
function asNumber({ digits, scale }) {
  const number2 = Number(`${digits}e${-scale}`);
  if (!Number.isFinite(number2)) return void 0;
  const isExact = !Number.isInteger(number2) || Number.isSafeInteger(number2) || isWritten(number2, digits, scale);
  return isExact ? number2 + 0 : void 0;
}
function isWritten(number2, digits, scale) {
  if (scale > 0) return false;
  const whole2 = digits * 10n ** BigInt(-scale);
  return BigInt(number2) === whole2 || decimal(number2).digits === whole2;
}

// app/hcl/functions/numbers.ts
var longestRange = 1024;
var numberFunctions = {
  abs: define([number], ([value]) => Math.abs(value)),
  ceil: define([number], ([value]) => Math.ceil(value) + 0),
  floor: define([number], ([value]) => Math.floor(value)),
  log: define([number, number], ([value, base]) => finite(Math.log(value) / Math.log(base))),
  max: defineVariadic([number], number, ([first], rest) => rest.reduce((most, value) => Math.max(most, value), first)),
  min: defineVariadic(
    [number],
    number,
    ([first], rest) => rest.reduce((least, value) => Math.min(least, value), first)
  ),
  parseint: define([text, integer], ([digits, base]) => parseInteger(digits, base)),
  pow: define([number, number], ([base, exponent]) => finite(base ** exponent)),
  range: defineVariadic([number], number, ([first], rest) => range(first, rest)),
  signum: define([integer], ([value]) => Math.sign(value)),
  sum: define([numbers], ([values]) => sum(values))
};
function finite(value) {
  if (!Number.isFinite(value)) throw new EvaluationError("the result is no finite number");
  return value;
}
function parseInteger(text2, base) {
  if (base < 2 || base > 62) throw new EvaluationError(`the base must be between 2 and 62, not ${base}`);
  const digits = text2.replace(/^[+-]/, "");
  let value = 0;
  for (const digit of digits) {
    const worth = digitValue(digit, base);
    if (worth === void 0) throw new EvaluationError(`${JSON.stringify(text2)} is no whole number in base ${base}`);
    value = value * base + worth;
  }
  if (digits === "") throw new EvaluationError(`${JSON.stringify(text2)} is no whole number in base ${base}`);
  if (value > Number.MAX_SAFE_INTEGER) return decidedLater;
  return text2.startsWith("-") && value !== 0 ? -value : value;
}
function digitValue(digit, base) {
  const code = digit.charCodeAt(0);
  let value;
  if (code >= 48 && code <= 57) value = code - 48;
  else if (code >= 97 && code <= 122) value = code - 87;
  else if (code >= 65 && code <= 90) value = base <= 36 ? code - 55 : code - 29;
  else return void 0;
  return value < base ? value : void 0;
}
function range(first, rest) {
  if (rest.length > 2) throw new EvaluationError("it takes a start, a limit and a step");
  const [start, limit] = rest[0] === void 0 ? [0, first] : [first, rest[0]];
  const step = rest[1] ?? (limit < start ? -1 : 1);
  if (step === 0) throw new EvaluationError("the step must not be zero");
  if (limit < start && step > 0)
    throw new EvaluationError("the limit lies before the start, so the step must be negative");
  if (limit > start && step < 0)
    throw new EvaluationError("the limit lies behind the start, so the step must be positive");
  const values = [];
  for (let value = start; step > 0 ? value < limit : value > limit; value = calculate("+", value, step) ?? limit) {
    if (values.length >= longestRange) throw new EvaluationError(`there would be more than ${longestRange} values`);
    values.push(value);
  }
  return values;
}
function sum(values) {
  if (values.length === 0) throw new EvaluationError("an empty list has no sum");
  const unknowns = unknownParts(values);
  if (values.includes(null)) throw new EvaluationError("null cannot be added");
  if (unknowns.length > 0) return combineUnknowns(unknowns);
  let total = 0;
  for (const value of values) {
    const next = typeof value === "number" ? calculate("+", total, value) : void 0;
    if (next === void 0) return decidedLater;
    total = next;
  }
  return total;
}

// app/hcl/regex/replace.ts
function replaceMatches(pattern, text2, template) {
  const replacement = readTemplate(template, pattern);
  const pieces = [];
  let at = 0;
  let length3 = text2.length;
  for (const match2 of matchAll(pattern, text2)) {
    const [start = 0, end = 0] = match2;
    pieces.push(text2.slice(at, start));
    for (const piece of replacement) {
      const own = typeof piece === "string" ? piece : matchedText(match2, text2, piece) ?? "";
      length3 += own.length;
      pieces.push(own);
    }
    refuseLongText(length3);
    refuseTooMany(pieces.length);
    at = end;
  }
  pieces.push(text2.slice(at));
  return pieces.join("");
}
function readTemplate(template, pattern) {
  const pieces = [];
  let at = 0;
  for (const found of template.matchAll(/\$(?:\$|(\w+)|\{(\w+)\})/g)) {
    if (found.index > at) pieces.push(template.slice(at, found.index));
    const name = found[1] ?? found[2];
    pieces.push(name === void 0 ? "$" : groupNumber(name, pattern));
    at = found.index + found[0].length;
  }
  if (at < template.length) pieces.push(template.slice(at));
  return pieces;
}
function groupNumber(name, pattern) {
  if (/^\d+$/.test(name)) return Number(name);
  const at = pattern.groups.indexOf(name);
  return at < 0 ? -1 : at + 1;
}

// app/hcl/functions/patterns.ts
var patternFunctions = {
  regex: define([text, text], ([pattern, value]) => {
    const compiled = compileForCapture(pattern);
    const match2 = matchFirst(compiled, value);
    if (match2 === void 0) throw new EvaluationError("the pattern matches nothing in the text");
    return captured(compiled, match2, value);
  }),
  regexall: define([text, text], ([pattern, value]) => {
    const compiled = compileForCapture(pattern);
    return matchAll(compiled, value).map((match2) => captured(compiled, match2, value));
  }),
  replace: define([text, text, text], ([value, what, by]) => replace(value, what, by))
};
function compile2(pattern) {
  try {
    return compilePattern(pattern);
  } catch (error) {
    if (error instanceof PatternError) throw new EvaluationError(`the pattern cannot be read: ${error.message}`);
    throw error;
  }
}
function compileForCapture(pattern) {
  const compiled = compile2(pattern);
  const named = compiled.groups.filter((name) => name !== void 0);
  if (named.length > 0 && named.length < compiled.groups.length) {
    throw new EvaluationError("either all groups of the pattern have names or none");
  }
  return compiled;
}
function captured(pattern, match2, value) {
  const [first] = pattern.groups;
  if (pattern.groups.length === 0) return matchedText(match2, value, 0) ?? "";
  const groups = pattern.groups.map((_, at) => matchedText(match2, value, at + 1) ?? null);
  if (first === void 0) return groups;
  return Object.fromEntries(pattern.groups.map((name, at) => [name ?? "", groups[at] ?? null]));
}
function replace(value, what, by) {
  if (what.length > 1 && what.startsWith("/") && what.endsWith("/")) {
    return replaceMatches(compile2(what.slice(1, -1)), value, by);
  }
  const pieces = what === "" ? ["", ...Array.from(value), ""] : value.split(what);
  refuseLongText(value.length + pieces.length * by.length);
  return pieces.join(by);
}

// app/hcl/functions/sets.ts
var setFunctions = {
  setintersection: defineVariadic([uniformSet], uniformSet, ([first], rest) => intersection([first, ...rest])),
  setproduct: defineVariadic([any, any], any, ([first, second], rest) => product([first, second, ...rest])),
  setsubtract: define([uniformSet, uniformSet], ([from, what]) => difference(from, what)),
  setunion: defineVariadic([uniformSet], uniformSet, ([first], rest) => union([first, ...rest]))
};
function alike(sets) {
  const unified2 = unify(sets);
  if (unified2 === void 0) throw new EvaluationError("all sets must have elements of one type");
  return unified2.filter((set2) => set2 instanceof SetValue);
}
function intersection(given2) {
  const sets = alike(given2);
  if (!sets.every(isWhollyKnown)) return combineUnknowns(sets.flatMap(unknownParts));
  const [first = new SetValue([]), ...others] = sets;
  const keys = others.map((other) => new Set(other.elements.map(elementKey)));
  return new SetValue(first.elements.filter((element2) => keys.every((among) => among.has(elementKey(element2)))));
}
function difference(from, what) {
  const sets = unify([from, what]) ?? [from, what];
  if (!sets.every(isWhollyKnown)) return combineUnknowns(sets.flatMap(unknownParts));
  const [left, right] = sets.filter((set2) => set2 instanceof SetValue);
  const taken = new Set(right?.elements.map(elementKey));
  return new SetValue((left?.elements ?? []).filter((element2) => !taken.has(elementKey(element2))));
}
function union(sets) {
  return makeSet(alike(sets).flatMap((set2) => set2.elements));
}
function product(values) {
  let rows = [[]];
  for (const value of values) {
    const elements = value instanceof SetValue ? value.elements : uniform.read(value);
    refuseTooMany(rows.length * elements.length * values.length);
    rows = rows.flatMap((row) => elements.map((element2) => [...row, element2]));
  }
  return values.some((value) => value instanceof SetValue) ? makeSet(rows) : rows;
}

// app/hcl/functions/texts.ts
var textFunctions = {
  chomp: define([text], ([value]) => dropEnd(value, (character) => character === "\n" || character === "\r")),
  endswith: define([unknowable(text), text], ([value, end]) => endsWith(value, end)),
  indent: define([integer, text], ([spaces, value]) => indent(spaces, value)),
  join: defineVariadic(
    [text, unknowable(texts)],
    unknowable(texts),
    ([separator, first], rest) => join(separator, [first, ...rest])
  ),
  lower: define([unknowable(text)], ([value]) => recase(value, (part) => part.toLowerCase())),
  split: define([text, text], ([separator, value]) => separator === "" ? Array.from(value) : value.split(separator)),
  startswith: define([unknowable(text), text], ([value, start]) => startsWith(value, start)),
  strcontains: define([text, text], ([value, part]) => value.includes(part)),
  strrev: define([text], ([value]) => [...characters(value)].reverse().join("")),
  substr: define([text, integer, integer], ([value, offset, length3]) => substring(value, offset, length3)),
  title: define([text], ([value]) => title(value)),
  trim: define([text, text], ([value, cut]) => trim(value, cut)),
  trimprefix: define(
    [text, text],
    ([value, prefix]) => value.startsWith(prefix) ? value.slice(prefix.length) : value
  ),
  trimspace: define([text], ([value]) => dropEnd(dropStart(value, isSpace), isSpace)),
  trimsuffix: define(
    [text, text],
    ([value, suffix]) => suffix !== "" && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value
  ),
  upper: define([unknowable(text)], ([value]) => recase(value, (part) => part.toUpperCase()))
};
function recase(value, change) {
  if (value instanceof PartialText) return respell(value, (part) => mapCodePoints(part, change));
  return value instanceof Unknown ? combineUnknowns([value]) : mapCodePoints(value, change);
}
function startsWith(value, start) {
  if (typeof value === "string") return value.startsWith(start);
  const known = knownStart(value);
  if (known.startsWith(start)) return true;
  return start.startsWith(known) ? combineUnknowns([value]) : false;
}
function endsWith(value, end) {
  if (typeof value === "string") return value.endsWith(end);
  const known = knownEnd(value);
  if (known.endsWith(end)) return true;
  return end.endsWith(known) ? combineUnknowns([value]) : false;
}
function indent(spaces, value) {
  if (spaces < 0) throw new EvaluationError("the number of spaces must not be negative");
  const lines = value.split("\n");
  refuseLongText(value.length + lines.length * spaces);
  return lines.join(`
${" ".repeat(spaces)}`);
}
function join(separator, lists) {
  const unknowns = lists.filter((list2) => list2 instanceof Unknown);
  if (unknowns.length > 0) return combineUnknowns(unknowns);
  const parts = [];
  let length3 = 0;
  for (const [at, element2] of lists.flatMap((list2) => list2 instanceof Unknown ? [] : list2).entries()) {
    const own = textParts(element2);
    if (own === void 0) throw new EvaluationError(`element ${at} is null, which has no text`);
    if (at > 0) parts.push(separator);
    parts.push(...own);
    length3 += separator.length + (typeof element2 === "string" ? element2.length : 0);
    refuseLongText(length3);
  }
  return assembleText(parts);
}
function substring(value, offset, length3) {
  const all = characters(value);
  const start = offset < 0 ? Math.max(0, all.length + offset) : offset;
  const toEnd = length3 < 0 || length3 === 0 && offset < 0;
  return all.slice(start, toEnd ? void 0 : start + length3).join("");
}
function title(value) {
  let starts = true;
  return Array.from(value, (character) => {
    const changed = starts ? mapCodePoints(character, (part) => part.toUpperCase()) : character;
    starts = character < "" ? !/\w/.test(character) : isSpace(character);
    return changed;
  }).join("");
}
function trim(value, cut) {
  const taken = new Set(cut);
  return dropEnd(
    dropStart(value, (character) => taken.has(character)),
    (character) => taken.has(character)
  );
}
function dropStart(value, drop) {
  let length3 = 0;
  for (const character of value) {
    if (!drop(character)) break;
    length3 += character.length;
  }
  return value.slice(length3);
}
function dropEnd(value, drop) {
  let end = value.length;
  while (end > 0) {
    const width = end > 1 && (value.codePointAt(end - 2) ?? 0) > 65535 ? 2 : 1;
    if (!drop(value.slice(end - width, end))) break;
    end -= width;
  }
  return value.slice(0, end);
}
function isSpace(character) {
  return /^[\s\x85]$/.test(character) && character !== "\uFEFF";
}

// app/hcl/functions/types.ts
var given = unknowable(nullable(any));
var typeFunctions = {
  ephemeralasnull: define([given], ([value]) => value),
  issensitive: define([given], () => decidedLater),
  nonsensitive: define([given], ([value]) => value),
  sensitive: define([given], ([value]) => value),
  tobool: conversion(boolType),
  tolist: conversion(listOf(anyType)),
  tomap: conversion(mapOf(anyType)),
  tonumber: conversion(numberType),
  toset: conversion(setOf(anyType)),
  tostring: conversion(stringType),
  // It exists in the console alone, and shows what values do not keep: whether a list is a tuple.
  type: define([given], () => decidedLater)
};
function conversion(type) {
  return define([given], ([value]) => convert(value, type));
}

// app/hcl/functions/call-function.ts
var functions = new Map(
  [
    collectionFunctions,
    combiningFunctions,
    dateFunctions,
    encodingFunctions,
    filesystemFunctions,
    formatFunctions,
    hashFunctions,
    networkFunctions,
    numberFunctions,
    patternFunctions,
    setFunctions,
    textFunctions,
    typeFunctions
  ].flatMap(Object.entries)
);
var functionNames = [...functions.keys()].sort();
function callFunction(name, args, context) {
  const plain2 = name.startsWith("core::") ? name.slice("core::".length) : name;
  const found = functions.get(plain2);
  if (found === void 0) {
    if (name.startsWith("provider::")) return decidedLater;
    throw new EvaluationError(`There is no function "${name}".`);
  }
  try {
    const unknown = checkArguments(found, args);
    if (unknown !== void 0) return unknown;
    if (args.some((value) => weigh(value) > heaviest)) throw new TooLarge("heavier than what is computed with");
    const result = found.run(args, context);
    return typeof result === "string" ? result.normalize() : result;
  } catch (error) {
    if (error instanceof EvaluationError) throw new EvaluationError(`${plain2}: ${error.message}.`);
    if (!(error instanceof TooLarge || error instanceof RangeError)) throw error;
    context.tooLarge?.();
    return decidedLater;
  }
}

// app/hcl/operators.ts
function applyBinary(operator, left, right) {
  if (operator === "==") return compare(left, right);
  if (operator === "!=") return negate(compare(left, right));
  if (operator === "&&") return decide2(false, operand(left, operator, boolType), operand(right, operator, boolType));
  if (operator === "||") return decide2(true, operand(left, operator, boolType), operand(right, operator, boolType));
  const a = operand(left, operator, numberType);
  const b = operand(right, operator, numberType);
  if (typeof a === "number" && typeof b === "number") return compute(operator, a, b);
  return combineUnknowns([a, b].filter((value) => value instanceof Unknown));
}
function applyUnary(operator, value) {
  const known = operand(value, operator, operator === "!" ? boolType : numberType);
  if (typeof known === "boolean") return !known;
  if (typeof known === "number") return 0 - known;
  return known;
}
function compare(left, right) {
  return weigh(left) + weigh(right) > heaviest ? decidedLater : equal(left, right);
}
function negate(value) {
  return value instanceof Unknown ? value : !value;
}
function operand(value, operator, type) {
  const wanted = type.kind === "bool" ? "true or false" : "a number";
  if (value === null) throw new EvaluationError(`${operator} takes ${wanted}, and not null`);
  const converted2 = convert(value, type);
  if (converted2 instanceof Unknown || typeof converted2 === "boolean" || typeof converted2 === "number") return converted2;
  throw new EvaluationError(`${operator} takes ${wanted}`);
}
function decide2(deciding, left, right) {
  if (left === deciding || right === deciding) return deciding;
  const unknowns = [left, right].filter((value) => value instanceof Unknown);
  return unknowns.length === 0 ? !deciding : combineUnknowns(unknowns);
}
function compute(operator, left, right) {
  switch (operator) {
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    case ">=":
      return left >= right;
    case "/":
      if (right === 0) throw new EvaluationError("nothing can be divided by zero");
      break;
    case "%":
      if (right === 0) return left;
  }
  return calculate(operator, left, right) ?? decidedLater;
}

// app/hcl/evaluate/conditional.ts
function evaluateTest(expression, scope) {
  return asTest(scope.evaluate(expression, scope));
}
function asTest(value) {
  const answer = convert(value, boolType);
  if (typeof answer === "boolean" || answer instanceof Unknown) return answer;
  throw new EvaluationError("a condition must be true or false, not null");
}
function evaluateConditional({ condition, then, otherwise }, scope) {
  const test = evaluateTest(condition, scope);
  if (!(test instanceof Unknown)) {
    return test ? unified(scope.evaluate(then, scope), otherwise) : unified(scope.evaluate(otherwise, scope), then);
  }
  const sides = [sideOf(then, scope), sideOf(otherwise, scope)];
  const [left, right] = sides;
  if (left === void 0 || right === void 0) return decidedLater;
  if (!(left instanceof Unknown) && equal(left, right) === true) return left;
  const isSure = sides.every((side) => side !== null && !(side instanceof Unknown && side.reason === "later"));
  return isSure && sides.some((side) => side instanceof Unknown) ? referred : decidedLater;
}
function sideOf(expression, scope) {
  try {
    return scope.evaluate(expression, scope);
  } catch (error) {
    if (error instanceof EvaluationError) return void 0;
    throw error;
  }
}
function unified(value, other) {
  const isText2 = other.kind === "template" && !(other.parts.length === 1 && other.parts[0]?.kind === "interpolation");
  if (!isText2) return value;
  if (typeof value === "number") return numberText(value);
  return typeof value === "boolean" ? String(value) : value;
}

// app/hcl/evaluate/doubt.ts
function evaluateTry(call, scope) {
  for (const argument of call.arguments) {
    const found = attempt(argument, scope);
    if (found !== void 0) return found.sure ? found.value : decidedLater;
  }
  throw new EvaluationError("no argument of try has a value");
}
function evaluateCan(call, scope) {
  const [argument] = call.arguments;
  if (argument === void 0 || call.arguments.length > 1) throw new EvaluationError("can takes one argument");
  const found = attempt(argument, scope);
  return found === void 0 ? false : found.sure || decidedLater;
}
function attempt(expression, scope) {
  const { work } = scope;
  work.doubts++;
  try {
    const value = scope.evaluate(expression, scope);
    return { value, sure: isWhollyKnown(value) || isPath(expression) && holds2(value) };
  } catch (error) {
    if (error instanceof EvaluationError) return void 0;
    throw error;
  } finally {
    work.doubts--;
  }
}
function holds2(value) {
  return !(value instanceof Unknown);
}
function isPath(expression) {
  let here = expression;
  while (here.kind === "attribute" || here.kind === "index") here = here.of;
  return here.kind === "name";
}

// app/hcl/evaluate/key.ts
function evaluateKey(expression, scope) {
  const key = scope.evaluate(expression, scope);
  if (key instanceof Unknown || typeof key === "string") return key;
  if (typeof key === "number" || typeof key === "boolean") return String(key);
  throw new EvaluationError("the key of an object must be a text");
}

// app/hcl/evaluate/scope.ts
function bind(scope, name, value) {
  return { ...scope, bound: { name, value, outer: scope.bound } };
}
function findBound(scope, name) {
  for (let bound = scope.bound; bound !== void 0; bound = bound.outer) if (bound.name === name) return bound.value;
  return void 0;
}
function takeName(steps) {
  const step = steps.all[steps.at];
  if (step?.kind !== "attribute") return void 0;
  steps.at++;
  return step.name;
}

// app/hcl/evaluate/work.ts
var usualLimits = { steps: 5e7, instancesOfOne: 2e4, instances: 2e5, elements: 2e5 };
var deepest2 = 800;
var deepestValue = 200;
var GivenUp = class extends Error {
};
var Work = class {
  limits;
  functions;
  /** Views of resources, as expressions see them whole, by the object that stands for them. */
  owners = /* @__PURE__ */ new WeakMap();
  notes = /* @__PURE__ */ new Map();
  /** Above zero while `try` or `can` ask whether something exists, so that nobody takes for sure what only might be there. */
  doubts = 0;
  /** What is being evaluated, for notes. */
  place = { what: "the root module" };
  refusal;
  steps = 0;
  depth = 0;
  instances = 0;
  sizes = /* @__PURE__ */ new WeakMap();
  constructor(limits, functions2) {
    this.limits = limits;
    this.functions = functions2;
  }
  /** @throws GivenUp when the steps are used up */
  spend(steps) {
    this.steps += steps;
    if (this.steps > this.limits.steps) throw new GivenUp(`evaluating takes more than ${this.limits.steps} steps`);
  }
  /** To be followed by `leave` with as many levels. @throws GivenUp when expressions lead into one another too deeply */
  enter(levels = 1) {
    if (this.depth + levels > deepest2) throw new GivenUp(`expressions lead into one another more than ${deepest2} deep`);
    this.depth += levels;
  }
  leave(levels = 1) {
    this.depth -= levels;
  }
  /** True when so many instances of one thing may still be made. */
  allows(instances) {
    if (instances > this.limits.instancesOfOne || this.instances + instances > this.limits.instances) return false;
    this.instances += instances;
    return true;
  }
  /** Spends what a value weighs, as if it were written out. @throws GivenUp when it is too heavy or too deep */
  weigh(value) {
    const { weight, depth } = this.sizeOf(value);
    if (depth > deepestValue) throw new GivenUp(`a value is nested more than ${deepestValue} deep`);
    this.spend(weight);
  }
  /** Says why a function is about to leave its result unknown; the first reason counts. */
  refuse(why) {
    this.refusal ??= why;
  }
  /** Notes at the place being evaluated what a function refused, if it did. */
  noteRefusal(name, range2) {
    if (this.refusal === void 0) return;
    this.note({ ...this.place, kind: "limit", why: `${name}: ${this.refusal}`, range: range2 });
    this.refusal = void 0;
  }
  /** Notes something once. */
  note(note) {
    const key = `${note.what} ${note.why}`;
    if (!this.notes.has(key)) this.notes.set(key, note);
  }
  sizeOf(value, within = 0) {
    if (typeof value === "string") return { weight: 1 + (value.length >> 6), depth: 0 };
    if (value instanceof PartialText) return { weight: 1 + (textLength(value) >> 6), depth: 0 };
    if (typeof value !== "object" || value === null || value instanceof Unknown) return one2;
    if (within > deepestValue) return bottomless;
    const known = this.sizes.get(value);
    if (known !== void 0) return known;
    let weight = 1;
    let depth = 0;
    const add2 = (part) => {
      const size2 = this.sizeOf(part, within + 1);
      weight += size2.weight;
      if (size2.depth >= depth) depth = size2.depth + 1;
    };
    if (value instanceof SetValue) value.elements.forEach(add2);
    else if (isList(value)) value.forEach(add2);
    else for (const key in value) add2(value[key] ?? null);
    const size = { weight, depth };
    if (weight > mostUnremembered) this.sizes.set(value, size);
    return size;
  }
};
var mostUnremembered = 100;
var one2 = { weight: 1, depth: 0 };
var bottomless = { weight: 1, depth: Number.POSITIVE_INFINITY };
function textLength(text2) {
  let length3 = 0;
  for (const part of text2.parts) length3 += typeof part === "string" ? part.length : 1;
  return length3;
}

// app/hcl/evaluate/for.ts
function elementsOf(value) {
  if (value instanceof Unknown) return value;
  if (isList(value)) return [...value.entries()];
  if (value instanceof SetValue) return value.elements.map((element2) => [element2, element2]);
  if (value === null || typeof value !== "object") {
    throw new EvaluationError(`${describeValue(value)} is no collection that can be gone through`);
  }
  return sortedEntries(value);
}
function eachElement(loop, scope, visit) {
  const collection2 = scope.evaluate(loop.collection, scope);
  const most = scope.work.limits.elements;
  if (isList(collection2) && collection2.length > most) throw new GivenUp(`more than ${most} elements to go through`);
  const elements = elementsOf(collection2);
  if (elements instanceof Unknown) return combineUnknowns([elements]);
  if (elements.length > most) throw new GivenUp(`more than ${most} elements to go through`);
  for (const [key, value] of elements) {
    const inner = bind(loop.key === void 0 ? scope : bind(scope, loop.key, key), loop.value, value);
    const passes = loop.condition === void 0 || evaluateTest(loop.condition, inner);
    if (passes instanceof Unknown) return decidedLater;
    if (passes) visit(inner);
  }
  return void 0;
}
function evaluateForTuple(loop, scope) {
  const values = [];
  const unknown = eachElement(loop, scope, (inner) => values.push(inner.evaluate(loop.result, inner)));
  return unknown ?? values;
}
function evaluateForObject(loop, scope) {
  const object2 = {};
  let unknownKey;
  const unknown = eachElement(loop, scope, (inner) => {
    const key = evaluateKey(loop.resultKey, inner);
    const value = inner.evaluate(loop.result, inner);
    if (key instanceof Unknown) unknownKey ??= key;
    else addToObject(object2, key, value, loop.groups);
  });
  return unknown ?? (unknownKey === void 0 ? object2 : decidedLater);
}
function addToObject(object2, key, value, groups) {
  const isNew = !Object.hasOwn(object2, key);
  if (!groups && !isNew) throw new EvaluationError(`two elements have the key ${describeValue(key)}`);
  const group = groups && !isNew ? object2[key] : void 0;
  if (group !== void 0) group.push(value);
  else put(object2, key, groups ? [value] : value);
}

// app/hcl/evaluate/template.ts
function evaluateTemplate(parts, scope) {
  const [only] = parts;
  if (parts.length === 0) return "";
  if (parts.length === 1 && only?.kind === "literal") return only.value;
  if (parts.length === 1 && only?.kind === "interpolation") return scope.evaluate(only.value, scope);
  return join2(collectParts(parts, scope), scope);
}
function join2(parts, scope) {
  let length3 = 0;
  for (const part of parts) length3 += typeof part === "string" ? part.length : 1;
  scope.work.spend(length3 >> 6);
  if (length3 > longest) throw new EvaluationError(`a text of more than ${longest} characters`);
  const text2 = assembleText(parts);
  if (typeof text2 === "string") return text2;
  const isSure = text2.parts.some((part) => typeof part !== "string" && part.unknown.reason === "reference");
  return isSure && text2.reason === "later" ? new PartialText("reference", text2.parts) : text2;
}
var longest = 2e7;
function collectParts(parts, scope) {
  const collected = [];
  for (const part of parts) {
    scope.work.spend(1);
    switch (part.kind) {
      case "literal":
        collected.push(part.value);
        break;
      case "interpolation":
        for (const piece of textOf(scope.evaluate(part.value, scope))) collected.push(piece);
        break;
      case "if":
        for (const piece of partsOfIf(part, scope)) collected.push(piece);
        break;
      case "for":
        for (const piece of partsOfFor(part, scope)) collected.push(piece);
        break;
    }
  }
  return collected;
}
function textOf(value) {
  const parts = textParts(value);
  if (parts === void 0) throw new EvaluationError(`${describeValue(value)} cannot be put into a text`);
  return parts;
}
function partsOfIf({ condition, then, otherwise }, scope) {
  const test = evaluateTest(condition, scope);
  if (!(test instanceof Unknown)) return collectParts(test ? then : otherwise, scope);
  return [hole(test)];
}
function partsOfFor(loop, scope) {
  const collected = [];
  const unknown = eachElement(loop, scope, (inner) => {
    for (const piece of collectParts(loop.body, inner)) collected.push(piece);
  });
  return unknown === void 0 ? collected : [hole(unknown)];
}
function hole(unknown) {
  return { unknown: unknown.reason === "reference" ? referred : decidedLater, exact: false };
}

// app/hcl/evaluate/trace.ts
var Trace = class {
  mentions;
  through;
  /** Something that must not be shown was read. */
  sensitive = false;
  /** Something was read of which nobody can tell where it comes from: a variable without a value, a module that is not at hand. */
  opaque = false;
  mention(instance, attribute) {
    this.mentions ??= /* @__PURE__ */ new Map();
    this.mentions.set(instance, attribute);
  }
  /** Takes over what another trace leads to; whether its value may be shown is asked of the value's marks. */
  follow(other) {
    if (other === this || other.isEmpty()) return;
    this.through ??= /* @__PURE__ */ new Set();
    this.through.add(other);
    if (other.opaque) this.opaque = true;
  }
  isEmpty() {
    return this.mentions === void 0 && this.through === void 0 && !this.sensitive && !this.opaque;
  }
};
var noTrace = new Trace();
var mostTraces = 5e3;
function mentionsOf(trace, most) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set([trace]);
  let steps = 0;
  for (const each of seen) {
    for (const [instance, attribute] of each.mentions ?? []) {
      if (!found.has(instance)) found.set(instance, attribute);
      if (found.size > most) return void 0;
    }
    for (const next of each.through ?? []) {
      steps++;
      if (steps > mostTraces) return void 0;
      seen.add(next);
    }
  }
  return [...found].map(([instance, attribute]) => ({ instance, attribute }));
}
var Computed = class extends Unknown {
  instance;
  attribute;
  constructor(instance, attribute) {
    super("reference");
    this.instance = instance;
    this.attribute = attribute;
  }
};

// app/hcl/evaluate/instance.ts
function readAttribute(instance, name, scope) {
  scope.trace.mention(instance, name);
  const evaluated = instance.evaluated();
  if (evaluated === void 0) return new Computed(instance, name);
  if (isMarked2(evaluated.sensitive, name)) scope.trace.sensitive = true;
  const value = evaluated.values === void 0 ? void 0 : valueAt(evaluated.values, name);
  return value === void 0 ? new Computed(instance, name) : asSeen(value, instance, name);
}
function viewOf(instance, scope) {
  scope.trace.mention(instance, void 0);
  const evaluated = instance.evaluated();
  if (evaluated?.values === void 0) return new Computed(instance, void 0);
  if (isMarked2(evaluated.sensitive)) scope.trace.sensitive = true;
  const known = views.get(evaluated);
  if (known !== void 0) return known;
  const view = {};
  for (const [name, value] of Object.entries(evaluated.values)) put(view, name, asSeen(value, instance, name));
  views.set(evaluated, view);
  scope.work.owners.set(view, instance);
  return view;
}
var blocks = /* @__PURE__ */ new WeakSet();
function asBlock(values) {
  blocks.add(values);
  return values;
}
function isBlock(value) {
  return blocks.has(value);
}
var views = /* @__PURE__ */ new WeakMap();
function isMarked2(marks, name) {
  if (typeof marks === "boolean") return marks;
  if (Array.isArray(marks)) return marks.some((mark) => isMarked2(mark));
  const record = marks;
  if (name !== void 0) return Object.hasOwn(record, name) && isMarked2(record[name] ?? false);
  return Object.values(record).some((mark) => mark !== void 0 && isMarked2(mark));
}
function asSeen(value, instance, attribute) {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof PartialText) {
    const unknown = new Computed(instance, attribute);
    const parts = value.parts.map((part) => typeof part === "string" ? part : { ...part, unknown });
    return new PartialText("reference", parts);
  }
  if (value instanceof Unknown) return new Computed(instance, attribute);
  if (value instanceof SetValue) {
    const elements = value.elements.map((element2) => asSeen(element2, instance, attribute));
    return elements.some((element2, at) => element2 !== value.elements[at]) ? new SetValue(elements) : value;
  }
  if (isList(value)) {
    const elements = value.map((element2) => asSeen(element2, instance, attribute));
    return elements.some((element2, at) => element2 !== value[at]) ? elements : value;
  }
  if (!isValueObject(value)) return value;
  let changed;
  for (const [name, part] of Object.entries(value)) {
    const seen = asSeen(part, instance, attribute);
    if (seen === part) continue;
    changed ??= { ...value };
    put(changed, name, seen);
  }
  if (changed !== void 0 && isBlock(value)) asBlock(changed);
  return changed ?? value;
}

// app/hcl/evaluate/traversal.ts
function evaluateTraversal(expression, scope) {
  const all = [];
  let root = expression;
  while (root.kind === "attribute" || root.kind === "index") {
    all.push(root);
    root = root.of;
  }
  all.reverse();
  scope.work.spend(all.length);
  const steps = { all, at: 0 };
  let value;
  if (root.kind === "name") value = findBound(scope, root.name) ?? resolve(root.name);
  else value = scope.evaluate(root, scope);
  for (let at = steps.at; at < all.length; at++) {
    const step = all[at];
    if (step !== void 0) value = takeStep(value, step, scope);
  }
  return value;
  function resolve(name) {
    return scope.names.resolve(name, steps, scope);
  }
}
function takeStep(value, step, scope) {
  return step.kind === "attribute" ? getAttribute(value, step.name, scope) : getElement(value, scope.evaluate(step.key, scope), scope);
}
function getAttribute(value, name, scope) {
  if (value instanceof Unknown && !(value instanceof PartialText)) return value;
  if (!isValueObject(value)) throw new EvaluationError(`${describeValue(value)} has no attribute "${name}"`);
  const owner = scope.work.owners.get(value);
  if (owner !== void 0) return readAttribute(owner, name, scope);
  const found = valueAt(value, name);
  if (found !== void 0) return found;
  if (isBlock(value)) return referred;
  throw new EvaluationError(`there is no attribute "${name}" here`);
}
function getElement(value, key, scope) {
  if (value instanceof Unknown && !(value instanceof PartialText)) return value;
  if (value === null) throw new EvaluationError("null has no elements");
  if (isValueObject(value)) {
    if (key instanceof Unknown) return anyOf(Object.values(value));
    if (typeof key === "object") throw new EvaluationError("a key must be a text");
    return getAttribute(value, typeof key === "number" ? numberText(key) : String(key), scope);
  }
  if (!isList(value))
    throw new EvaluationError(`${describeValue(value)} has no elements that can be asked for one by one`);
  if (key instanceof Unknown) return anyOf(value);
  const at = key === null ? null : convert(key, numberType);
  const found = typeof at === "number" ? value[at] : void 0;
  if (found === void 0)
    throw new EvaluationError(`there is no element ${describeValue(key)} in a list of ${value.length}`);
  return found;
}
function anyOf(values) {
  const sure = values.length > 0 && values.every((value) => value instanceof Unknown && value.reason === "reference");
  return sure ? referred : decidedLater;
}
function evaluateSplat(splat, scope) {
  const value = scope.evaluate(splat.of, scope);
  if (value === null) return [];
  if (value instanceof Unknown && !(value instanceof PartialText)) return value;
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : [value];
  if (splat.each.kind === "name") return elements;
  scope.work.spend(elements.length);
  return elements.map((element2) => scope.evaluate(splat.each, bind(scope, "*", element2)));
}

// app/hcl/evaluate/expression.ts
function evaluate(expression, scope) {
  const { work } = scope;
  work.spend(1);
  work.enter();
  try {
    return evaluateKind(expression, scope);
  } finally {
    work.leave();
  }
}
function evaluateKind(expression, scope) {
  switch (expression.kind) {
    case "number":
      return Number(expression.text);
    case "boolean":
      return expression.value;
    case "null":
      return null;
    case "template":
      return evaluateTemplate(expression.parts, scope);
    case "name":
    case "attribute":
    case "index":
      return evaluateTraversal(expression, scope);
    case "splat":
      return evaluateSplat(expression, scope);
    case "call":
      return evaluateCall(expression, scope);
    case "tuple":
      return expression.elements.map((element2) => evaluate(element2, scope));
    case "object":
      return evaluateObject(expression, scope);
    case "for-tuple":
      return evaluateForTuple(expression, scope);
    case "for-object":
      return evaluateForObject(expression, scope);
    case "conditional":
      return evaluateConditional(expression, scope);
    case "binary":
      return evaluateBinary(expression, scope);
    case "unary":
      return applyUnary(expression.operator, evaluate(expression.operand, scope));
    case "parentheses":
      return evaluate(expression.inner, scope);
  }
}
function evaluateObject({ items }, scope) {
  const object2 = {};
  let unknown;
  for (const item of items) {
    const key = evaluateKey(item.key, scope);
    const value = evaluate(item.value, scope);
    if (key instanceof Unknown) unknown ??= key;
    else put(object2, key, value);
  }
  return unknown === void 0 ? object2 : combineUnknowns([unknown]);
}
function evaluateBinary({ operator, left, right }, scope) {
  if (operator !== "&&" && operator !== "||")
    return applyBinary(operator, evaluate(left, scope), evaluate(right, scope));
  const first = evaluateTest(left, scope);
  const decisive = operator === "||";
  return first === decisive ? first : applyBinary(operator, first, evaluate(right, scope));
}
function evaluateCall(call, scope) {
  switch (call.name.replace(/^core::/, "")) {
    case "try":
      return evaluateTry(call, scope);
    case "can":
      return evaluateCan(call, scope);
    case "sensitive":
      scope.trace.sensitive = true;
      break;
    case "nonsensitive":
      return evaluateOpenly(call, scope);
  }
  const values = evaluateArguments(call, scope);
  if (values instanceof Unknown) return values;
  for (const value of values) scope.work.weigh(value);
  const result = callFunction(call.name, values, scope.work.functions);
  scope.work.noteRefusal(call.name, call.range);
  scope.work.weigh(result);
  return result;
}
function evaluateArguments(call, scope) {
  const values = call.arguments.map((argument) => evaluate(argument, scope));
  if (!call.expands) return values;
  const last = values.pop() ?? null;
  if (last instanceof Unknown) return combineUnknowns([last]);
  if (last instanceof SetValue) return [...values, ...last.elements];
  if (isList(last)) return [...values, ...last];
  throw new EvaluationError("only a list or set can be spread over arguments");
}
function evaluateOpenly(call, scope) {
  const trace = new Trace();
  const values = evaluateArguments(call, { ...scope, trace });
  scope.trace.follow(trace);
  return values instanceof Unknown ? values : callFunction(call.name, values, scope.work.functions);
}

// app/hcl/evaluate/traced.ts
var levelsOfOne = 4;
function evaluateTraced(expression, scope, place, finish = (value) => value) {
  const { work } = scope;
  const trace = new Trace();
  const { doubts, place: outer } = work;
  work.doubts = 0;
  work.place = place;
  try {
    return evaluateWithin(expression, { ...scope, trace }, finish);
  } catch (error) {
    const kind = error instanceof EvaluationError ? "error" : error instanceof GivenUp ? "limit" : void 0;
    if (kind === void 0) throw error;
    const why = trace.sensitive ? "what is wrong cannot be shown, for something sensitive is read" : error.message;
    trace.opaque = true;
    work.note({ kind, what: place.what, why, file: place.file, range: expression.range });
    return { value: decidedLater, trace, sensitive: trace.sensitive };
  } finally {
    work.doubts = doubts;
    work.place = outer;
  }
}
function evaluateWithin(expression, scope, finish) {
  const { work, trace } = scope;
  work.enter(levelsOfOne);
  try {
    const value = finish(scope.evaluate(expression, scope));
    work.weigh(value);
    const sensitive = trace.sensitive && sensitiveParts(expression, scope);
    return { value, trace: trace.isEmpty() ? noTrace : trace, sensitive };
  } finally {
    work.leave(levelsOfOne);
  }
}
function sensitiveParts(expression, scope) {
  switch (expression.kind) {
    case "parentheses":
      return sensitiveParts(expression.inner, scope);
    case "tuple": {
      const marks = expression.elements.map((element2) => sensitiveParts(element2, scope));
      return marks.some((mark) => mark !== false) && marks;
    }
    case "object": {
      const marks = {};
      for (const { key, value } of expression.items) {
        const name = evaluateKey(key, scope);
        const mark = sensitiveParts(value, scope);
        if (mark === false) continue;
        if (name instanceof Unknown) return true;
        put(marks, name, mark);
      }
      return Object.keys(marks).length > 0 && marks;
    }
    default: {
      const trace = new Trace();
      scope.evaluate(expression, { ...scope, trace });
      return trace.sensitive;
    }
  }
}

// app/hcl/evaluate/assignments.ts
function openAssignments(assignments, root, work) {
  const scope = {
    names: { resolve: () => decidedLater },
    bound: void 0,
    repetition: void 0,
    work,
    evaluate
  };
  return (variable) => {
    const declaration = root.variables.get(variable);
    for (const source of [...assignments].reverse()) {
      if (source.kind === "texts") {
        const text2 = source.values.get(variable);
        if (text2 !== void 0 && declaration !== void 0) return readText2(text2, variable, declaration);
      } else if (source.kind === "values") {
        const value = source.values.get(variable);
        if (value !== void 0) return { value, trace: noTrace, sensitive: false };
      } else {
        const attribute = source.file.body.attributes.findLast(({ name }) => name === variable);
        const place = { what: `var.${variable}`, file: source.file };
        if (attribute !== void 0) return evaluateTraced(attribute.value, scope, place);
      }
    }
    return void 0;
  };
  function readText2(text2, variable, declaration) {
    const written = findAttribute(declaration, "type")?.attribute.value;
    if (written === void 0 || isPlain(written)) return { value: text2, trace: noTrace, sensitive: false };
    const parsed = parseExpression(text2);
    const place = { what: `var.${variable}`, file: declaration.file };
    if (parsed.value !== null && parsed.diagnostics.length === 0) return evaluateTraced(parsed.value, scope, place);
    const why = `the text given to it cannot be read: ${parsed.diagnostics[0]?.message ?? ""}`;
    work.note({ kind: "error", what: place.what, why, file: declaration.file, range: declaration.block.header });
    return { value: decidedLater, trace: noTrace, sensitive: false };
  }
}
function isPlain(type) {
  const name = type.kind === "name" ? type.name : plainText(type);
  return name === "string" || name === "number" || name === "bool";
}

// app/hcl/evaluate/function-context.ts
import { Buffer as Buffer2 } from "node:buffer";
var mostFiles = 2e4;
function openFunctionContext(tree, directory, decoders, work) {
  const inside = (path) => {
    const joined = joinPath(directory, path);
    return leadsOut(joined) || path.startsWith("~") ? void 0 : joined;
  };
  const exists = (path) => {
    const file = inside(path);
    if (file === void 0) return void 0;
    const { folder, name } = splitPath(file);
    const isListed = tree.list(folder)?.some((entry) => entry.kind === "file" && entry.name === name) === true;
    return isListed && tree.read(file) === void 0 ? void 0 : isListed;
  };
  const known = /* @__PURE__ */ new Map();
  return {
    ...decoders,
    fileExists: exists,
    tooLarge: () => work().refuse("its result is too large to compute"),
    readBytes: (path) => {
      if (!known.has(path)) known.set(path, readBytes(path));
      return known.get(path);
    },
    listFiles: (path) => {
      const folder = inside(path);
      return folder === void 0 ? void 0 : listBelow(tree, folder);
    },
    evaluateTemplate: (text2, variables, file) => evaluateText(text2, variables, file, work())
  };
  function readBytes(path) {
    const file = inside(path);
    const text2 = file === void 0 ? void 0 : tree.read(file);
    if (text2 === void 0 && exists(path) !== void 0) return void 0;
    if (text2 === void 0 || text2.includes("�")) {
      const why = text2 === void 0 ? `lies outside of what may be read` : "is no text";
      work().refuse(`${JSON.stringify(path)} ${why}, so what it holds is unknown`);
      throw new TooLarge("no text that can be read");
    }
    return Buffer2.from(text2, "utf8");
  }
}
function splitPath(path) {
  const at = path.lastIndexOf("/");
  return at === -1 ? { folder: ".", name: path } : { folder: path.slice(0, at), name: path.slice(at + 1) };
}
function listBelow(tree, top) {
  const found = [];
  const pending = [""];
  for (let below = pending.pop(); below !== void 0; below = pending.pop()) {
    for (const { name, kind } of tree.list(joinPath(top, below === "" ? "." : below)) ?? []) {
      const path = below === "" ? name : `${below}/${name}`;
      if (kind === "file") found.push(path);
      else pending.push(path);
      if (found.length + pending.length > mostFiles) return void 0;
    }
  }
  return found.sort();
}
function evaluateText(text2, variables, file, work) {
  const { value, diagnostics } = parseTemplate(text2);
  if (value === null || diagnostics.length > 0) {
    throw new EvaluationError(`${file ?? "the template"} cannot be read: ${diagnostics[0]?.message ?? ""}`);
  }
  const scope = {
    names: {
      resolve: (name) => {
        const found = valueAt(variables, name);
        if (found === void 0) throw new EvaluationError(`the template is given no variable "${name}"`);
        return found;
      }
    },
    bound: void 0,
    repetition: void 0,
    trace: new Trace(),
    work,
    evaluate
  };
  return evaluateTemplate(value.parts, scope);
}

// app/hcl/evaluate/paths.ts
function relativePath(from, to) {
  const start = partsOf(from);
  const end = partsOf(to);
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  const steps = [...start.slice(shared).map(() => ".."), ...end.slice(shared)];
  return steps.length === 0 ? "." : steps.join("/");
}
function partsOf(path) {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

// app/hcl/evaluate/names.ts
function resolveName(module, name, steps, scope) {
  switch (name) {
    case "var":
      return read(module.variable(takeName(steps) ?? ""), steps, scope);
    case "local":
      return read(module.local(takeName(steps) ?? ""), steps, scope);
    case "each":
    case "count":
      return resolveRepetition(name, takeName(steps), scope);
    case "path":
      return resolvePath(module, takeName(steps));
    case "terraform":
      return takeName(steps) === "workspace" ? module.root.workspace : decidedLater;
    case "module":
      return resolveModule(module, takeName(steps) ?? "", steps, scope);
    case "self":
      return decidedLater;
    case "data":
    case "ephemeral":
      return resolveResource(module, `${name}.${takeName(steps) ?? ""}.${takeName(steps) ?? ""}`, steps, scope);
    // Terraform refuses them, and what their author meant is plain.
    case "True":
      return true;
    case "False":
      return false;
    default:
      return resolveResource(module, `${name}.${takeName(steps) ?? ""}`, steps, scope);
  }
}
function read(traced, steps, scope) {
  if (traced === void 0) {
    scope.trace.opaque = true;
    return decidedLater;
  }
  scope.trace.follow(traced.trace);
  if (traced.sensitive !== false && isSensitiveBelow(traced.sensitive, steps)) scope.trace.sensitive = true;
  return traced.value;
}
function isSensitiveBelow(marks, steps) {
  let here = marks;
  for (const step of steps.all.slice(steps.at)) {
    if (here === void 0 || typeof here === "boolean" || Array.isArray(here)) break;
    const name = step.kind === "attribute" ? step.name : plainText(step.key);
    if (name === void 0) break;
    here = Object.hasOwn(here, name) ? here[name] : false;
  }
  return here !== void 0 && here !== false;
}
function resolveRepetition(name, part, { repetition, trace }) {
  if (name === "count") return (part === "index" ? repetition?.index : void 0) ?? decidedLater;
  if (repetition?.each === void 0) return decidedLater;
  const { key, value } = repetition.each;
  if (part === "value" || key instanceof Unknown) trace.follow(repetition.trace);
  if (part === "key") return key;
  return part === "value" ? value : decidedLater;
}
function resolvePath({ source, root }, part) {
  if (part === "module") return relativePath(root.directory, source.directory);
  return part === "root" ? "." : decidedLater;
}
function resolveModule(module, name, steps, scope) {
  const children = module.children(name);
  if (children === void 0 || "why" in children) {
    scope.trace.opaque = true;
    return decidedLater;
  }
  const chosen = choose(children, steps, scope);
  if (chosen === void 0 || chosen === "all" && children.kind === "unknown") {
    scope.trace.opaque = true;
    return decidedLater;
  }
  if (chosen !== "all") {
    const output = takeName(steps);
    if (output === void 0) return outputsOf(chosen, scope);
    const traced = chosen.output(output);
    if (traced === void 0) throw new EvaluationError(`the module has no output "${output}"`);
    return read(traced, steps, scope);
  }
  if (children.kind === "count") return children.all.map((child) => outputsOf(child, scope));
  const byKey = {};
  for (const [key, child] of children.byKey) put(byKey, String(key), outputsOf(child, scope));
  return byKey;
}
function outputsOf(module, scope) {
  const outputs = {};
  for (const name of module.source.outputs.keys()) {
    const traced = module.output(name);
    if (traced !== void 0) put(outputs, name, read(traced, { all: [], at: 0 }, scope));
  }
  return outputs;
}
function resolveResource(module, key, steps, scope) {
  const group = module.resources(key);
  if (group === void 0) return referred;
  const chosen = choose(group, steps, scope);
  if (chosen !== void 0 && chosen !== "all") {
    const name2 = takeName(steps);
    return name2 === void 0 ? viewOf(chosen, scope) : readAttribute(chosen, name2, scope);
  }
  const name = takeName(steps);
  if (chosen === void 0 || name !== void 0 || group.kind === "unknown") {
    for (const instance of group.all) scope.trace.mention(instance, name);
    return name !== void 0 && group.kind !== "unknown" ? referred : decidedLater;
  }
  if (group.kind === "count") return group.all.map((instance) => viewOf(instance, scope));
  const byKey = {};
  for (const [index, instance] of group.byKey) put(byKey, String(index), viewOf(instance, scope));
  return byKey;
}
function choose(group, steps, scope) {
  const step = steps.all[steps.at];
  const only = group.all[0];
  if (group.kind === "single") {
    if (step?.kind === "index") throw new EvaluationError("there is one, without a key");
    return only;
  }
  if (step?.kind !== "index") return "all";
  steps.at++;
  const key = scope.evaluate(step.key, scope);
  if (group.kind === "unknown") return scope.work.doubts > 0 ? void 0 : only;
  if (key instanceof Unknown) return void 0;
  const found = group.byKey.get(group.kind === "count" ? Number(key) : String(key));
  if (found === void 0) throw new EvaluationError(`there is no instance ${describeValue(key)}`);
  return found;
}

// app/hcl/evaluate/repetition.ts
function turnsOf(declaration, what, scope) {
  const forEach = findAttribute(declaration, "for_each");
  const count = findAttribute(declaration, "count");
  const written = forEach ?? count;
  if (written === void 0) return { kind: "single", all: [{ key: void 0, repetition: void 0 }] };
  const { file, attribute } = written;
  const { value, trace } = evaluateTraced(attribute.value, scope, { what: `${attribute.name} of ${what}`, file });
  const keys = forEach === void 0 ? numbersUpTo(value) : entriesOf(value);
  if (keys instanceof Unknown) return unknownTurns(trace);
  const note = { what, file, range: attribute.range };
  if (typeof keys === "string") {
    scope.work.note({ ...note, kind: "error", why: keys });
    return unknownTurns(trace);
  }
  const length3 = typeof keys === "number" ? keys : keys.length;
  if (!scope.work.allows(length3)) {
    const why = `it has ${length3} instances, more than are evaluated one by one; one stands for all of them`;
    scope.work.note({ ...note, kind: "limit", why });
    return unknownTurns(trace);
  }
  if (typeof keys === "number") {
    const all = Array.from({ length: length3 }, (_, index) => ({ key: index, repetition: { index, trace } }));
    return { kind: "count", all };
  }
  const sorted2 = [...keys].sort(([left], [right]) => compareTexts(left, right));
  return {
    kind: "each",
    all: sorted2.map(([key, each]) => ({ key, repetition: { each: { key, value: each }, trace } }))
  };
}
function unknownTurns(trace) {
  const each = { key: decidedLater, value: decidedLater };
  return { kind: "unknown", all: [{ key: void 0, repetition: { each, index: decidedLater, trace } }] };
}
function numbersUpTo(value) {
  if (value instanceof Unknown) return value;
  let count;
  try {
    count = convert(value, numberType);
  } catch (error) {
    if (error instanceof EvaluationError) return `count must be a number: ${error.message}`;
    throw error;
  }
  if (count instanceof Unknown) return count;
  if (typeof count === "number" && Number.isInteger(count) && count >= 0) return count;
  return `count must be a whole number from zero, not ${describeValue(value)}`;
}
function entriesOf(value) {
  if (value instanceof Unknown) return value;
  if (value !== null && isValueObject(value)) return Object.entries(value);
  const elements = value instanceof SetValue ? value.elements : isList(value) ? value : void 0;
  if (elements === void 0) return `for_each must be a map or a set of texts, not ${describeValue(value)}`;
  const keys = /* @__PURE__ */ new Set();
  for (const element2 of elements) {
    if (element2 instanceof Unknown) return element2;
    if (typeof element2 !== "string")
      return `for_each must be a map or a set of texts; there is ${describeValue(element2)} in it`;
    keys.add(element2);
  }
  return [...keys].map((key) => [key, key]);
}
function groupOf(turns, make) {
  const byKey = /* @__PURE__ */ new Map();
  const all = turns.all.map((turn) => {
    const made = make(turn);
    if (turn.key !== void 0) byKey.set(turn.key, made);
    return made;
  });
  return { kind: turns.kind, all, byKey };
}

// app/hcl/evaluate/body.ts
var mostBlocks = 1e4;
function evaluateBody(body, scope, what) {
  const attributes = /* @__PURE__ */ new Map();
  for (const [name, { file, attribute }] of body.attributes) {
    attributes.set(name, evaluateTraced(attribute.value, scope, { what: `${what}.${name}`, file }));
  }
  const blocks2 = /* @__PURE__ */ new Map();
  for (const block of body.blocks) {
    let growing = blocks2.get(block.type);
    if (growing === void 0) {
      growing = { list: [], trace: new Trace() };
      blocks2.set(block.type, growing);
    }
    addBlocks(growing, block, scope, `${what}.${block.type}`);
  }
  return { attributes, blocks: blocks2 };
}
function addBlocks(growing, block, scope, what) {
  const { repeat } = block;
  if (repeat === void 0) {
    addOne(growing, block, scope, what);
    return;
  }
  if (repeat.forEach === void 0) return;
  const { value, trace } = evaluateTraced(
    repeat.forEach,
    scope,
    { what: `for_each of ${what}`, file: repeat.file },
    (collection2) => {
      elementsOf(collection2);
      return collection2;
    }
  );
  growing.trace.follow(trace);
  const elements = elementsOf(value);
  if (elements instanceof Unknown) {
    growing.list = elements;
    return;
  }
  if (elements.length > mostBlocks) {
    const why = `${elements.length} blocks are more than are evaluated one by one`;
    scope.work.note({ kind: "limit", what, why, file: repeat.file, range: repeat.forEach.range });
    growing.list = new Unknown("later");
    return;
  }
  for (const [key, element2] of elements) {
    const inner = bind(scope, repeat.iterator, { key, value: element2 });
    addOne(growing, block, inner, what);
  }
}
function addOne(growing, block, scope, what) {
  if (growing.list instanceof Unknown) return;
  const body = evaluateBody(block.body, scope, what);
  growing.list.push(body);
  for (const { trace } of body.attributes.values()) growing.trace.follow(trace);
  for (const { trace } of body.blocks.values()) growing.trace.follow(trace);
}

// app/hcl/evaluate/json-body.ts
function jsonBody(body, shape) {
  const attributes = [];
  const blocks2 = [...body.blocks];
  for (const attribute of body.attributes) {
    const { name, value } = attribute;
    if (name === "//") continue;
    const isDynamic = name === "dynamic" && shape?.hasAttribute(name) !== true;
    const objects = isDynamic || shape?.block(name) !== void 0 ? objectsIn(value) : void 0;
    if (objects === void 0) attributes.push(attribute);
    else if (isDynamic) for (const object2 of objects) blocks2.push(...dynamicBlocks(object2));
    else for (const object2 of objects) blocks2.push(blockOf2(name, [], object2));
  }
  return { range: body.range, attributes, blocks: blocks2 };
}
function dynamicBlocks(byType) {
  return attributesOf(byType).flatMap(
    ({ name: label, nameRange, value }) => (objectsIn(value) ?? []).map((object2) => {
      const written = blockOf2("dynamic", [{ text: label, range: nameRange }], object2);
      const contents = written.body.attributes.filter(({ name }) => name === "content").flatMap((content) => objectsIn(content.value) ?? []);
      const attributes = written.body.attributes.filter(({ name }) => name !== "content");
      const blocks2 = contents.map((content) => blockOf2("content", [], content));
      return { ...written, body: { ...written.body, attributes, blocks: blocks2 } };
    })
  );
}
function blockOf2(type, labels, object2) {
  const body = { range: object2.range, attributes: attributesOf(object2), blocks: [] };
  return { type, labels, body, header: object2.range, range: object2.range };
}
function attributesOf(object2) {
  return object2.items.flatMap(({ key, value, range: range2 }) => {
    const name = plainText(key);
    return name === void 0 || name === "//" ? [] : [{ name, nameRange: key.range, value, range: range2 }];
  });
}
function objectsIn(expression) {
  if (expression.kind === "object") return [expression];
  if (expression.kind === "null") return [];
  if (expression.kind !== "tuple") return void 0;
  const objects = [];
  for (const element2 of expression.elements) {
    if (element2.kind !== "object") return void 0;
    objects.push(element2);
  }
  return objects;
}

// app/hcl/evaluate/merged-body.ts
var metaArguments = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "depends_on",
  "lifecycle",
  "provider",
  "provisioner",
  "connection"
]);
function mergeBodies(declaration, shape) {
  const attributes = /* @__PURE__ */ new Map();
  let blocks2 = [];
  for (const { file, block } of [declaration, ...declaration.overrides]) {
    const layer = readBody(file, block.body, shape);
    for (const [name, attribute] of layer.attributes) if (!metaArguments.has(name)) attributes.set(name, attribute);
    const written = new Set(layer.blocks.map(({ type }) => type));
    blocks2 = [...blocks2.filter(({ type }) => !written.has(type)), ...layer.blocks];
  }
  return { attributes, blocks: blocks2.filter(({ type }) => !metaArguments.has(type)) };
}
function readBody(file, written, shape) {
  const body = file.syntax === "json" ? jsonBody(written, shape) : written;
  const attributes = /* @__PURE__ */ new Map();
  for (const attribute of body.attributes) attributes.set(attribute.name, { file, attribute });
  return { attributes, blocks: body.blocks.flatMap((block) => readBlock(file, block, shape)) };
}
function readBlock(file, block, shape) {
  const label = block.labels[0]?.text;
  if (block.type !== "dynamic" || label === void 0) {
    return [{ type: block.type, body: readBody(file, block.body, shape?.block(block.type)) }];
  }
  const find = (name) => block.body.attributes.find((attribute) => attribute.name === name)?.value;
  const repeat = { file, forEach: find("for_each"), iterator: iteratorName(find("iterator")) ?? label };
  return block.body.blocks.filter(({ type }) => type === "content").map((content) => ({ type: label, body: readBody(file, content.body, shape?.block(label)), repeat }));
}
function iteratorName(expression) {
  if (expression === void 0) return void 0;
  return expression.kind === "name" ? expression.name : plainText(expression);
}

// app/hcl/evaluate/resource.ts
var merged = /* @__PURE__ */ new WeakMap();
function makeResource(module, declaration, turn, isRepresentative) {
  const { mode, type, key } = declaration;
  const resourceType = module.root.types(mode === "managed" ? type : `${mode}.${type}`);
  const address = module.addressOf(key) + (turn.key === void 0 ? "" : printKey(turn.key));
  let state = "fresh";
  return {
    declaration,
    module: module.address,
    calls: module.calls,
    address,
    index: turn.key,
    isRepresentative,
    evaluated: () => {
      if (state === "open") noteCycle();
      if (state !== "fresh") return state === "open" ? void 0 : state;
      state = "open";
      const evaluated = evaluateResource();
      state = evaluated;
      return evaluated;
    }
  };
  function evaluateResource() {
    let body = { attributes: /* @__PURE__ */ new Map(), blocks: /* @__PURE__ */ new Map() };
    try {
      let written = merged.get(declaration);
      if (written === void 0) {
        written = mergeBodies(declaration, resourceType.shape);
        merged.set(declaration, written);
      }
      body = evaluateBody(written, module.scope(turn.repetition), address);
      const { values, sensitive } = resourceType.complete(body);
      module.root.work.spend(body.attributes.size + body.blocks.size);
      return { body, values, sensitive };
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
      const { file, block } = declaration;
      module.root.work.note({ kind: "limit", what: address, why: error.message, file, range: block.header });
      return { body, values: void 0, sensitive: false };
    }
  }
  function noteCycle() {
    const { file, block } = declaration;
    const why = "it leads back to itself, so its value cannot be told";
    module.root.work.note({ kind: "cycle", what: address, why, file, range: block.header });
  }
}

// app/hcl/type-constraint.ts
var primitives = /* @__PURE__ */ new Map([
  ["string", stringType],
  ["number", numberType],
  ["bool", boolType],
  ["any", anyType]
]);
function typeConstraintFrom(expression, evaluate2) {
  switch (expression.kind) {
    case "parentheses":
      return typeConstraintFrom(expression.inner, evaluate2);
    case "name":
      return namedType(expression.name);
    case "template": {
      const [part] = expression.parts;
      if (expression.parts.length === 1 && part?.kind === "literal") return namedType(part.value);
      break;
    }
    case "call":
      return constructedType(expression, evaluate2);
  }
  throw new EvaluationError(
    "this is no type: write string, number, bool, any, list(…), set(…), map(…), tuple([…]) or object({…})"
  );
}
function namedType(name) {
  const primitive = primitives.get(name);
  if (primitive !== void 0) return primitive;
  if (name === "list" || name === "map" || name === "set") return { kind: name, of: anyType };
  throw new EvaluationError(`there is no type "${name}"`);
}
function constructedType(call, evaluate2) {
  const [inner, ...more] = call.arguments;
  if (inner === void 0 || more.length > 0) throw new EvaluationError(`the type ${call.name} takes one argument`);
  if (call.name === "list" || call.name === "set" || call.name === "map") {
    return { kind: call.name, of: typeConstraintFrom(inner, evaluate2) };
  }
  if (call.name === "tuple" && inner.kind === "tuple") {
    return { kind: "tuple", of: inner.elements.map((element2) => typeConstraintFrom(element2, evaluate2)) };
  }
  if (call.name === "object" && inner.kind === "object") {
    const attributes = /* @__PURE__ */ new Map();
    for (const item of inner.items) attributes.set(attributeName(item.key), attributeType(item.value, evaluate2));
    return { kind: "object", attributes };
  }
  throw new EvaluationError(`there is no type ${call.name} of this form`);
}
function attributeName(key) {
  const [part] = key.kind === "template" ? key.parts : [];
  if (key.kind === "template" && key.parts.length === 1 && part?.kind === "literal") return part.value;
  if (key.kind === "name") return key.name;
  throw new EvaluationError("names of attributes in a type are plain names");
}
function attributeType(expression, evaluate2) {
  if (expression.kind !== "call" || expression.name !== "optional") {
    return { type: typeConstraintFrom(expression, evaluate2), optional: false };
  }
  const [type, fallback, ...more] = expression.arguments;
  if (type === void 0 || more.length > 0) throw new EvaluationError("optional takes a type and perhaps a default");
  const inner = typeConstraintFrom(type, evaluate2);
  return fallback === void 0 ? { type: inner, optional: true } : { type: inner, optional: true, default: evaluate2(fallback) };
}

// app/hcl/evaluate/variable.ts
function readVariable(declaration, given2, scope, what) {
  const traced = given2 === void 0 || given2.value === null && isDenied(declaration, "nullable") ? void 0 : given2;
  const { value, trace, sensitive } = traced ?? readDefault(declaration, scope, what);
  const noteAt = (why, file, range2) => scope.work.note({ kind: "error", what, why, file, range: range2 });
  const type = typeOf2(declaration, scope, noteAt);
  const marks = isSaid(declaration, "sensitive") || sensitive;
  const noteMisfit = (why) => {
    const shown = marks === false ? why : "its value, which is sensitive, does not fit its type";
    noteAt(shown, declaration.file, declaration.block.header);
  };
  return { value: fitted(value, type, noteMisfit), trace, sensitive: marks };
}
function readDefault(declaration, scope, what) {
  const fallback = findAttribute(declaration, "default");
  return fallback === void 0 ? nobodyKnows() : evaluateTraced(fallback.attribute.value, scope, { what, file: fallback.file });
}
function nobodyKnows() {
  const trace = new Trace();
  trace.opaque = true;
  return { value: decidedLater, trace, sensitive: false };
}
function isSaid(declaration, argument) {
  return literalOf(declaration, argument) === "true";
}
function isDenied(declaration, argument) {
  return literalOf(declaration, argument) === "false";
}
function literalOf(declaration, argument) {
  const value = findAttribute(declaration, argument)?.attribute.value;
  if (value === void 0) return void 0;
  return value.kind === "boolean" ? String(value.value) : plainText(value);
}
var types = /* @__PURE__ */ new WeakMap();
function typeOf2(declaration, scope, note) {
  const written = findAttribute(declaration, "type");
  if (written === void 0) return anyType;
  const { file, attribute } = written;
  const known = types.get(attribute.value);
  if (known !== void 0) return known;
  let type = anyType;
  try {
    const plain2 = { ...scope, trace: new Trace() };
    type = typeConstraintFrom(asExpression(attribute.value), (fallback) => plain2.evaluate(fallback, plain2));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    note(error.message, file, attribute.range);
  }
  types.set(attribute.value, type);
  return type;
}
function asExpression(expression) {
  const text2 = plainText(expression);
  return text2 === void 0 ? expression : parseExpression(text2).value ?? expression;
}
function fitted(value, type, note) {
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    note(error.message);
    return decidedLater;
  }
}

// app/hcl/evaluate/module-instance.ts
var ModuleInstance = class _ModuleInstance {
  root;
  source;
  /** `''` for the root module. */
  address;
  /** Names of the calls that lead to it. */
  calls;
  /** It stands for all instances of its call, or lies in one that does. */
  isRepresentative;
  given;
  values = /* @__PURE__ */ new Map();
  resourceGroups = /* @__PURE__ */ new Map();
  childGroups = /* @__PURE__ */ new Map();
  constructor(root, source, place, given2) {
    this.root = root;
    this.source = source;
    this.address = place.address;
    this.calls = place.calls;
    this.isRepresentative = place.isRepresentative;
    this.given = given2;
  }
  resolve(name, steps, scope) {
    return resolveName(this, name, steps, scope);
  }
  /** The scope of an expression in one of its blocks. */
  scope(repetition) {
    return { names: this, bound: void 0, repetition, work: this.root.work, evaluate };
  }
  /** The address of something of this module. */
  addressOf(what) {
    return this.address === "" ? what : `${this.address}.${what}`;
  }
  /** Undefined when it is not declared. */
  variable(name) {
    const declaration = this.source.variables.get(name);
    if (declaration === void 0) return void 0;
    const { file, block } = declaration;
    const what = this.addressOf(`var.${name}`);
    return this.once(
      `var.${name}`,
      { file, range: block.header },
      () => readVariable(declaration, this.given(name), this.scope(), what)
    );
  }
  /** Undefined when it is not declared. */
  local(name) {
    const local = this.source.locals.get(name);
    if (local === void 0) return void 0;
    const { file, attribute } = local;
    return this.once(
      `local.${name}`,
      { file, range: attribute.range },
      () => evaluateTraced(attribute.value, this.scope(), { what: this.addressOf(`local.${name}`), file })
    );
  }
  /** Undefined when it is not declared. */
  output(name) {
    const declaration = this.source.outputs.get(name);
    const written = declaration && findAttribute(declaration, "value");
    if (declaration === void 0 || written === void 0) return void 0;
    const { file, attribute } = written;
    return this.once(`output.${name}`, { file, range: attribute.range }, () => {
      const traced = evaluateTraced(attribute.value, this.scope(), { what: this.addressOf(`output.${name}`), file });
      return isSaid(declaration, "sensitive") ? { ...traced, sensitive: true } : traced;
    });
  }
  /** The instances of a resource by its key; undefined when it is not declared, or asks for itself. */
  resources(key) {
    const declaration = this.source.resources.get(key);
    if (declaration === void 0) return void 0;
    const { file, block } = declaration;
    return this.groupOnce(this.resourceGroups, key, { file, range: block.header }, () => {
      const turns = turnsOf(declaration, this.addressOf(key), this.scope());
      return groupOf(
        turns,
        (turn) => makeResource(this, declaration, turn, this.isRepresentative || turns.kind === "unknown")
      );
    });
  }
  /** The instances of a module that is called; undefined when there is no such call, or it asks for itself. */
  children(name) {
    const call = this.source.calls.get(name);
    if (call === void 0) return void 0;
    const { file, block } = call;
    return this.groupOnce(this.childGroups, `module.${name}`, { file, range: block.header }, () => {
      const calls = [...this.calls, name];
      const found = this.root.module(calls);
      if (found === void 0 || "why" in found) {
        return found ?? { call, why: "its source is not at hand", next: "terraform get" };
      }
      const turns = turnsOf(call, this.addressOf(`module.${name}`), this.scope());
      const isRepresentative = this.isRepresentative || turns.kind === "unknown";
      return groupOf(turns, (turn) => this.makeChild(found, call, { calls, isRepresentative }, turn));
    });
  }
  makeChild(source, call, place, turn) {
    const key = turn.key === void 0 ? "" : printKey(turn.key);
    const address = this.addressOf(`module.${call.name}${key}`);
    return new _ModuleInstance(this.root, source, { ...place, address }, (variable) => {
      const written = findAttribute(call, variable);
      if (written === void 0) return void 0;
      const place2 = { what: `${address}.${variable}`, file: written.file };
      return evaluateTraced(written.attribute.value, this.scope(turn.repetition), place2);
    });
  }
  /** Evaluates something once; what asks for itself meanwhile is unknown. */
  once(name, place, make) {
    const known = this.values.get(name);
    if (known === "open") {
      this.noteCycle(name, place);
      return nobodyKnows();
    }
    if (known !== void 0) return known;
    this.values.set(name, "open");
    const made = make();
    this.values.set(name, made);
    return made;
  }
  groupOnce(groups, name, place, make) {
    const known = groups.get(name);
    if (known === "open") {
      this.noteCycle(name, place);
      return void 0;
    }
    if (known !== void 0) return known;
    groups.set(name, "open");
    const made = make();
    groups.set(name, made);
    return made;
  }
  noteCycle(name, place) {
    const why = "it leads back to itself, so its value cannot be told";
    this.root.work.note({ kind: "cycle", what: this.addressOf(name), why, ...place });
  }
};

// app/hcl/evaluate/evaluate-root.ts
function evaluateRoot(request) {
  const { tree, files, variables = [], workspace = "default", types: types2, decoders = {}, limits = usualLimits } = request;
  const { directory } = tree.root;
  const functions2 = openFunctionContext(files, directory, decoders, () => work);
  const work = new Work(limits, functions2);
  const root = { work, types: types2, workspace, directory, module: tree.module };
  const top = new ModuleInstance(
    root,
    tree.root,
    { address: "", calls: [], isRepresentative: false },
    openAssignments(variables, tree.root, work)
  );
  const instances = [];
  const unresolved = [];
  const secrets = [];
  const plain2 = /* @__PURE__ */ new Map();
  const pending = [top];
  for (let module = pending.pop(); module !== void 0; module = pending.pop()) {
    for (const key of module.source.resources.keys()) {
      for (const instance of module.resources(key)?.all ?? []) {
        instance.evaluated();
        instances.push(instance);
      }
    }
    for (const name of module.source.variables.keys()) {
      const variable = module.variable(name);
      if (variable === void 0) continue;
      if (variable.sensitive === true) secrets.push(variable.value);
      else if (module === top) plain2.set(name, variable.value);
    }
    const below = [];
    for (const name of module.source.calls.keys()) {
      const children = module.children(name);
      if (children === void 0) continue;
      if ("why" in children) unresolved.push({ address: module.addressOf(`module.${name}`), call: children });
      else for (const child of children.all) below.push(child);
    }
    pending.push(...below.reverse());
  }
  return { instances, unresolved, notes: [...work.notes.values()], secrets, variables: plain2 };
}

// app/ingest/terraform-source/link-by-mention.ts
var mostMentions = 500;
var longestChain = 8;
function openMentionLinks(instances, resources) {
  return (known) => (member, reports) => {
    const instance = instances.get(member.resource);
    const settled = /* @__PURE__ */ new Set();
    if (instance === void 0) return settled;
    for (const [attribute, trace] of tracesOf(instance)) {
      if (member.only?.has(attribute) === false || isSilent(attribute)) continue;
      if (linkAttribute({ member, attribute, instance, trace, known, reports, resources })) settled.add(attribute);
    }
    return settled;
  };
}
function* tracesOf(instance) {
  const { attributes, blocks: blocks2 } = instance.evaluated()?.body ?? { attributes: [], blocks: [] };
  for (const [name, { trace }] of attributes) yield [name, trace];
  for (const [name, { trace }] of blocks2) yield [name, trace];
}
function linkAttribute(link) {
  const { member, attribute, trace, known, reports } = link;
  const isUnknown = isUnknownAt(member.resource.unknown, attribute);
  if (!isUnknown && isNothing(member.values[attribute])) return false;
  const all = trace.isEmpty() ? [] : mentionsOf(trace, mostMentions);
  const targets = chooseTargets(link, all ?? [], isUnknown);
  let linked = false;
  for (const target of targets) if (linkTarget(target, link, longestChain)) linked = true;
  const isUnclear = trace.opaque || all === void 0;
  if (isUnclear && isUnknown && mayLinkFurther(attribute, targets.length, member, known.naming)) reports.open(attribute);
  return linked;
}
function chooseTargets(link, all, isUnknown) {
  if (all.length < 2) return all;
  const { member, attribute, instance, known, resources } = link;
  if (isUnknown) return originsOf(instance.evaluated()?.values?.[attribute] ?? null, all) ?? all;
  const named = /* @__PURE__ */ new Set();
  eachText(member.values[attribute], attribute, (text2) => {
    for (const resource of known.identities.named(text2)) named.add(resource);
  });
  const chosen = all.filter(({ instance: each }) => {
    const resource = resources.get(each);
    return resource !== void 0 && named.has(resource);
  });
  return chosen.length > 0 ? chosen : all;
}
function originsOf(value, all) {
  const found = /* @__PURE__ */ new Map();
  const isClear = collect2(value);
  return isClear && found.size > 0 ? [...found.values()] : void 0;
  function collect2(part) {
    if (part instanceof Computed) {
      const { instance, attribute } = part;
      if (!found.has(instance)) {
        const mention = all.find((each) => each.instance === instance);
        found.set(instance, mention ?? { instance, attribute });
      }
      return true;
    }
    if (part instanceof PartialText)
      return part.parts.every((each) => typeof each === "string" || collect2(each.unknown));
    if (part instanceof Unknown || typeof part === "string") return false;
    if (isList(part)) return part.every(collect2);
    if (part instanceof SetValue) return part.elements.every(collect2);
    return part === null || !isValueObject(part) || Object.values(part).every(collect2);
  }
}
function linkTarget({ instance, attribute: read2 }, link, further) {
  const { member, attribute, known, reports, resources } = link;
  const target = resources.get(instance);
  if (target === void 0) return false;
  const key = typeKey(target);
  const isWanted = target !== member.resource && known.types.has(key);
  if (isWanted) reports.link(attribute, target);
  const isElsewhere = known.naming.fit(attribute, key) === 0 && known.naming.fitsAny(attribute);
  if (further === 0 || read2 === void 0 || !isElsewhere) return isWanted;
  const { attributes, blocks: blocks2 } = instance.evaluated()?.body ?? {};
  const trace = attributes?.get(read2)?.trace ?? blocks2?.get(read2)?.trace;
  const chained = trace === void 0 ? [] : mentionsOf(trace, mostMentions) ?? [];
  const linked = chained.map((next) => linkTarget(next, link, further - 1));
  return isWanted || linked.some((each) => each);
}
function isNothing(value) {
  return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}

// app/ingest/terraform-source/plan-document.ts
import { Buffer as Buffer3 } from "node:buffer";
function planDocument(resources) {
  const changes = resources.map((resource) => {
    const { address, module, mode, type, name, index, provider, values, unknown, sensitive } = resource;
    return {
      address,
      ...module !== "" && { module_address: module },
      mode,
      type,
      name,
      ...index !== void 0 && { index },
      provider_name: provider,
      change: {
        actions: [mode === "data" ? "read" : "create"],
        before: null,
        after: values,
        after_unknown: unknown,
        before_sensitive: false,
        after_sensitive: sensitive
      }
    };
  });
  return Buffer3.from(JSON.stringify({ format_version: "1.2", resource_changes: changes }));
}

// app/ingest/terraform-source/providers.ts
function requiredProviders(module) {
  const sources = /* @__PURE__ */ new Map();
  for (const { block } of module.others) {
    if (block.type !== "terraform") continue;
    for (const inner of block.body.blocks) {
      if (inner.type !== "required_providers") continue;
      for (const { name, value } of inner.body.attributes) {
        const source = sourceIn(value);
        if (source !== void 0) sources.set(name, fullAddress(source));
      }
    }
  }
  return sources;
}
function sourceIn(expression) {
  if (expression.kind !== "object") return void 0;
  const item = expression.items.find(({ key }) => plainText(key) === "source");
  return item && plainText(item.value);
}
function fullAddress(source) {
  const parts = source.split("/");
  if (parts.length === 1) return `registry.terraform.io/hashicorp/${source}`;
  return parts.length === 2 ? `registry.terraform.io/${source}` : source;
}
function providerOf(type, required) {
  if (type === "terraform_data" || type === "terraform_remote_state") return "terraform.io/builtin/terraform";
  const prefix = prefixOf(type);
  return required.get(prefix) ?? `registry.terraform.io/hashicorp/${prefix}`;
}

// app/ingest/terraform-source/unwritten.ts
var unwritten = new Unknown("later");

// app/ingest/terraform-source/fit-value.ts
function fitValue(value, type) {
  if (value === null || value instanceof Unknown) return value;
  switch (type.kind) {
    case "string":
      if (typeof value === "number") return numberText(value);
      return typeof value === "boolean" ? String(value) : value;
    case "number":
      return typeof value === "string" ? parseNumber(value) ?? value : value;
    case "bool":
      return value === "true" || value === "false" ? value === "true" : value;
    case "list":
      return fitElements(value, type.element) ?? value;
    case "set":
      return toSet(fitElements(value, type.element)) ?? value;
    case "map":
      return isValueObject(value) ? fitMap(value, type.element) : value;
    case "object":
      return isValueObject(value) ? fitObject(value, type.body) : value;
    case "tuple":
      return isList(value) ? value.map((element2, at) => fitValue(element2, type.elements[at] ?? { kind: "any" })) : value;
    default:
      return value;
  }
}
function fitElements(value, type) {
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : void 0;
  return elements?.map((element2) => fitValue(element2, type));
}
function toSet(elements) {
  if (elements === void 0) return void 0;
  const isPlain2 = elements.every(
    (element2) => element2 === null || typeof element2 !== "object" || element2 instanceof Unknown
  );
  return isPlain2 ? makeSet(elements) : new SetValue(withoutRepetition(elements, (element2) => element2));
}
function fitMap(object2, type) {
  const fitted2 = {};
  for (const [key, part] of Object.entries(object2)) put(fitted2, key, fitValue(part, type));
  return fitted2;
}
function fitObject(value, body) {
  const object2 = {};
  for (const [name, part] of Object.entries(value)) {
    const entry = body.get(name);
    put(
      object2,
      name,
      entry === void 0 ? part : fitValue(part, entry.kind === "block" ? blockType(entry) : entry.type)
    );
  }
  for (const [name, entry] of body) {
    if (!Object.hasOwn(object2, name) || object2[name] === null) put(object2, name, absentValue(entry));
  }
  return object2;
}
function absentValue(entry) {
  if (entry.computed) return unwritten;
  if (entry.kind === "attribute" || entry.nesting === "single" || entry.nesting === "group") return null;
  return entry.nesting === "map" ? {} : [];
}
function blockType({ nesting, body }) {
  const one3 = { kind: "object", body };
  return nesting === "single" || nesting === "group" ? one3 : { kind: nesting, element: one3 };
}
function withoutRepetition(items, read2) {
  if (items.length < 2) return items;
  const seen = /* @__PURE__ */ new Set();
  return items.filter((item) => {
    const key = elementKey(read2(item));
    const isNew = key === void 0 || !seen.has(key);
    if (key !== void 0) seen.add(key);
    return isNew;
  });
}

// app/ingest/terraform-source/sensitive-marks.ts
var sensitiveEntries = /* @__PURE__ */ new WeakMap();
function holdsSensitive(entry) {
  let holds3 = sensitiveEntries.get(entry);
  if (holds3 === void 0) {
    holds3 = entry.kind === "attribute" ? entry.sensitive || typeHolds(entry.type) : typeHolds(blockType(entry));
    sensitiveEntries.set(entry, holds3);
  }
  return holds3;
}
function typeHolds(type) {
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return typeHolds(type.element);
  if (type.kind === "tuple") return type.elements.some(typeHolds);
  return type.kind === "object" && [...type.body.values()].some(holdsSensitive);
}
function schemaMarks(value, entry) {
  if (entry.kind === "block") return marksWithin(value, blockType(entry));
  return entry.sensitive ? value !== null : marksWithin(value, entry.type);
}
function marksWithin(value, type) {
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : void 0;
  if (elements !== void 0) {
    if (type.kind !== "list" && type.kind !== "set") return false;
    const marks2 = elements.map((element2) => marksWithin(element2, type.element));
    return marks2.some((mark) => mark !== false) && marks2;
  }
  if (!isValueObject(value)) return false;
  const marks = {};
  for (const [name, part] of Object.entries(value)) {
    const mark = markOfPart(name, part, type);
    if (mark !== false) put(marks, name, mark);
  }
  return Object.keys(marks).length > 0 && marks;
}
function markOfPart(name, part, type) {
  if (type.kind === "map") return marksWithin(part, type.element);
  const entry = type.kind === "object" ? type.body.get(name) : void 0;
  return entry === void 0 ? false : schemaMarks(part, entry);
}
function joinMarks(left, right) {
  if (left === true || right === true) return true;
  if (left === false || !isMarked(left)) return right;
  if (right === false || !isMarked(right)) return left;
  if (Array.isArray(left) !== Array.isArray(right)) return true;
  const joined = {};
  const [a, b] = [left, right];
  for (const key of /* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])) {
    put(joined, key, joinMarks(a?.[key] ?? false, b?.[key] ?? false));
  }
  return Array.isArray(left) ? Array.from({ length: Math.max(left.length, right.length) }, (_, at) => joined[at] ?? false) : joined;
}

// app/ingest/terraform-source/complete.ts
function resourceTypeOf(declared) {
  return { shape: declared && shapeOf(declared), complete: (body) => completeBody(body, declared) };
}
function shapeOf(declared) {
  return {
    hasAttribute: (name) => declared.get(name)?.kind === "attribute",
    block: (name) => {
      const entry = declared.get(name);
      return entry?.kind === "block" ? shapeOf(entry.body) : void 0;
    }
  };
}
function completeBody(body, declared) {
  const values = {};
  const sensitive = {};
  for (const [name, traced] of body.attributes) {
    const entry = declared?.get(name);
    put(values, name, attributeValue(traced.value, entry));
    if (traced.sensitive !== false) put(sensitive, name, fittingMarks(traced, entry));
  }
  for (const [name, blocks2] of body.blocks) {
    const { value, marks } = blocksValue(blocks2, declared?.get(name));
    put(values, name, value);
    if (marks !== false) put(sensitive, name, marks);
  }
  for (const [name, entry] of declared ?? []) {
    if (!Object.hasOwn(values, name) || values[name] === null) put(values, name, absentValue(entry));
    else if (holdsSensitive(entry)) {
      const marks = schemaMarks(values[name] ?? null, entry);
      if (marks !== false) put(sensitive, name, joinMarks(sensitive[name] ?? false, marks));
    }
  }
  return { values, sensitive };
}
function attributeValue(value, entry) {
  if (entry === void 0) return value;
  if (entry.kind === "block") return fitValue(value, blockType(entry));
  return entry.writeOnly ? null : fitValue(value, entry.type);
}
function fittingMarks({ sensitive }, entry) {
  return entry?.kind === "attribute" && holdsSet(entry.type) ? isMarked(sensitive) : sensitive;
}
function holdsSet(type) {
  if (type.kind === "list" || type.kind === "map") return holdsSet(type.element);
  return type.kind === "set" || type.kind === "any";
}
function blocksValue({ list: list2 }, entry) {
  if (list2 instanceof Unknown) return { value: list2, marks: false };
  const all = list2.map((body) => completeBody(body, entry?.kind === "block" ? entry.body : void 0));
  const completed = entry?.kind === "block" && entry.nesting === "set" ? withoutRepetition(all, ({ values: values2 }) => values2) : all;
  const values = completed.map((each) => asBlock(each.values));
  const marks = completed.map((each) => each.sensitive);
  const marked = marks.some(isMarked) && marks;
  if (entry?.kind === "attribute") return { value: fitValue(values, entry.type), marks: isMarked(marked) };
  const isOne = entry?.nesting === "single" || entry?.nesting === "group";
  return isOne ? { value: values[0] ?? null, marks: marked && (marks[0] ?? false) } : { value: values, marks: marked };
}

// app/ingest/terraform-source/encode-document.ts
function encodeDocument(value, indent2) {
  const parts = [];
  write3(value, { parts, indent: indent2, level: 0 });
  return assembleText(parts);
}
function write3(value, writer) {
  const { parts } = writer;
  if (value instanceof PartialText) {
    parts.push('"');
    for (const part of value.parts) {
      parts.push(typeof part === "string" ? jsonString(part).slice(1, -1) : { unknown: part.unknown, exact: false });
    }
    parts.push('"');
  } else if (value instanceof Unknown) parts.push({ unknown: value, exact: true });
  else if (isList(value) || value instanceof SetValue) {
    const elements = isList(value) ? value : value.elements;
    writeAll2(writer, "[]", elements, (element2, inner) => write3(element2, inner));
  } else if (typeof value === "object" && value !== null) {
    writeAll2(writer, "{}", Object.entries(value), ([key, part], inner) => {
      parts.push(jsonString(key), writer.indent > 0 ? ": " : ":");
      write3(part, inner);
    });
  } else parts.push(typeof value === "string" ? jsonString(value) : String(value));
}
function writeAll2(writer, brackets, items, each) {
  const { parts, indent: indent2, level } = writer;
  const inner = { ...writer, level: level + 1 };
  const breakAt = (depth) => indent2 > 0 ? `
${" ".repeat(indent2 * depth)}` : "";
  if (items.length === 0) {
    parts.push(brackets);
    return;
  }
  parts.push(brackets.slice(0, 1));
  for (const [at, item] of items.entries()) {
    parts.push(at > 0 ? "," : "", breakAt(level + 1));
    each(item, inner);
  }
  parts.push(breakAt(level), brackets.slice(1));
}

// app/ingest/terraform-source/partial-document.ts
var holeMark = "￿";
var deepest3 = 100;
var noDocument = new Error("no JSON document");
var loose = new Error("a hole outside of texts");
function parsePartialDocument(text2) {
  let joined = "";
  const places = /* @__PURE__ */ new Map();
  const holes = [];
  for (const part of text2.parts) {
    if (typeof part === "string") {
      if (part.includes(holeMark)) return void 0;
      joined += part;
    } else {
      places.set(joined.length, part);
      holes.push(part);
      joined += holeMark;
    }
  }
  if (!/^\s*[[{]/.test(joined)) return void 0;
  const reader = { text: joined, holes, places, at: 0, depth: 0 };
  try {
    const value = readValue(reader);
    skipBlanks(reader);
    return reader.at === joined.length ? value : void 0;
  } catch (error) {
    if (error === noDocument || error === loose) return void 0;
    throw error;
  }
}
function readValue(reader) {
  skipBlanks(reader);
  switch (reader.text[reader.at]) {
    case "{":
      return readContainer(reader, readObject);
    case "[":
      return readContainer(reader, readList);
    case '"':
      return readText(reader);
    case holeMark:
      return readHole(reader);
    default:
      return readScalar(reader);
  }
}
function readHole(reader) {
  const hole2 = reader.places.get(reader.at);
  if (hole2?.exact !== true) throw loose;
  reader.at++;
  return hole2.unknown;
}
function readContainer(reader, read2) {
  const start = reader.at;
  reader.depth++;
  if (reader.depth > deepest3) throw noDocument;
  try {
    return read2(reader);
  } catch (error) {
    if (error !== loose) throw error;
    return skipContainer(reader, start);
  } finally {
    reader.depth--;
  }
}
function readObject(reader) {
  const object2 = {};
  reader.at++;
  if (takeIf(reader, "}")) return object2;
  do {
    skipBlanks(reader);
    if (reader.text[reader.at] === holeMark) throw loose;
    if (reader.text[reader.at] !== '"') throw noDocument;
    const key = readText(reader);
    if (key instanceof PartialText) throw loose;
    expect(reader, ":");
    put(object2, key, readValue(reader));
  } while (takeIf(reader, ","));
  expect(reader, "}");
  return object2;
}
function readList(reader) {
  const list2 = [];
  reader.at++;
  if (takeIf(reader, "]")) return list2;
  do
    list2.push(readValue(reader));
  while (takeIf(reader, ","));
  expect(reader, "]");
  return list2;
}
var plainText2 = /[^"\\\uffff\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\uffff\p{Cc}]*)*/uy;
function readText(reader) {
  reader.at++;
  const parts = [];
  for (; ; ) {
    const raw = match(reader, plainText2);
    if (raw !== "") parts.push(JSON.parse(`"${raw}"`));
    const hole2 = reader.places.get(reader.at);
    if (hole2 === void 0) break;
    parts.push({ unknown: hole2.unknown, exact: false });
    reader.at++;
  }
  if (reader.text[reader.at] !== '"') throw noDocument;
  reader.at++;
  const unknowns = parts.filter((part) => typeof part !== "string");
  if (unknowns.length === 0) return parts.join("");
  const isSure = unknowns.some((hole2) => hole2.unknown.reason === "reference");
  return new PartialText(isSure ? "reference" : "later", parts);
}
function readScalar(reader) {
  const raw = match(reader, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
  if (reader.text[reader.at] === holeMark) throw loose;
  if (raw === "") throw noDocument;
  return JSON.parse(raw);
}
function skipContainer(reader, start) {
  const token = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|[^"[\]{}]+|"/sy;
  let level = 0;
  let isSure = false;
  reader.at = start;
  while (reader.at < reader.text.length) {
    const from = reader.at;
    const found = match(reader, token);
    if (found === "[" || found === "{") level++;
    else if (found === "]" || found === "}") level--;
    else if (found === '"') throw noDocument;
    for (let at = found.indexOf(holeMark); at !== -1; at = found.indexOf(holeMark, at + 1)) {
      if (reader.places.get(from + at)?.unknown.reason === "reference") isSure = true;
    }
    if (level === 0) return isSure ? referred : decidedLater;
  }
  throw noDocument;
}
function skipBlanks(reader) {
  match(reader, /[\t\n\r ]*/y);
}
function takeIf(reader, character) {
  skipBlanks(reader);
  if (reader.text[reader.at] !== character) return false;
  reader.at++;
  return true;
}
function expect(reader, character) {
  skipBlanks(reader);
  if (reader.text[reader.at] === holeMark) throw loose;
  if (reader.text[reader.at] !== character) throw noDocument;
  reader.at++;
}
function match(reader, pattern) {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? "";
  reader.at += found.length;
  return found;
}

// app/ingest/terraform-source/merge-policies.ts
function mergePolicies(sources, own, overrides) {
  let merged2 = { version: "", id: null, statements: [] };
  for (const [at, policy] of [...sources, own, ...overrides].entries()) {
    const isOverride = at > sources.length;
    if (policy instanceof Unknown) {
      if (isOverride && hasNames(merged2)) return policy;
      merged2 = { ...merged2, statements: added(merged2.statements, [policy]) };
    } else merged2 = mergeTwo(merged2, policy, isOverride);
  }
  return merged2;
}
function hasNames({ statements }) {
  return statements instanceof Unknown || statements.some((statement) => sidOf(statement) !== void 0);
}
function mergeTwo(base, next, isOverride) {
  const id = next.id === null || next.id === "" ? base.id : next.id;
  const version = newest(base.version, next.version);
  if (next.statements instanceof Unknown && isOverride && hasNames(base))
    return { version, id, statements: next.statements };
  const statements = next.statements instanceof Unknown ? [next.statements] : next.statements;
  return { version, id, statements: added(base.statements, statements) };
}
function newest(base, next) {
  if (base instanceof Unknown || next === null) return base;
  if (next instanceof Unknown) return next;
  return String(next) > String(base) ? next : base;
}
function added(base, more) {
  if (base instanceof Unknown) return [base, ...more];
  const statements = [...base];
  const places = /* @__PURE__ */ new Map();
  for (const [at, statement] of statements.entries()) places.set(sidOf(statement) ?? null, at);
  for (const statement of more) {
    const sid = sidOf(statement);
    const at = typeof sid === "string" ? places.get(sid) : void 0;
    if (at === void 0) {
      if (typeof sid === "string") places.set(sid, statements.length);
      statements.push(statement);
    } else statements[at] = statement;
  }
  return statements;
}
function sidOf(statement) {
  if (statement instanceof Unknown || statement === null || !isValueObject(statement)) return void 0;
  return statement.Sid === "" ? void 0 : statement.Sid;
}
function readPolicy(text2) {
  const document = text2 instanceof PartialText ? parsePartialDocument(text2) : text2 instanceof Unknown ? text2 : parse(text2);
  if (document instanceof Unknown) return document;
  if (document === void 0 || document === null || !isValueObject(document)) return decidedLater;
  const { Version: version = null, Id: id = null, Statement: statement = null } = document;
  const statements = statement instanceof Unknown ? statement : statement === null ? [] : isList(statement) ? statement : [statement];
  return { version, id, statements: statements instanceof Unknown ? statements : statements.map(inOrder) };
}
function parse(text2) {
  if (typeof text2 !== "string") return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var order = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition"
];
function inOrder(statement) {
  if (statement instanceof Unknown || statement === null || !isValueObject(statement)) return statement;
  const ordered = {};
  for (const key of order) if (Object.hasOwn(statement, key)) put(ordered, key, statement[key] ?? null);
  return ordered;
}

// app/ingest/terraform-source/policy-document.ts
function buildPolicyDocument(values) {
  const own = {
    version: values.version ?? null,
    id: values.policy_id ?? null,
    statements: statementsOf(values.statement ?? null)
  };
  const sources = [...documentsOf(values.source_json), ...documentsOf(values.source_policy_documents)];
  const overrides = [...documentsOf(values.override_policy_documents), ...documentsOf(values.override_json)];
  const merged2 = mergePolicies(
    sources.map(readPolicy),
    { ...own, version: own.version ?? "2012-10-17" },
    overrides.map(readPolicy)
  );
  if (merged2 instanceof Unknown) return merged2;
  const { version, id, statements } = merged2;
  return {
    Version: version,
    ...id !== null && id !== "" && { Id: id },
    ...(statements instanceof Unknown || statements.length > 0) && { Statement: statements }
  };
}
function documentsOf(value) {
  if (value === void 0 || value === null || value === "") return [];
  if (isList(value)) return value.filter((text2) => text2 !== null && text2 !== "");
  return [value];
}
function statementsOf(blocks2) {
  if (blocks2 instanceof Unknown) return blocks2;
  return objectsIn2(blocks2).map(renderStatement);
}
function renderStatement(statement) {
  const { sid = null, effect = null } = statement;
  return {
    ...sid !== null && sid !== "" && { Sid: sid },
    Effect: effect ?? "Allow",
    ...strings("Action", statement.actions),
    ...strings("NotAction", statement.not_actions),
    ...strings("Resource", statement.resources),
    ...strings("NotResource", statement.not_resources),
    ...principals("Principal", statement.principals),
    ...principals("NotPrincipal", statement.not_principals),
    ...conditions(statement.condition)
  };
}
function strings(name, values) {
  return asWritten(name, values instanceof Unknown ? values : [...elementsOf2(values)].sort(descending));
}
function asWritten(name, values) {
  if (values instanceof Unknown) return { [name]: values };
  const list2 = elementsOf2(values).map(withVariables);
  const [only = ""] = list2;
  return list2.length === 0 ? {} : { [name]: list2.length === 1 ? only : list2 };
}
function descending(left, right) {
  if (typeof left === "string" && typeof right === "string") return compareTexts(right, left);
  return Number(typeof left !== "string") - Number(typeof right !== "string");
}
function withVariables(value) {
  if (value instanceof PartialText) {
    const parts = value.parts.map((part) => typeof part === "string" ? part.replaceAll("&{", "${") : part);
    return new PartialText(value.reason, parts);
  }
  return value instanceof Unknown ? value : String(value).replaceAll("&{", "${");
}
function principals(name, blocks2) {
  if (blocks2 instanceof Unknown) return { [name]: blocks2 };
  const identifiers = /* @__PURE__ */ new Map();
  for (const { type = null, identifiers: some } of objectsIn2(blocks2 ?? null)) {
    if (type instanceof Unknown || some instanceof Unknown) return { [name]: decidedLater };
    const key = String(type);
    identifiers.set(key, [...identifiers.get(key) ?? [], ...elementsOf2(some)]);
  }
  if (identifiers.size === 0) return {};
  if (identifiers.size === 1 && identifiers.get("*")?.every((identifier) => identifier === "*")) return { [name]: "*" };
  return { [name]: sorted(Object.assign({}, ...[...identifiers].map(([type, list2]) => strings(type, list2)))) };
}
function conditions(blocks2) {
  if (blocks2 instanceof Unknown) return { Condition: blocks2 };
  const tests = /* @__PURE__ */ new Map();
  for (const { test = null, variable = null, values } of objectsIn2(blocks2 ?? null)) {
    if (test instanceof Unknown || variable instanceof Unknown) return { Condition: decidedLater };
    tests.set(String(test), { ...tests.get(String(test)), ...asWritten(String(variable), values) });
  }
  if (tests.size === 0) return {};
  return { Condition: sorted(Object.fromEntries([...tests].map(([test, variables]) => [test, sorted(variables)]))) };
}
function sorted(object2) {
  const inOrder2 = {};
  for (const [key, value] of sortedEntries(object2)) put(inOrder2, key, value);
  return inOrder2;
}
function elementsOf2(value) {
  if (value === void 0 || value === null) return [];
  return isList(value) ? value : value instanceof SetValue ? value.elements : [];
}
function objectsIn2(blocks2) {
  return elementsOf2(blocks2).filter((block) => block !== null && isValueObject(block));
}

// app/ingest/terraform-source/resource-types.ts
function openResourceTypes(schema) {
  const known = /* @__PURE__ */ new Map();
  return (typeKey2) => {
    let type = known.get(typeKey2);
    if (type === void 0) {
      type = resourceTypeOf(schema.body(typeKey2));
      if (typeKey2 === "data.aws_iam_policy_document") type = withDocument(type);
      known.set(typeKey2, type);
    }
    return type;
  };
}
function withDocument(type) {
  return {
    ...type,
    complete: (body) => {
      const { values, sensitive } = type.complete(body);
      const document = buildPolicyDocument(values);
      const texts2 = { json: encodeDocument(document, 2), minified_json: encodeDocument(document, 0) };
      return { values: { ...values, ...texts2 }, sensitive };
    }
  };
}

// app/ingest/terraform-source/skipped.ts
var mostListed = 50;
function skippedIn(evaluated) {
  const modules = evaluated.unresolved.map(({ address, call }) => ({ what: address, why: `${call.why}; ${call.next}` }));
  const notes = evaluated.notes.map((note) => ({ what: note.what, why: whyOf(note) }));
  return [
    ...listed(modules, "modules that are not at hand"),
    ...listed(notes, "expressions that could not be evaluated")
  ];
}
function whyOf({ why, file, range: range2, kind }) {
  const place = file === void 0 || range2 === void 0 ? "" : ` (${file.file}:${positionOf(file, range2.start).line})`;
  return kind === "error" ? `it cannot be evaluated and counts as unknown: ${why}${place}` : `${why}${place}`;
}
function listed(all, what) {
  if (all.length <= mostListed) return all;
  return [
    ...all.slice(0, mostListed),
    { what: `${all.length - mostListed} more ${what}`, why: "not listed one by one" }
  ];
}

// app/ingest/terraform-source/separate.ts
function separate(value, attribute = "", inDocument = false) {
  if (value instanceof PartialText) return separateText(value, attribute, inDocument);
  if (value === unwritten) return chosenByProvider;
  if (value instanceof Unknown) {
    const references = value.reason === "reference" && isCertain(value, attribute);
    return { known: void 0, unknown: true, references, unset: false, partial: void 0 };
  }
  if (isList(value)) return separateList(value, attribute, inDocument);
  if (value instanceof SetValue) return separateList(value.elements, attribute, inDocument);
  if (value === null || typeof value !== "object") return { ...plain, known: value };
  return separateObject(value, inDocument);
}
var chosenByProvider = {
  known: void 0,
  unknown: true,
  references: false,
  unset: true,
  partial: void 0
};
var plain = { unknown: false, references: false, unset: false, partial: void 0 };
function isCertain(value, attribute) {
  if (!(value instanceof Computed) || value.attribute !== attribute) return true;
  const { body } = value.instance.evaluated() ?? {};
  return body === void 0 || body.attributes.has(attribute) || body.blocks.has(attribute);
}
function separateText(text2, attribute, inDocument) {
  const document = inDocument ? void 0 : parsePartialDocument(text2);
  if (document !== void 0 && !(document instanceof Unknown)) return separate(document, attribute, true);
  const [prefix, suffix] = [knownStart(text2), knownEnd(text2)];
  return {
    known: void 0,
    unknown: true,
    references: text2.reason === "reference",
    unset: false,
    partial: prefix === "" && suffix === "" ? void 0 : { prefix, suffix }
  };
}
function separateList(elements, attribute, inDocument) {
  const parts = elements.map((element2) => separate(element2, attribute, inDocument));
  const partial = parts.some((part) => part.partial !== void 0);
  return {
    known: parts.map((part) => part.known ?? null),
    unknown: marksOf(parts.map((part) => part.unknown)),
    references: marksOf(parts.map((part) => part.references)),
    unset: marksOf(parts.map((part) => part.unset)),
    partial: partial ? parts.map((part) => part.partial ?? null) : void 0
  };
}
function marksOf(marks) {
  return marks.some((mark) => mark !== false) && marks;
}
function separateObject(object2, inDocument) {
  const known = {};
  let unknown;
  let references;
  let unset;
  let partial;
  for (const key in object2) {
    const part = object2[key] ?? null;
    if (part === null) continue;
    if (typeof part !== "object") {
      put(known, key, part);
      continue;
    }
    const separated = separate(part, key, inDocument);
    if (separated.known !== void 0 && separated.known !== null) put(known, key, separated.known);
    if (separated.unknown !== false) unknown = set(unknown, key, separated.unknown);
    if (separated.references !== false) references = set(references, key, separated.references);
    if (separated.unset !== false) unset = set(unset, key, separated.unset);
    if (separated.partial !== void 0) partial = set(partial, key, separated.partial);
  }
  return { known, unknown: unknown ?? false, references: references ?? false, unset: unset ?? false, partial };
}
function set(record, key, value) {
  const made = record ?? {};
  put(made, key, value);
  return made;
}

// app/ingest/terraform-source/source-resource.ts
function sourceResource(instance, root, provider) {
  const { declaration, index, address, module } = instance;
  const { type, name, mode } = declaration;
  const { values, sensitive } = instance.evaluated() ?? { values: void 0, sensitive: false };
  const { known, unknown, references, unset, partial } = separate(values ?? {});
  return {
    address,
    root,
    type,
    name,
    ...index !== void 0 && { index },
    module,
    mode,
    provider,
    origin: "source",
    values: isObject(known) ? known : {},
    unknown: values === void 0 ? true : unknown === false ? {} : unknown,
    ...references !== false && { references },
    ...unset !== false && { unset },
    ...partial !== void 0 && { partial },
    sensitive: sensitive === false ? {} : sensitive
  };
}

// app/ingest/terraform-source/source-secrets.ts
function findSourceSecrets(resources, evaluated, sensitivePaths2) {
  const collector = collectSecrets();
  for (const resource of resources) {
    collectFromResource(resource, sensitivePaths2, collector);
    if (resource.partial !== void 0) collector.marked(resource.partial, resource.sensitive);
  }
  for (const value of evaluated.secrets) collector.marked(separate(value).known, true);
  for (const [name, value] of evaluated.variables) collector.suspicious({ [name]: separate(value).known ?? null });
  return collector.found();
}

// app/ingest/terraform-source/read-source.ts
function readSource(request) {
  return evidenceOf(request, evaluateSource(request));
}
function evaluateSource(request) {
  const { tree, files, schema, variables, workspace, decoders, limits } = request;
  return evaluateRoot({
    tree,
    files,
    types: openResourceTypes(schema),
    ...variables && { variables },
    ...workspace !== void 0 && { workspace },
    ...decoders && { decoders },
    ...limits && { limits }
  });
}
function evidenceOf(request, evaluated) {
  const { tree, root, path, schema } = request;
  const providersOf = openProviders(tree);
  const resources = [];
  const byInstance = /* @__PURE__ */ new Map();
  const byResource = /* @__PURE__ */ new Map();
  for (const instance of evaluated.instances) {
    const provider = providerOf(instance.declaration.type, providersOf(instance.calls));
    const resource = sourceResource(instance, root, provider);
    resources.push(resource);
    byInstance.set(instance, resource);
    byResource.set(resource, instance);
  }
  let secrets;
  return {
    kind: "source",
    path,
    sha256: digestOf(request),
    root,
    formatVersion: "1",
    resources,
    relate: openRelate(resources, openMentionLinks(byResource, byInstance)),
    secrets: () => {
      secrets ??= findSourceSecrets(resources, evaluated, (typeKey2) => sensitivePaths(schema, typeKey2));
      return secrets;
    },
    document: () => planDocument(resources),
    skipped: skippedIn(evaluated)
  };
}
function openProviders(tree) {
  const known = /* @__PURE__ */ new Map();
  return (calls) => {
    const key = calls.join(".");
    let providers = known.get(key);
    if (providers === void 0) {
      const module = tree.module(calls);
      providers = module === void 0 || "why" in module ? /* @__PURE__ */ new Map() : requiredProviders(module);
      known.set(key, providers);
    }
    return providers;
  };
}
function digestOf({ tree, variables = [] }) {
  const texts2 = new Map(tree.modules().flatMap(({ module }) => module.files.map(({ file, text: text2 }) => [file, text2])));
  const hash = createHash2("sha256");
  for (const [file, text2] of [...texts2].sort(([left], [right]) => left < right ? -1 : 1)) {
    hash.update(`${file}\0${text2.length}\0${text2}`);
  }
  for (const source of variables) {
    hash.update(source.kind === "file" ? source.file.text : JSON.stringify([...source.values].sort()));
  }
  return hash.digest("hex");
}

export {
  Unknown,
  decidedLater,
  SetValue,
  isList,
  isValueObject,
  readSource,
  evaluateSource,
  evidenceOf
};
