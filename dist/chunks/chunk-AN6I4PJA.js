// app/report/escape.ts
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{Noncharacter_Code_Point}]/gu;
var plain = /^[\x20-\x7e]*$/;
var named = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function visible(text) {
  if (plain.test(text)) return text;
  return text.replace(unseen, (character, offset) => {
    if (belongs(character, text, offset)) return character;
    const code = character.codePointAt(0) ?? 0;
    return named[character] ?? (code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`);
  });
}
var pictograph = new RegExp("^\\p{Extended_Pictographic}", "u");
var joined = new RegExp("(?:\\p{Extended_Pictographic}\\ufe0f?|\\p{Emoji_Modifier})$", "u");
var shaped = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]$/u;
function belongs(character, text, offset) {
  const before = text.slice(Math.max(0, offset - 3), offset);
  const after = text.slice(offset + 1, offset + 3);
  if (character === "‍") return joined.test(before) && pictograph.test(after) || shaped.test(before);
  if (character === "‌") return shaped.test(before);
  if (character === "️")
    return new RegExp("\\p{Extended_Pictographic}$", "u").test(before) || /[0-9#*]$/.test(before) && after.startsWith("⃣");
  return false;
}
function clip(text, limit) {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const split = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return `${text.slice(0, Math.max(0, split))}…`;
}
function terminal(text) {
  return visible(text);
}
function xml(text) {
  return visible(text).replace(/[&<>"']/g, (character) => entity(character));
}
function entity(character) {
  return `&#${character.codePointAt(0) ?? 0};`;
}
var zeroWidth = "&#8203;";
function markdown(text) {
  return visible(text).trim().replace(/[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => entity(character)).replace(/@(?=[\w-])/g, `@${zeroWidth}`).replace(/(?<!&)#(?=\w)/g, `#${zeroWidth}`).replace(/^(?:[-+=#]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}${zeroWidth}` : entity(start)).replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${zeroWidth}`).replace(/\b(https?|ftp|mailto|xmpp):/gi, (scheme) => `${scheme}${zeroWidth}`).replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}${zeroWidth}.`);
}
function markdownCode(text) {
  const shown = visible(text);
  if (shown.trim() === "") return "";
  if (shown.includes("|")) return `<code>${markdown(shown)}</code>`;
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || /^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
function commandData(lines) {
  return lines.map((line) => visible(line).replace(/%/g, "%25")).join("%0A");
}
function commandProperty(text) {
  return visible(text).replace(/%/g, "%25").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function relativePath(path) {
  if (path === "-" || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || /^[\\/~]/.test(path)) return null;
  const kept = [];
  for (const segment of path.replace(/\\/g, "/").split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") kept.push(segment);
    else if (kept.pop() === void 0) return null;
  }
  return kept.length === 0 ? null : kept.join("/");
}
function relativeUri(path) {
  const inside = relativePath(path) ?? baseName(path);
  return inside.split("/").map(percent).join("/");
}
function baseName(path) {
  if (path === "-") return "stdin";
  const name = path.replace(/[?#].*$/s, "").split(/[\\/:]+/).filter((part) => part !== "" && part !== "." && part !== "..");
  return name.at(-1) ?? "unknown";
}
function percent(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function httpsLink(reference) {
  return /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~/?#@!$&+,;=:%]*)?$/.test(reference) ? reference : null;
}

export {
  visible,
  clip,
  terminal,
  xml,
  markdown,
  markdownCode,
  commandData,
  commandProperty,
  relativePath,
  relativeUri,
  httpsLink
};
