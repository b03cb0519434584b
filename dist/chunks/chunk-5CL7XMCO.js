import {
  wrap
} from "./chunk-HAVNT6FX.js";
import {
  painter
} from "./chunk-74PRAHHV.js";
import {
  clip,
  terminal
} from "./chunk-AN6I4PJA.js";

// app/report/problem.ts
var most = 20;
var longest = 600;
function printProblem(problem, options = {}) {
  const paint = painter(options.color ?? false);
  const width = Math.max(40, options.width ?? 80);
  const also = problem.details.also ?? [];
  const lines = [
    ...lead(`plumbline: `, problem.message, "fail", paint, width),
    ...detailLines(problem, "  ", paint, width),
    ...also.slice(0, most).flatMap((other) => [
      ...lead("also: ", other.message, "strong", paint, width),
      ...detailLines(other, "  ", paint, width)
    ]),
    ...also.length > most ? [`and ${also.length - most} more`] : [],
    ...options.debug === true ? debugLines(problem) : []
  ];
  return `${lines.join("\n")}
`;
}
function lead(label, message, style, paint, width) {
  const lines = wrap(terminal(clip(message, longest)), width - label.length);
  return lines.map(
    (line, index) => (index === 0 ? `${paint(style, label.trimEnd())} ` : " ".repeat(label.length)) + paint("strong", line)
  );
}
function detailLines({ details }, indent, paint, width) {
  const { file, line, column, found, wanted, next } = details;
  const place = file === void 0 ? void 0 : [file, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
  const rows = [
    ["at", place],
    ["found", found],
    ["wanted", wanted],
    ["next", next]
  ];
  return rows.flatMap(([label, text]) => {
    if (text === void 0 || text === "") return [];
    const head = `${indent}${label.padEnd(8)}`;
    const style = label === "next" ? "fix" : "faint";
    return wrap(terminal(clip(text, longest)), width - head.length).map(
      (part, index) => index === 0 ? `${indent}${paint(style, label)}${" ".repeat(8 - label.length)}${label === "at" ? paint("place", part) : part}` : " ".repeat(head.length) + part
    );
  });
}
function debugLines(problem) {
  const lines = [];
  let error = problem;
  for (let depth = 0; error instanceof Error && depth < 10; depth += 1) {
    const stack = error.stack ?? `${error.name}: ${error.message}`;
    lines.push(...(depth === 0 ? `[${problem.code}] ${stack}` : `caused by ${stack}`).split("\n").map(terminal));
    error = error.cause;
  }
  return ["", ...lines];
}

export {
  printProblem
};
