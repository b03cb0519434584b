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
  modes,
  actionNames,
  isMarked,
  typeKey
};
