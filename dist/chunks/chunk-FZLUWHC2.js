// app/model/derived.ts
function derived(derive) {
  const known = /* @__PURE__ */ new WeakMap();
  return (from) => {
    const found = known.get(from) ?? { value: derive(from) };
    known.set(from, found);
    return found.value;
  };
}

export {
  derived
};
