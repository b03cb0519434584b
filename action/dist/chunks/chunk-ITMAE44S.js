import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)

// app/model/grow.ts
function bare() {
  return /* @__PURE__ */ Object.create(null);
}
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
function put(record, key, value) {
  if (key === "__proto__")
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  else record[key] = value;
}

// app/model/resource.ts
var modes = ["managed", "data", "ephemeral"];
var actionNames = ["no-op", "create", "read", "update", "delete", "forget", "import"];
function isMarked(marks) {
  if (typeof marks === "boolean") return marks;
  return Object.values(marks).some((mark) => mark !== void 0 && isMarked(mark));
}
function typeKey(resource) {
  return resource.mode === "managed" ? resource.type : `${resource.mode}.${resource.type}`;
}

export {
  bare,
  push,
  put,
  modes,
  actionNames,
  isMarked,
  typeKey
};
