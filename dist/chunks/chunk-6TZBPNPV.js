// app/workflow/policy-parameters.ts
function parametersOf(rego) {
  const code = rego.replace(/^\s*#.*$/gm, "");
  const found = /* @__PURE__ */ new Map();
  for (const match of code.matchAll(/\btf\.parameter\(\s*"((?:[^"\\]|\\.)*)"\s*,/g)) {
    const name = match[1] ?? "";
    const fallback = argumentAt(code, match.index + match[0].length);
    if (!found.has(name)) found.set(name, { name, fallback: fallback.trim().replace(/\s+/g, " ") });
  }
  return [...found.values()];
}
function argumentAt(code, start) {
  let depth = 0;
  let at = start;
  for (; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === '"' || character === "`") at = textEnd(code, at);
    else if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return code.slice(start, at);
}
function textEnd(code, start) {
  const quote = code.charAt(start);
  for (let at = start + 1; at < code.length; at++) {
    if (code.charAt(at) === quote) return at;
    if (quote === '"' && code.charAt(at) === "\\") at += 1;
  }
  return code.length;
}

export {
  parametersOf
};
