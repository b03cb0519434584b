import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  walk
} from "./chunk-NUFR6L7L.js";
import {
  nearest
} from "./chunk-OQTGDDLS.js";
import "./chunk-T7EDIYNI.js";

// app/schema/check.ts
function check(schema, typeKeys, path) {
  const misses = [];
  const unknownTypes = [];
  for (const typeKey of typeKeys) {
    const body = schema.body(typeKey);
    const walked = body && walk(body, path);
    if (body === void 0 || walked === void 0) unknownTypes.push(unknownType(schema, typeKey));
    else if ("missing" in walked) misses.push({ typeKey, body, ...walked.missing });
  }
  if (misses.length === 0 || misses.length < typeKeys.length) return { ok: true, unknownTypes };
  const furthest = Math.max(...misses.map((miss) => miss.at));
  return explain(
    path,
    misses.filter((miss) => miss.at === furthest)
  );
}
function explain(path, misses) {
  const [{ at, inside } = { at: 0, inside: void 0 }] = misses;
  const step = path[at] ?? "";
  const types = oneOf(misses.map((miss) => miss.typeKey));
  const parent = at === 0 ? types : `${dotted(path.slice(0, at))} in ${types}`;
  const names = misses.flatMap((miss) => [...miss.among?.keys() ?? []]);
  if (inside !== void 0 && misses.every((miss) => miss.among === void 0)) {
    const indexed = inside.kind === "list" || inside.kind === "set" || inside.kind === "tuple";
    const why = indexed ? `an index must come before "${step}"` : `there is nothing below it, so no "${step}"`;
    return { ok: false, message: `${parent} is a ${inside.kind}; ${why}`, nearest: [] };
  }
  const near = nearest(String(step), names);
  const places = near === void 0 ? [...new Set(misses.flatMap((miss) => placesOf(miss.body, String(step))))] : [near];
  return { ok: false, message: `"${step}" is not an attribute of ${parent}${hint(places)}`, nearest: places };
}
function unknownType(schema, typeKey) {
  const near = nearest(typeKey, schema.typeKeys(typeKey));
  const names = near === void 0 ? [] : [near];
  return { typeKey, message: `unknown type "${typeKey}"${hint(names)}`, nearest: names };
}
function hint(names) {
  return names.length === 0 ? "" : `; did you mean ${oneOf(names.map((name) => `"${name}"`))}?`;
}
function placesOf(root, name) {
  const found = [];
  let level = [{ at: [], body: root }];
  while (level.length > 0 && found.length < 3) {
    const below = [];
    for (const { at, body } of level) {
      if (body.has(name)) found.push(dotted([...at, name]));
      for (const [key, entry] of body) {
        const here = [...at, key];
        if (entry.kind === "attribute") below.push(...objectsIn(entry.type, here));
        else
          below.push({
            at: entry.nesting === "single" || entry.nesting === "group" ? here : [...here, "*"],
            body: entry.body
          });
      }
    }
    level = below;
  }
  return found.slice(0, 3);
}
function objectsIn(type, at) {
  if (type.kind === "object") return [{ at, body: type.body }];
  return type.kind === "list" || type.kind === "set" || type.kind === "map" ? objectsIn(type.element, [...at, "*"]) : [];
}
function dotted(path) {
  return path.map((step, i) => typeof step === "number" || step === "*" ? `[${step}]` : i === 0 ? step : `.${step}`).join("");
}
function oneOf(names) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
export {
  check
};
