// app/model/policy-glob.ts
function matchesGlob(glob, text) {
  const parts = glob.split("*");
  const first = parts[0] ?? "";
  if (parts.length === 1) return glob === text;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from + 1);
    if (at < 0) return false;
    from = at + part.length;
  }
  const last = parts.at(-1) ?? "";
  return text.length - last.length > from && text.endsWith(last);
}
function mostSpecific(globs, id) {
  let best;
  for (const [glob, value] of Object.entries(globs)) {
    if (!matchesGlob(glob, id)) continue;
    const weight = glob.includes("*") ? glob.replaceAll("*", "").length : Number.POSITIVE_INFINITY;
    if (best === void 0 || weight >= best.weight) best = { weight, value };
  }
  return best?.value;
}

export {
  matchesGlob,
  mostSpecific
};
