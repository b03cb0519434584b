import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)

// app/schema/describe.ts
function walk(body, path) {
  let here = { ...plain, kind: "block", nesting: "single", type: { kind: "object", body } };
  for (const [at, step] of path.entries()) {
    const next = stepInto(here, step);
    if (next === void 0) {
      const among = here.type.kind === "object" ? here.type.body : void 0;
      return { missing: { at, among, inside: here.type } };
    }
    here = next;
  }
  return { found: here };
}
var plain = { required: false, optional: false, computed: false, sensitive: false, writeOnly: false };
function stepInto(here, step) {
  const element = (type2) => ({ ...here, kind: "element", nesting: nestingOf(type2), type: type2 });
  const { type } = here;
  switch (type.kind) {
    case "any":
      return element(type);
    case "list":
    case "set":
      return typeof step === "number" || step === "*" ? element(type.element) : void 0;
    case "map":
      return element(type.element);
    case "tuple": {
      const chosen = step === "*" ? type.elements[0] : typeof step === "number" ? type.elements[step] : void 0;
      return chosen && element(chosen);
    }
    case "object": {
      const entry = typeof step === "string" ? type.body.get(step) : void 0;
      return entry && {
        ...describeEntry(entry),
        sensitive: here.sensitive || entry.kind === "attribute" && entry.sensitive
      };
    }
    default:
      return void 0;
  }
}
function describeEntry(entry) {
  if (entry.kind === "attribute") return { ...entry, nesting: nestingOf(entry.type) };
  const { nesting, required, computed, body } = entry;
  const one = { kind: "object", body };
  const type = nesting === "single" || nesting === "group" ? one : { kind: nesting, element: one };
  return { ...plain, kind: "block", nesting, required, optional: !required, computed, type };
}
function nestingOf(type) {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return type.kind;
    case "tuple":
      return "list";
    default:
      return "single";
  }
}
function sensitivePaths(schema, typeKey) {
  const body = schema.body(typeKey);
  if (body === void 0) return [];
  let paths = sensitiveOf.get(body);
  if (paths === void 0) {
    paths = [...sensitiveIn({ kind: "object", body }, [])];
    sensitiveOf.set(body, paths);
  }
  return paths;
}
var sensitiveOf = /* @__PURE__ */ new WeakMap();
function* sensitiveIn(type, at) {
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") yield* sensitiveIn(type.element, [...at, "*"]);
  if (type.kind === "tuple") for (const [i, element] of type.elements.entries()) yield* sensitiveIn(element, [...at, i]);
  if (type.kind !== "object") return;
  for (const [name, entry] of type.body) {
    const found = describeEntry(entry);
    if (found.sensitive) yield [...at, name];
    else yield* sensitiveIn(found.type, [...at, name]);
  }
}

export {
  walk,
  sensitivePaths
};
