import {
  displayWidth,
  wrap
} from "./chunk-HAVNT6FX.js";
import {
  painter
} from "./chunk-74PRAHHV.js";

// app/report/screen.ts
function makeScreen({ width = 80, color = false }) {
  return { width: Math.max(60, width), paint: painter(color) };
}
function hang(plainPrefix, prefix, text, { width }, style) {
  const room = Math.max(20, width - displayWidth(plainPrefix));
  const indent = " ".repeat(displayWidth(plainPrefix));
  return wrap(text, room).map((line, index) => (index === 0 ? prefix : indent) + style(line));
}

export {
  makeScreen,
  hang
};
