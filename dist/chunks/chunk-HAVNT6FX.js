// app/report/width.ts
var wideRanges = [
  [4352, 4447],
  [9001, 9002],
  [11904, 12350],
  [12353, 42191],
  [43360, 43391],
  [44032, 55203],
  [63744, 64255],
  [65040, 65049],
  [65072, 65135],
  [65281, 65376],
  [65504, 65510],
  [94176, 101887],
  [110576, 111359],
  [127488, 127589],
  [131072, 262141]
];
var ascii = /^[\x20-\x7e]*$/;
var zero = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u;
var emoji = new RegExp("\\p{Emoji_Presentation}", "u");
var pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
var modifier = new RegExp("\\p{Emoji_Modifier}", "u");
var regional = new RegExp("\\p{Regional_Indicator}", "u");
function displayWidth(text) {
  if (ascii.test(text)) return text.length;
  let width = 0;
  let previous = "";
  let last = 0;
  let openFlag = false;
  for (const character of text) {
    const flag = regional.test(character);
    if (flag && openFlag) openFlag = false;
    else if (character === "️") {
      if (last === 1) width += 1;
      last = 2;
    } else if (!zero.test(character) && !(previous === "‍" && pictograph.test(character)) && !(modifier.test(character) && last === 2)) {
      last = isWide(character) ? 2 : 1;
      width += last;
      openFlag = flag;
    }
    previous = character;
  }
  return width;
}
function isWide(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 4352) return false;
  return emoji.test(character) || wideRanges.some(([first, end]) => code >= first && code <= end);
}
function padEnd(text, width) {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function wrap(text, width) {
  if (displayWidth(text) <= width) return [text];
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    let gap = line === "" ? "" : " ";
    for (const piece of pieces(word, width)) {
      const size = displayWidth(piece);
      if (line !== "" && used + gap.length + size > width) {
        lines.push(line);
        line = "";
        used = 0;
        gap = "";
      }
      line += gap + piece;
      used += gap.length + size;
      gap = "";
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
var ideograph = /(?<=[\u2e80-\ua4cf\uac00-\ud7a3\uff01-\uff60])|(?=[\u2e80-\ua4cf\uac00-\ud7a3])/u;
function pieces(word, width) {
  return displayWidth(word) <= width / 2 ? [word] : word.split(ideograph);
}

export {
  displayWidth,
  padEnd,
  wrap
};
