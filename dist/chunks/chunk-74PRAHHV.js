// app/report/colour.ts
var codes = {
  critical: "1;97;41",
  high: "1;31",
  medium: "1;33",
  low: "1;36",
  pass: "1;32",
  fail: "1;31",
  undetermined: "1;33",
  error: "1;35",
  strong: "1",
  faint: "2",
  place: "36",
  fix: "32"
};
function painter(color) {
  return color ? (style, text) => text === "" ? "" : `\x1B[${codes[style]}m${text}\x1B[0m` : (_style, text) => text;
}

export {
  painter
};
