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

export {
  bare,
  push,
  put
};
