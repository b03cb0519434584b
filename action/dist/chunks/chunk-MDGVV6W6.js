import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  modes,
  typeKey
} from "./chunk-ITMAE44S.js";
import {
  defaultConfiguration,
  folderOf,
  isFetched,
  joinPath,
  leadsOut
} from "./chunk-SUT3IB6L.js";
import {
  isObject
} from "./chunk-LJVKYY7P.js";
import {
  Problem
} from "./chunk-T4TETFAQ.js";

// app/hcl/parse/characters.ts
var tab = 9;
var lineFeed = 10;
var carriageReturn = 13;
var space = 32;
var bang = 33;
var quote = 34;
var hash = 35;
var dollar = 36;
var percent = 37;
var ampersand = 38;
var openParenthesis = 40;
var closeParenthesis = 41;
var star = 42;
var plus = 43;
var comma = 44;
var minus = 45;
var dot = 46;
var slash = 47;
var colon = 58;
var less = 60;
var equal = 61;
var greater = 62;
var question = 63;
var openBracket = 91;
var backslash = 92;
var closeBracket = 93;
var openBrace = 123;
var pipe = 124;
var closeBrace = 125;
var tilde = 126;
var byteOrderMark = 65279;
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isHexDigit(code) {
  return isDigit(code) || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
var asciiIdentifier = /[A-Za-z_][\w-]*/y;
function endOfIdentifier(text, start) {
  asciiIdentifier.lastIndex = start;
  const end = asciiIdentifier.test(text) ? asciiIdentifier.lastIndex : start;
  return text.charCodeAt(end) < 128 || end === text.length ? end : endOfWideIdentifier(text, start);
}
function endOfWideIdentifier(text, start) {
  let at = start;
  for (; ; ) {
    const width = widthOf(text, at, at === start ? /^[\p{ID_Start}_]$/u : /^[\p{ID_Continue}-]$/u);
    if (width === 0) return at;
    at += width;
  }
}
function widthOf(text, at, kind) {
  const point = text.codePointAt(at);
  if (point === void 0 || !kind.test(String.fromCodePoint(point))) return 0;
  return point > 65535 ? 2 : 1;
}
function isSpace(code) {
  if (code <= space) return code === space || code >= tab && code <= carriageReturn;
  if (code < 133) return false;
  if (code === 133 || code === 160 || code === 5760 || code === 12288) return true;
  if (code < 8192 || code > 8287) return false;
  return code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287;
}
function skipSpace(text, start, end) {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
function trimStart(text) {
  return text.slice(skipSpace(text, 0, text.length));
}
function trimEnd(text) {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
function isAssignment(text, at) {
  if (text.charCodeAt(at) !== equal) return false;
  const next = text.charCodeAt(at + 1);
  return next !== equal && next !== greater;
}

// app/hcl/parse/cursor.ts
var deepestExpression = 400;
var tallestExpression = 500;
var mostDiagnostics = 1e3;
function openCursor(text, expression, options = {}) {
  return {
    text,
    at: text.charCodeAt(0) === byteOrderMark ? 1 : 0,
    newlines: options.newlines ?? true,
    depth: 0,
    height: 0,
    lastCommentEnd: Number.POSITIVE_INFINITY,
    endlessHeredocs: 0,
    comments: [],
    diagnostics: options.diagnostics ?? [],
    place: options.place,
    expression
  };
}
var unreadable = new Error("unreadable");
function note(cursor, message, start, end) {
  const { diagnostics, text } = cursor;
  if (diagnostics.length > mostDiagnostics) return;
  const range = rangeOf(cursor, start, Math.min(Math.max(start, end), text.length));
  const isLast = diagnostics.length === mostDiagnostics;
  diagnostics.push({
    message: isLast ? `There are more than ${mostDiagnostics} problems, and no more are listed` : message,
    range
  });
}
function fail(cursor, message, start = cursor.at, end = start + 1) {
  note(cursor, message, start, end);
  throw unreadable;
}
function rangeOf(cursor, start, end) {
  const { place } = cursor;
  return place === void 0 ? { start, end } : { start: place(start), end: place(end) };
}
function grow(cursor, height) {
  cursor.height = height;
  if (height > tallestExpression) fail(cursor, `An expression has more than ${tallestExpression} levels`);
}
function skipBlanks(cursor) {
  const { text, newlines } = cursor;
  let at = cursor.at;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === space || code === tab) at += 1;
    else if (code === lineFeed) {
      if (newlines) break;
      at += 1;
    } else if (code === carriageReturn) {
      if (newlines || text.charCodeAt(at + 1) !== lineFeed) break;
      at += 2;
    } else if (code === hash || code === slash) {
      const end = endOfComment(cursor, at);
      if (end === at) break;
      cursor.comments.push({ range: rangeOf(cursor, at, end) });
      at = end;
    } else break;
  }
  cursor.at = at;
}
function endOfComment(cursor, start) {
  const { text } = cursor;
  const next = text.charCodeAt(start + 1);
  if (text.charCodeAt(start) === slash && next !== slash) {
    if (next !== star || start >= cursor.lastCommentEnd) return start;
    const end2 = text.indexOf("*/", start + 2);
    if (end2 === -1) cursor.lastCommentEnd = start;
    return end2 === -1 ? start : end2 + 2;
  }
  const end = text.indexOf("\n", start);
  if (end === -1) return text.length;
  return text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
}
function atLineEnd(cursor) {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  return code === lineFeed || at >= text.length || code === carriageReturn && text.charCodeAt(at + 1) === lineFeed;
}
function skipLines(cursor) {
  cursor.newlines = false;
  skipBlanks(cursor);
  cursor.newlines = true;
}
function moveTo(cursor, at) {
  const { comments } = cursor;
  while ((comments.at(-1)?.range.start ?? -1) >= at) comments.pop();
  cursor.at = at;
}

// app/hcl/parse/collections.ts
function parseTuple(cursor) {
  const { text, newlines } = cursor;
  const start = cursor.at;
  cursor.at = start + 1;
  cursor.newlines = false;
  skipBlanks(cursor);
  if (isWord(cursor, "for")) return parseFor(cursor, start, newlines);
  const elements = [];
  let height = 0;
  while (text.charCodeAt(cursor.at) !== closeBracket) {
    elements.push(cursor.expression(cursor));
    height = Math.max(height, cursor.height);
    const code = text.charCodeAt(cursor.at);
    if (code === comma) {
      cursor.at += 1;
      skipBlanks(cursor);
    } else if (code !== closeBracket) fail(cursor, 'Elements of a list are separated by commas and end with "]"');
  }
  cursor.at += 1;
  cursor.newlines = newlines;
  grow(cursor, height + 1);
  return { kind: "tuple", elements, range: rangeOf(cursor, start, cursor.at) };
}
function parseObject(cursor) {
  const { text, newlines } = cursor;
  const start = cursor.at;
  cursor.at = start + 1;
  cursor.newlines = false;
  skipBlanks(cursor);
  if (isWord(cursor, "for")) return parseFor(cursor, start, newlines);
  cursor.newlines = true;
  const items = [];
  let height = 0;
  while (text.charCodeAt(cursor.at) !== closeBrace) {
    const item = parseItem(cursor);
    items.push(item);
    height = Math.max(height, cursor.height);
    const code = text.charCodeAt(cursor.at);
    if (code === comma) cursor.at += 1;
    else if (!atLineEnd(cursor) && code !== closeBrace) {
      fail(cursor, 'Entries of an object are separated by commas or line ends and end with "}"');
    }
    skipLines(cursor);
  }
  cursor.at += 1;
  cursor.newlines = newlines;
  grow(cursor, height + 1);
  return { kind: "object", items, range: rangeOf(cursor, start, cursor.at) };
}
function parseItem(cursor) {
  const { text } = cursor;
  const start = cursor.at;
  const written = cursor.expression(cursor);
  const height = cursor.height;
  const isColon = text.charCodeAt(cursor.at) === colon && text.charCodeAt(cursor.at + 1) !== colon;
  if (!isColon && !isAssignment(text, cursor.at))
    fail(cursor, 'A key of an object must be followed by "=" or ":" and a value');
  cursor.at += 1;
  const value = cursor.expression(cursor);
  cursor.height = Math.max(height, cursor.height);
  const key = asKey(cursor, written, start);
  return { key, value, range: { start: key.range.start, end: value.range.end } };
}
function asKey(cursor, key, start) {
  if (key.kind !== "name" && key.kind !== "boolean" && key.kind !== "null") return key;
  const value = cursor.text.slice(start, endOfIdentifier(cursor.text, start));
  const { range } = key;
  return { kind: "template", parts: [{ kind: "literal", value, range }], heredoc: false, range };
}
function isWord(cursor, word2) {
  const { text, at } = cursor;
  return text.startsWith(word2, at) && endOfIdentifier(text, at) === at + word2.length;
}
function parseFor(cursor, start, newlines) {
  const { text } = cursor;
  cursor.at += 3;
  const names = parseForNames(cursor);
  const collection = cursor.expression(cursor);
  let height = cursor.height;
  if (text.charCodeAt(cursor.at) !== colon) fail(cursor, 'A "for" needs ":" behind its collection');
  cursor.at += 1;
  let result = cursor.expression(cursor);
  height = Math.max(height, cursor.height);
  let resultKey;
  if (text.charCodeAt(cursor.at) === equal && text.charCodeAt(cursor.at + 1) === greater) {
    cursor.at += 2;
    resultKey = result;
    result = cursor.expression(cursor);
    height = Math.max(height, cursor.height);
  }
  const groups = text.startsWith("...", cursor.at);
  if (groups) cursor.at += 3;
  skipBlanks(cursor);
  let condition;
  if (isWord(cursor, "if")) {
    cursor.at += 2;
    condition = cursor.expression(cursor);
    height = Math.max(height, cursor.height);
  }
  const makesObject = text.charCodeAt(start) === openBrace;
  if (text.charCodeAt(cursor.at) !== (makesObject ? closeBrace : closeBracket)) {
    fail(cursor, `A "for" ends with "${makesObject ? "}" : "]"}" behind its result and condition`);
  }
  cursor.at += 1;
  cursor.newlines = newlines;
  grow(cursor, height + 1);
  const range = rangeOf(cursor, start, cursor.at);
  const rest = { ...names, collection, result, ...condition !== void 0 && { condition }, range };
  if (!makesObject) {
    if (resultKey !== void 0) note(cursor, 'A "for" in "[ ]" has no keys', start, cursor.at);
    if (groups) note(cursor, 'A "for" in "[ ]" cannot group with "..."', start, cursor.at);
    return { kind: "for-tuple", ...rest };
  }
  if (resultKey === void 0) fail(cursor, 'A "for" in "{ }" needs a key and "=>" before its result', start, cursor.at);
  return { kind: "for-object", ...rest, resultKey, groups };
}
function parseForNames(cursor) {
  const first = parseBoundName(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== comma) {
    parseIn(cursor);
    return { value: first };
  }
  cursor.at += 1;
  const value = parseBoundName(cursor);
  parseIn(cursor);
  return { key: first, value };
}
function parseBoundName(cursor) {
  skipBlanks(cursor);
  const start = cursor.at;
  const end = endOfIdentifier(cursor.text, start);
  if (end === start) fail(cursor, 'A "for" needs a name for the values');
  cursor.at = end;
  skipBlanks(cursor);
  return cursor.text.slice(start, end);
}
function parseIn(cursor) {
  if (!isWord(cursor, "in")) fail(cursor, 'A "for" needs the word "in" behind its names');
  cursor.at += 2;
}

// app/hcl/parse/literal.ts
var wholeNumber = /^\d+(\.\d*)?([eE][+-]?\d+)?$/;
var largestExponent = 1e8;
function parseNumber(cursor) {
  const start = cursor.at;
  const end = endOfNumber(cursor.text, start);
  cursor.at = end;
  const text = cursor.text.slice(start, end);
  if (!wholeNumber.test(text) || Number(/[eE](.*)/.exec(text)?.[1] ?? 0) > largestExponent) {
    fail(cursor, "This is not a number", start, end);
  }
  cursor.height = 1;
  return { kind: "number", text, range: rangeOf(cursor, start, end) };
}
function endOfNumber(text, start) {
  let at = start;
  let end = start;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      at += 1;
      end = at;
    } else if (code === dot) at += 1;
    else if (code === 69 || code === 101) {
      const next = text.charCodeAt(at + 1);
      const digit = next === 43 || next === 45 ? at + 2 : at + 1;
      if (!isDigit(text.charCodeAt(digit))) return end;
      at = digit + 1;
      end = at;
    } else return end;
  }
}
var simpleEscapes = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
function parseEscape(cursor) {
  const { text, at } = cursor;
  const selector = text.charAt(at + 1);
  const simple = simpleEscapes[selector];
  if (simple !== void 0) {
    cursor.at = at + 2;
    return simple;
  }
  if (selector === "u" || selector === "U") return parseUnicodeEscape(cursor, selector === "u" ? 4 : 8);
  const code = text.charCodeAt(at + 1);
  cursor.at = code === lineFeed || code === carriageReturn ? at + 1 : Math.min(at + 2, text.length);
  note(cursor, `\\${selector.trim()} is no escape sequence`, at, cursor.at);
  return text.slice(at + 1, cursor.at);
}
function parseUnicodeEscape(cursor, digits) {
  const { text, at } = cursor;
  let end = at + 2;
  while (end < at + 2 + digits && isHexDigit(text.charCodeAt(end))) end += 1;
  cursor.at = end;
  const point = Number.parseInt(text.slice(at + 2, end), 16);
  const isCharacter = point <= 1114111 && (point < 55296 || point > 57343);
  if (end === at + 2 + digits && isCharacter) return String.fromCodePoint(point);
  const wanted = `\\${text.charAt(at + 1)} needs ${digits} hexadecimal digits that name a character`;
  note(cursor, wanted, at, end);
  return text.slice(at, end);
}
function parseQuotedText(cursor, opened) {
  const { text } = cursor;
  let value = "";
  let from = cursor.at;
  let at = from;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === quote) break;
    if (code === backslash) {
      value += text.slice(from, at);
      cursor.at = at;
      value += parseEscape(cursor);
      at = cursor.at;
      from = at;
    } else if (isSequence(text, at)) break;
    else if (isEscapedSequence(text, at)) {
      value += text.slice(from, at + 1);
      from = at + 2;
      at += 3;
    } else if (code === lineFeed || code === carriageReturn || at >= text.length) {
      cursor.at = at;
      fail(cursor, "This text is not closed on its line", opened, at);
    } else at += 1;
  }
  cursor.at = at;
  return normalize(value + text.slice(from, at));
}
function isSequence(text, at) {
  const code = text.charCodeAt(at);
  return (code === dollar || code === percent) && text.charCodeAt(at + 1) === openBrace;
}
function isEscapedSequence(text, at) {
  const code = text.charCodeAt(at);
  if (code !== dollar && code !== percent) return false;
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === openBrace;
}
function normalize(value) {
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) > 767) return value.normalize("NFC");
  return value;
}

// app/hcl/parse/assemble.ts
function assemble(cursor, pieces, height) {
  const parts = [];
  const open3 = [];
  let into = parts;
  let deepest2 = 0;
  let texts = [];
  for (const piece of pieces) {
    if (piece.kind === "literal") {
      texts.push(piece);
      continue;
    }
    if (texts.length > 0) into.push(joinTexts(cursor, texts));
    texts = [];
    into = addSequence(cursor, piece, into, open3);
    deepest2 = Math.max(deepest2, open3.length);
  }
  if (texts.length > 0) into.push(joinTexts(cursor, texts));
  const unclosed = open3.at(-1)?.piece;
  if (unclosed !== void 0) {
    fail(cursor, `The directive "${unclosed.sequence.kind}" is never ended`, unclosed.start, unclosed.end);
  }
  grow(cursor, height + deepest2 + 1);
  return parts;
}
function joinTexts(cursor, texts) {
  const value = texts.length === 1 ? texts[0]?.value ?? "" : texts.map((text) => text.value).join("");
  return { kind: "literal", value, range: rangeOf(cursor, texts[0]?.start ?? 0, texts.at(-1)?.end ?? 0) };
}
function addSequence(cursor, piece, into, open3) {
  const { sequence, start, end } = piece;
  switch (sequence.kind) {
    case "interpolation":
      into.push({ kind: "interpolation", value: sequence.value, range: rangeOf(cursor, start, end) });
      return into;
    case "if":
    case "for": {
      const body = [];
      open3.push({ piece, outer: into, body });
      if (cursor.depth + open3.length > deepestExpression) {
        fail(cursor, `Directives are nested deeper than ${deepestExpression} levels`, start, end);
      }
      return body;
    }
    case "else": {
      const last = open3.pop();
      if (last?.piece.sequence.kind !== "if" || last.otherwise !== void 0) return refuse(cursor, piece);
      const otherwise = [];
      open3.push({ ...last, otherwise });
      return otherwise;
    }
    default: {
      const last = open3.pop();
      if (last?.piece.sequence.kind !== (sequence.kind === "endif" ? "if" : "for")) return refuse(cursor, piece);
      last.outer.push(close(cursor, last, end));
      return last.outer;
    }
  }
}
function refuse(cursor, { sequence, start, end }) {
  return fail(cursor, `The directive "${sequence.kind}" has nothing to belong to`, start, end);
}
function close(cursor, { piece, body, otherwise = [] }, end) {
  const { sequence, start } = piece;
  const range = rangeOf(cursor, start, end);
  if (sequence.kind === "for") return { kind: "for", ...sequence.names, collection: sequence.collection, body, range };
  if (sequence.kind !== "if") return refuse(cursor, piece);
  const { condition } = sequence;
  const then = body;
  return { kind: "if", condition, then, otherwise, range };
}

// app/hcl/parse/heredoc.ts
function removeIndentation(pieces) {
  let least = Number.POSITIVE_INFINITY;
  let startsLine = true;
  const indented = [];
  for (const piece of pieces) {
    if (startsLine && !isBlankLine(piece)) {
      least = Math.min(least, piece.kind === "literal" ? widthOfSpace(piece.value) : 0);
      if (piece.kind === "literal") indented.push(piece);
    }
    startsLine = piece.kind === "literal" && piece.value.endsWith("\n");
  }
  if (least === 0) return;
  for (const piece of indented) piece.value = withoutSpace(piece.value, least);
}
function isBlankLine(piece) {
  if (piece.kind !== "literal" || !piece.value.endsWith("\n")) return false;
  return skipSpace(piece.value, 0, piece.value.length) === piece.value.length;
}
function widthOfSpace(value) {
  let width = 0;
  for (let at = 0; at < value.length && isSpace(value.charCodeAt(at)); at++) {
    if (!isPair(value, at)) width += 1;
  }
  return width;
}
function withoutSpace(value, width) {
  let at = 0;
  for (let left = width; left > 0; left--) at += isPair(value, at) ? 2 : 1;
  return value.slice(at);
}
function isPair(value, at) {
  return value.charCodeAt(at) === carriageReturn && value.charCodeAt(at + 1) === lineFeed;
}
function endOfMarkerLine(text, start, marker) {
  const at = skipWithinLine(text, start);
  if (!text.startsWith(marker, at)) return -1;
  const end = skipWithinLine(text, at + marker.length);
  const isReturn = text.charCodeAt(end) === carriageReturn;
  return text.charCodeAt(isReturn ? end + 1 : end) === lineFeed ? end : -1;
}
function skipWithinLine(text, start) {
  let at = start;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn || !isSpace(code)) return at;
    at += 1;
  }
}

// app/hcl/parse/pieces.ts
function trimLast(pieces) {
  const last = pieces.at(-1);
  if (last?.kind === "literal") last.value = trimEnd(last.value);
}
function addLiteral(pieces, literal2) {
  const last = pieces.at(-1);
  if (last?.kind === "sequence" && last.trims) literal2.value = trimStart(literal2.value);
  pieces.push(literal2);
}

// app/hcl/parse/sequence.ts
function parseSequence(cursor, pieces) {
  const { text, newlines } = cursor;
  const start = cursor.at;
  cursor.at = start + 2;
  if (text.charCodeAt(cursor.at) === tilde) {
    cursor.at += 1;
    trimLast(pieces);
  }
  cursor.newlines = false;
  const isValue = text.charCodeAt(start) === dollar;
  const sequence = isValue ? { kind: "interpolation", value: cursor.expression(cursor) } : parseDirective(cursor);
  const trims = text.charCodeAt(cursor.at) === tilde && text.charCodeAt(cursor.at + 1) === closeBrace;
  if (trims) cursor.at += 1;
  if (text.charCodeAt(cursor.at) !== closeBrace) fail(cursor, `A closing "}" of "${isValue ? "$" : "%"}{" is missing`);
  cursor.at += 1;
  cursor.newlines = newlines;
  pieces.push({ kind: "sequence", sequence, start, end: cursor.at, trims });
}
function parseDirective(cursor) {
  const { text } = cursor;
  skipBlanks(cursor);
  const start = cursor.at;
  const end = endOfIdentifier(text, start);
  const word2 = text.slice(start, end);
  cursor.at = end;
  cursor.height = 1;
  switch (word2) {
    case "if":
      return { kind: "if", condition: cursor.expression(cursor) };
    case "for": {
      const names = parseForNames(cursor);
      return { kind: "for", names, collection: cursor.expression(cursor) };
    }
    case "else":
    case "endif":
    case "endfor":
      skipBlanks(cursor);
      return { kind: word2 };
    default: {
      const known = "A template directive is one of if, else, endif, for and endfor";
      return fail(cursor, known, start, Math.max(end, start + 1));
    }
  }
}

// app/hcl/parse/template.ts
var plain = /[^"\\$%\r\n]*/y;
function parseQuoted(cursor) {
  const { text } = cursor;
  const start = cursor.at;
  plain.lastIndex = start + 1;
  plain.test(text);
  const at = plain.lastIndex;
  if (text.charCodeAt(at) !== quote) return parseQuotedTemplate(cursor, start);
  cursor.at = at + 1;
  cursor.height = 1;
  const range = rangeOf(cursor, start, at + 1);
  if (at === start + 1) return { kind: "template", parts: [], heredoc: false, range };
  const value = normalize(text.slice(start + 1, at));
  const parts = [{ kind: "literal", value, range: rangeOf(cursor, start + 1, at) }];
  return { kind: "template", parts, heredoc: false, range };
}
function parseQuotedTemplate(cursor, start) {
  const { text } = cursor;
  const pieces = [];
  let height = 0;
  cursor.at = start + 1;
  while (text.charCodeAt(cursor.at) !== quote) {
    const from = cursor.at;
    if (isSequence(text, from)) {
      parseSequence(cursor, pieces);
      height = Math.max(height, cursor.height);
    } else {
      const value = parseQuotedText(cursor, start);
      addLiteral(pieces, { kind: "literal", value, start: from, end: cursor.at });
    }
  }
  cursor.at += 1;
  const parts = assemble(cursor, pieces, height);
  return { kind: "template", parts, heredoc: false, range: rangeOf(cursor, start, cursor.at) };
}
function parseHeredoc(cursor) {
  const { text } = cursor;
  const start = cursor.at;
  const flush = text.charCodeAt(start + 2) === minus;
  const nameStart = start + (flush ? 3 : 2);
  const nameEnd = text.charCodeAt(start + 1) === less ? endOfIdentifier(text, nameStart) : nameStart;
  const lineEnd = text.charCodeAt(nameEnd) === carriageReturn ? nameEnd + 1 : nameEnd;
  if (nameEnd === nameStart || text.charCodeAt(lineEnd) !== lineFeed) {
    const wanted = 'a text of several lines starts with "<<", a name and the end of the line';
    fail(cursor, `An expression cannot start with <; ${wanted}`, start, nameEnd);
  }
  cursor.at = lineEnd + 1;
  const pieces = [];
  const marker = text.slice(nameStart, nameEnd);
  const height = parseLines(cursor, pieces, marker);
  if (cursor.at >= text.length) closeAtTextEnd(cursor, pieces, marker, start);
  if (flush) removeIndentation(pieces);
  const parts = assemble(cursor, pieces, height);
  return { kind: "template", parts, heredoc: true, range: rangeOf(cursor, start, cursor.at) };
}
function closeAtTextEnd(cursor, pieces, marker, start) {
  const last = pieces.pop();
  if (last?.kind !== "literal" || trimStart(trimEnd(last.value)) !== marker) {
    fail(cursor, `The line ${marker} that ends this text is missing`, start);
  }
  note(cursor, `A line feed must follow ${marker}`, last.start, last.end);
}
function parseBare(cursor) {
  const start = cursor.at;
  const pieces = [];
  const height = parseLines(cursor, pieces);
  const parts = assemble(cursor, pieces, height);
  return { kind: "template", parts, heredoc: false, range: rangeOf(cursor, start, cursor.at) };
}
function parseLines(cursor, pieces, marker) {
  const { text } = cursor;
  let height = 0;
  let startsLine = true;
  while (cursor.at < text.length) {
    const end = startsLine && marker !== void 0 ? endOfMarkerLine(text, cursor.at, marker) : -1;
    if (end !== -1) {
      cursor.at = end;
      break;
    }
    if (isSequence(text, cursor.at)) {
      parseSequence(cursor, pieces);
      height = Math.max(height, cursor.height);
      startsLine = false;
    } else {
      addLiteral(pieces, parseLine(cursor, marker !== void 0));
      startsLine = text.charCodeAt(cursor.at - 1) === lineFeed;
    }
  }
  return height;
}
function parseLine(cursor, inHeredoc) {
  const { text } = cursor;
  const start = cursor.at;
  let value = "";
  let from = start;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) {
      at += 1;
      break;
    }
    if (isSequence(text, at)) break;
    if (isEscapedSequence(text, at)) {
      value += text.slice(from, at + 1);
      from = at + 2;
      at += 2;
    } else if (code === carriageReturn && inHeredoc && text.charCodeAt(at + 1) !== lineFeed) {
      note(cursor, "A carriage return must be followed by a line feed", at, at + 1);
    }
    at += 1;
  }
  cursor.at = at;
  return { kind: "literal", value: normalize(value + text.slice(from, at)), start, end: at };
}

// app/hcl/parse/traversal.ts
function parseSteps(cursor, term) {
  const { text } = cursor;
  let of = term;
  for (; ; ) {
    skipBlanks(cursor);
    const code = text.charCodeAt(cursor.at);
    if (code === dot) {
      if (text.charCodeAt(cursor.at + 1) === dot && text.charCodeAt(cursor.at + 2) === dot) return of;
      const start = cursor.at;
      cursor.at = start + 1;
      skipBlanks(cursor);
      of = text.charCodeAt(cursor.at) === star ? parseAttributeSplat(cursor, of, start) : parseDotStep(cursor, of);
    } else if (code === openBracket) {
      const start = cursor.at;
      cursor.at = start + 1;
      skipBlanks(cursor);
      of = text.charCodeAt(cursor.at) === star ? parseFullSplat(cursor, of, start) : parseIndex(cursor, of);
    } else return of;
  }
}
function parseDotStep(cursor, of) {
  const { text } = cursor;
  const start = cursor.at;
  const before = cursor.height;
  const from = of.range.start;
  if (isDigit(text.charCodeAt(start))) {
    const key = parseNumber(cursor);
    if (key.text.includes(".")) fail(cursor, "Two indices in a row are written [0][1]", start, cursor.at);
    grow(cursor, before + 1);
    return { kind: "index", of, key, range: { start: from, end: key.range.end } };
  }
  const end = endOfIdentifier(text, start);
  if (end === start) fail(cursor, 'A name must follow "."');
  cursor.at = end;
  grow(cursor, before + 1);
  const nameRange = rangeOf(cursor, start, end);
  return { kind: "attribute", of, name: text.slice(start, end), nameRange, range: { start: from, end: nameRange.end } };
}
function parseIndex(cursor, of) {
  const { newlines } = cursor;
  const before = cursor.height;
  cursor.newlines = false;
  const key = cursor.expression(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== closeBracket) fail(cursor, 'A closing "]" is missing');
  cursor.at += 1;
  cursor.newlines = newlines;
  grow(cursor, Math.max(before, cursor.height) + 1);
  return { kind: "index", of, key, range: { start: of.range.start, end: rangeOf(cursor, cursor.at, cursor.at).end } };
}
function parseAttributeSplat(cursor, of, start) {
  const { text } = cursor;
  const before = cursor.height;
  cursor.at += 1;
  cursor.height = 1;
  let each = { kind: "name", name: "*", range: rangeOf(cursor, start, cursor.at) };
  let end = cursor.at;
  for (; ; ) {
    skipBlanks(cursor);
    if (text.charCodeAt(cursor.at) !== dot || text.charCodeAt(cursor.at + 1) === dot) break;
    cursor.at += 1;
    skipBlanks(cursor);
    each = parseDotStep(cursor, each);
    end = cursor.at;
  }
  grow(cursor, Math.max(before, cursor.height) + 1);
  return { kind: "splat", of, each, range: { start: of.range.start, end: rangeOf(cursor, end, end).end } };
}
function parseFullSplat(cursor, of, start) {
  const before = cursor.height;
  cursor.at += 1;
  skipBlanks(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== closeBracket) fail(cursor, 'A closing "]" must follow "[*"');
  cursor.at += 1;
  cursor.depth += 1;
  if (cursor.depth > deepestExpression) fail(cursor, `Expressions are nested deeper than ${deepestExpression} levels`);
  cursor.height = 1;
  const each = parseSteps(cursor, { kind: "name", name: "*", range: rangeOf(cursor, start, cursor.at) });
  cursor.depth -= 1;
  grow(cursor, Math.max(before, cursor.height) + 1);
  return { kind: "splat", of, each, range: { start: of.range.start, end: each.range.end } };
}

// app/hcl/parse/expression.ts
var or = { text: "||", level: 1 };
var and = { text: "&&", level: 2 };
var equals = { text: "==", level: 3 };
var differs = { text: "!=", level: 3 };
var below = { text: "<", level: 4 };
var above = { text: ">", level: 4 };
var atMost = { text: "<=", level: 4 };
var atLeast = { text: ">=", level: 4 };
var sum = { text: "+", level: 5 };
var difference = { text: "-", level: 5 };
var product = { text: "*", level: 6 };
var quotient = { text: "/", level: 6 };
var remainder = { text: "%", level: 6 };
function parseExpression(cursor) {
  enter(cursor);
  const condition = parseOperation(cursor, 1);
  if (cursor.text.charCodeAt(cursor.at) !== question) {
    cursor.depth -= 1;
    return condition;
  }
  let height = cursor.height;
  cursor.at += 1;
  const then = parseExpression(cursor);
  height = Math.max(height, cursor.height);
  expect(cursor, colon, 'A conditional needs ":" and a second result');
  const otherwise = parseExpression(cursor);
  cursor.depth -= 1;
  grow(cursor, Math.max(height, cursor.height) + 1);
  const range = { start: condition.range.start, end: otherwise.range.end };
  return { kind: "conditional", condition, then, otherwise, range };
}
function enter(cursor) {
  cursor.depth += 1;
  if (cursor.depth > deepestExpression) fail(cursor, `Expressions are nested deeper than ${deepestExpression} levels`);
}
function expect(cursor, code, message) {
  if (cursor.text.charCodeAt(cursor.at) !== code) fail(cursor, message);
  cursor.at += 1;
}
function parseOperation(cursor, level) {
  skipBlanks(cursor);
  let left = parseSteps(cursor, parseTerm(cursor));
  skipBlanks(cursor);
  for (; ; ) {
    const operator = operatorAt(cursor.text, cursor.at);
    if (operator === void 0 || operator.level < level) return left;
    const height = cursor.height;
    cursor.at += operator.text.length;
    const right = parseOperation(cursor, operator.level + 1);
    grow(cursor, Math.max(height, cursor.height) + 1);
    const range = { start: left.range.start, end: right.range.end };
    left = { kind: "binary", operator: operator.text, left, right, range };
  }
}
function operatorAt(text, at) {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case pipe:
      return next === pipe ? or : void 0;
    case ampersand:
      return next === ampersand ? and : void 0;
    case equal:
      return next === equal ? equals : void 0;
    case bang:
      return next === equal ? differs : void 0;
    case less:
      return next === equal ? atMost : below;
    case greater:
      return next === equal ? atLeast : above;
    case plus:
      return sum;
    case minus:
      return difference;
    case star:
      return product;
    case slash:
      return quotient;
    case percent:
      return remainder;
    default:
      return void 0;
  }
}
function parseTerm(cursor) {
  const { text } = cursor;
  const start = cursor.at;
  const code = text.charCodeAt(start);
  switch (code) {
    case quote:
      return parseQuoted(cursor);
    case openBracket:
      return parseTuple(cursor);
    case openBrace:
      return parseObject(cursor);
    case openParenthesis:
      return parseParentheses(cursor);
    case less:
      return parseHeredoc(cursor);
    case minus:
    case bang: {
      cursor.at = start + 1;
      enter(cursor);
      skipBlanks(cursor);
      const operand = parseSteps(cursor, parseTerm(cursor));
      cursor.depth -= 1;
      grow(cursor, cursor.height + 1);
      const range = { start: rangeOf(cursor, start, start).start, end: operand.range.end };
      return { kind: "unary", operator: code === minus ? "-" : "!", operand, range };
    }
    default:
      return isDigit(code) ? parseNumber(cursor) : parseWord(cursor);
  }
}
function parseParentheses(cursor) {
  const start = cursor.at;
  const { newlines } = cursor;
  cursor.at = start + 1;
  cursor.newlines = false;
  const inner = parseExpression(cursor);
  expect(cursor, closeParenthesis, 'A closing ")" is missing');
  cursor.newlines = newlines;
  grow(cursor, cursor.height + 1);
  return { kind: "parentheses", inner, range: rangeOf(cursor, start, cursor.at) };
}
function parseWord(cursor) {
  const { text } = cursor;
  const start = cursor.at;
  const end = endOfIdentifier(text, start);
  if (end === start) fail(cursor, missingExpression(cursor));
  cursor.at = end;
  skipBlanks(cursor);
  const next = text.charCodeAt(cursor.at);
  if (next === openParenthesis || next === colon && text.charCodeAt(cursor.at + 1) === colon) {
    return parseCall(cursor, start, end);
  }
  cursor.height = 1;
  const name = text.slice(start, end);
  const range = rangeOf(cursor, start, end);
  if (name === "true" || name === "false") return { kind: "boolean", value: name === "true", range };
  return name === "null" ? { kind: "null", range } : { kind: "name", name, range };
}
function missingExpression({ text, at }) {
  if (at >= text.length) return "The text ends where an expression should stand";
  const code = text.charCodeAt(at);
  if (code === slash && text.charCodeAt(at + 1) === star) return "This comment is never closed";
  if (code < 32 || code === hash) return "An expression is missing";
  return `An expression cannot start with ${String.fromCodePoint(text.codePointAt(at) ?? 0)}`;
}
function parseCall(cursor, start, endOfFirst) {
  const { text } = cursor;
  let name = text.slice(start, endOfFirst);
  let nameEnd = endOfFirst;
  while (text.charCodeAt(cursor.at) === colon && text.charCodeAt(cursor.at + 1) === colon) {
    cursor.at += 2;
    skipBlanks(cursor);
    const end = endOfIdentifier(text, cursor.at);
    if (end === cursor.at) fail(cursor, 'A function name must follow "::"');
    name += `::${text.slice(cursor.at, end)}`;
    nameEnd = end;
    cursor.at = end;
    skipBlanks(cursor);
  }
  expect(cursor, openParenthesis, 'A function name with "::" must be followed by "("');
  const { newlines } = cursor;
  cursor.newlines = false;
  const found = [];
  let expands = false;
  let height = 0;
  skipBlanks(cursor);
  while (text.charCodeAt(cursor.at) !== closeParenthesis) {
    found.push(parseExpression(cursor));
    height = Math.max(height, cursor.height);
    if (text.charCodeAt(cursor.at) === comma) {
      cursor.at += 1;
      skipBlanks(cursor);
    } else if (isEllipsis(text, cursor.at)) {
      cursor.at += 3;
      expands = true;
      skipBlanks(cursor);
      if (text.charCodeAt(cursor.at) !== closeParenthesis) fail(cursor, 'A closing ")" must follow "..."');
    } else if (text.charCodeAt(cursor.at) !== closeParenthesis) {
      fail(cursor, 'Arguments of a function are separated by commas and end with ")"');
    }
  }
  cursor.at += 1;
  cursor.newlines = newlines;
  grow(cursor, height + 1);
  const range = rangeOf(cursor, start, cursor.at);
  return { kind: "call", name, nameRange: rangeOf(cursor, start, nameEnd), arguments: found, expands, range };
}
function isEllipsis(text, at) {
  return text.charCodeAt(at) === dot && text.charCodeAt(at + 1) === dot && text.charCodeAt(at + 2) === dot;
}

// app/hcl/parse/alone.ts
function parseExpression2(text, place) {
  return parseAlone(text, false, place, (cursor) => {
    const value = parseExpression(cursor);
    skipBlanks(cursor);
    if (cursor.at < text.length) fail(cursor, "Something stands behind the expression", cursor.at, text.length);
    return value;
  });
}
function parseTemplate(text, place) {
  return parseAlone(text, true, place, (cursor) => {
    const value = parseBare(cursor);
    return { ...value, range: rangeOf(cursor, 0, text.length) };
  });
}
function parseAlone(text, newlines, place, parse) {
  const cursor = openCursor(text, parseExpression, { newlines, ...place !== void 0 && { place } });
  try {
    const value = parse(cursor);
    return { value, diagnostics: cursor.diagnostics };
  } catch (error) {
    if (error !== unreadable) throw error;
    return { value: null, diagnostics: cursor.diagnostics };
  }
}

// app/hcl/json/expression.ts
function expressionOf(node, mode, diagnostics) {
  const { range } = node;
  switch (node.kind) {
    case "text":
      return templateOf(node, mode, diagnostics);
    case "number":
      if (!node.text.startsWith("-")) return node;
      return {
        kind: "unary",
        operator: "-",
        operand: { kind: "number", text: node.text.slice(1), range: { start: range.start + 1, end: range.end } },
        range
      };
    case "boolean":
    case "null":
      return node;
    case "array":
      return { kind: "tuple", elements: node.elements.map((each) => expressionOf(each, mode, diagnostics)), range };
    case "object":
      return { kind: "object", items: node.members.map((member) => itemOf(member, mode, diagnostics)), range };
    default:
      return node;
  }
}
function itemOf({ name, value }, mode, diagnostics) {
  return {
    key: templateOf(name, mode, diagnostics),
    value: expressionOf(value, mode, diagnostics),
    range: { start: name.range.start, end: value.range.end }
  };
}
function templateOf(node, mode, diagnostics) {
  const { value, range } = node;
  const isTemplate = mode === "template" && (value.includes("${") || value.includes("%{"));
  if (!isTemplate) return plainText(node);
  const parsed2 = parseTemplate(value, (offset) => placeOf(node, offset));
  if (diagnostics.length < mostDiagnostics) diagnostics.push(...parsed2.diagnostics);
  return parsed2.value === null ? plainText(node) : { ...parsed2.value, range };
}
function plainText(node) {
  const { value, range } = node;
  const inside = { start: range.start + 1, end: placeOf(node, value.length) };
  const parts = value === "" ? [] : [{ kind: "literal", value: normalize(value), range: inside }];
  return { kind: "template", parts, heredoc: false, range };
}
function placeOf({ places, range }, offset) {
  return places === void 0 ? range.start + 1 + offset : places[offset] ?? range.end;
}

// app/hcl/json/reader.ts
function note2(reader, message, start, end) {
  if (reader.diagnostics.length >= mostDiagnostics) return;
  reader.diagnostics.push({ message, range: { start, end: Math.min(end, reader.text.length) } });
}
function skipBlanks2(reader) {
  const { text } = reader;
  let at = reader.at;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) break;
    at += 1;
  }
  reader.at = at;
}

// app/hcl/json/read-text.ts
var escapes = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
var quote2 = 34;
var backslash2 = 92;
function readText(reader) {
  const { text } = reader;
  const start = reader.at;
  let at = start + 1;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === backslash2) return readEscaped(reader, start);
    if (code === quote2 || code < 32 || at >= text.length) break;
    at += 1;
  }
  const value = text.slice(start + 1, at);
  return { kind: "text", value, range: { start, end: close2(reader, start, at) } };
}
function close2(reader, start, at) {
  const { text } = reader;
  reader.at = at;
  if (text.charCodeAt(at) === quote2) reader.at = at + 1;
  else note2(reader, "This text is not closed on its line", start, at);
  return reader.at;
}
function readEscaped(reader, start) {
  const { text } = reader;
  const pieces = [];
  const places = [];
  let at = start + 1;
  let from = at;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === quote2 || code < 32 || at >= text.length) break;
    if (code === backslash2) {
      pieces.push(text.slice(from, at));
      const { value, end } = readEscape(reader, at);
      pieces.push(value);
      for (let unit = 0; unit < value.length; unit++) places.push(at);
      at = end;
      from = end;
    } else {
      places.push(at);
      at += 1;
    }
  }
  pieces.push(text.slice(from, at));
  places.push(at);
  return { kind: "text", value: pieces.join(""), range: { start, end: close2(reader, start, at) }, places };
}
function readEscape(reader, at) {
  const { text } = reader;
  const selector = text.charAt(at + 1);
  const simple = escapes[selector];
  if (simple !== void 0) return { value: simple, end: at + 2 };
  const digits = text.slice(at + 2, at + 6);
  if (selector === "u" && /^[0-9a-fA-F]{4}$/.test(digits)) {
    return { value: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 };
  }
  note2(reader, "JSON has no such escape sequence", at, at + 2);
  return { value: "\\", end: at + 1 };
}

// app/hcl/json/read-json.ts
var deepestJson = 400;
var quote3 = 34;
var comma2 = 44;
var colon2 = 58;
var openBracket2 = 91;
var closeBracket2 = 93;
var openBrace2 = 123;
var closeBrace2 = 125;
function readJson(reader) {
  skipBlanks2(reader);
  const value = readValue(reader);
  skipBlanks2(reader);
  if (reader.at < reader.text.length) {
    note2(reader, "Something stands behind the end of the JSON", reader.at, reader.text.length);
  }
  return value;
}
function readValue(reader) {
  const { text, at } = reader;
  const code = text.charCodeAt(at);
  if (code === quote3) return readText(reader);
  if (code === openBrace2 || code === openBracket2) {
    if (reader.depth >= deepestJson) return skipNested(reader);
    reader.depth += 1;
    const value = code === openBrace2 ? readObject(reader) : readArray(reader);
    reader.depth -= 1;
    return value;
  }
  return readWord(reader);
}
var word = /[-+.\w]+/y;
var number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function readWord(reader) {
  const { text, at } = reader;
  word.lastIndex = at;
  const found = word.exec(text)?.[0] ?? "";
  const range = { start: at, end: at + found.length };
  reader.at = range.end;
  if (found === "true" || found === "false") return { kind: "boolean", value: found === "true", range };
  if (found === "null") return { kind: "null", range };
  if (number.test(found)) return { kind: "number", text: found, range };
  note2(
    reader,
    at >= text.length ? "The JSON ends too early" : "A JSON value should stand here",
    at,
    Math.max(range.end, at + 1)
  );
  return void 0;
}
function skipNested(reader) {
  const { text, at: start } = reader;
  note2(reader, `JSON is nested deeper than ${deepestJson} levels`, start, start + 1);
  let open3 = 0;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote3) at = endOfText(text, at);
    else {
      at += 1;
      if (code === openBrace2 || code === openBracket2) open3 += 1;
      if (code === closeBrace2 || code === closeBracket2) open3 -= 1;
      if (open3 === 0) break;
    }
  }
  reader.at = at;
  return void 0;
}
function endOfText(text, start) {
  let at = start + 1;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === quote3) return at + 1;
    if (code < 32 || at >= text.length) return at;
    at += code === 92 ? 2 : 1;
  }
}
function readObject(reader) {
  const { text } = reader;
  const start = reader.at;
  const members = [];
  readList(reader, closeBrace2, () => {
    if (text.charCodeAt(reader.at) !== quote3) {
      note2(reader, "The name of a member should stand here, in quotes", reader.at, reader.at + 1);
      return false;
    }
    const name = readText(reader);
    skipBlanks2(reader);
    if (text.charCodeAt(reader.at) !== colon2) {
      note2(reader, 'A ":" must follow the name of a member', reader.at, reader.at + 1);
      return false;
    }
    reader.at += 1;
    skipBlanks2(reader);
    const value = readValue(reader);
    if (value !== void 0) members.push({ name, value });
    return value !== void 0;
  });
  return { kind: "object", members, range: { start, end: reader.at } };
}
function readArray(reader) {
  const start = reader.at;
  const elements = [];
  readList(reader, closeBracket2, () => {
    const value = readValue(reader);
    if (value !== void 0) elements.push(value);
    return value !== void 0;
  });
  return { kind: "array", elements, range: { start, end: reader.at } };
}
function readList(reader, closing, readEntry) {
  const { text } = reader;
  const start = reader.at;
  reader.at = start + 1;
  skipBlanks2(reader);
  if (text.charCodeAt(reader.at) === closing) {
    reader.at += 1;
    return;
  }
  for (; ; ) {
    if (!readEntry()) skipToSeparator(reader);
    skipBlanks2(reader);
    const code = text.charCodeAt(reader.at);
    if (code === closing) {
      reader.at += 1;
      return;
    }
    if (reader.at >= text.length || code === closeBrace2 || code === closeBracket2) {
      note2(reader, closing === closeBrace2 ? 'This "{" is never closed' : 'This "[" is never closed', start, start + 1);
      return;
    }
    if (code === comma2) {
      const at = reader.at;
      reader.at += 1;
      skipBlanks2(reader);
      const next = text.charCodeAt(reader.at);
      if (next === closeBrace2 || next === closeBracket2) {
        note2(reader, 'Nothing follows this ","', at, at + 1);
        if (next === closing) reader.at += 1;
        return;
      }
    } else note2(reader, 'A "," is missing', reader.at, reader.at + 1);
  }
}
function skipToSeparator(reader) {
  const { text } = reader;
  let { at } = reader;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === comma2 || code === closeBrace2 || code === closeBracket2) break;
    at = code === quote3 ? Math.max(endOfText(text, at), at + 1) : at + 1;
  }
  reader.at = at;
}

// app/hcl/json/parse-json.ts
var labelCounts = {
  action: 2,
  check: 1,
  data: 2,
  ephemeral: 2,
  import: 0,
  locals: 0,
  module: 1,
  moved: 0,
  output: 1,
  provider: 1,
  removed: 0,
  resource: 2,
  terraform: 0,
  variable: 1
};
var plainBlocks = /* @__PURE__ */ new Set(["terraform", "variable"]);
var templateMembers = /* @__PURE__ */ new Set(["validation"]);
var plainMembers = {
  module: ["source", "version"],
  output: ["description"]
};
function parseJsonFile(file, text) {
  const diagnostics = [];
  const reader = { text, at: text.charCodeAt(0) === 65279 ? 1 : 0, depth: 0, diagnostics };
  const root = readJson(reader);
  const range = { start: 0, end: text.length };
  const body = root === void 0 ? { range, attributes: [], blocks: [] } : { ...file.endsWith(".tfvars.json") ? valuesBody(reader, root) : fileBody(reader, root), range };
  return { file, text, body, comments: [], diagnostics, syntax: "json" };
}
function valuesBody(reader, root) {
  if (root.kind !== "object")
    note2(reader, "The values of variables are one JSON object", root.range.start, root.range.end);
  return bodyOf(reader, root, () => "plain");
}
function fileBody(reader, root) {
  const blocks = [];
  const attributes = [];
  for (const member of membersOf(reader, root)) {
    const type = member.name.value;
    const count = Object.hasOwn(labelCounts, type) ? labelCounts[type] : void 0;
    if (count === void 0) attributes.push(attributeOf(reader, member, "template"));
    else addBlocks(reader, member, type, count, [], blocks);
  }
  return { range: root.range, attributes, blocks };
}
function membersOf(reader, node) {
  if (node.kind === "object") return node.members.filter(({ name }) => name.value !== "//");
  if (node.kind === "array")
    return node.elements.flatMap((each) => each.kind === "object" ? membersOf(reader, each) : refuse2(reader, each));
  return node.kind === "null" ? [] : refuse2(reader, node);
}
function refuse2(reader, { range }) {
  note2(reader, "A JSON object should stand here, or an array of objects", range.start, range.end);
  return [];
}
function addBlocks(reader, { name, value }, type, labelsLeft, labels, blocks) {
  if (labelsLeft > 0) {
    for (const member of membersOf(reader, value)) {
      const label = { text: member.name.value, range: member.name.range };
      addBlocks(reader, member, type, labelsLeft - 1, [...labels, label], blocks);
    }
    return;
  }
  const bodies = value.kind === "array" ? value.elements : value.kind === "null" ? [] : [value];
  for (const each of bodies) {
    const body = bodyOf(reader, each, (member) => modeOf(type, member));
    const header = name.range;
    const start = value.kind === "array" ? each.range.start : header.start;
    blocks.push({ type, labels, body, header, range: { start, end: each.range.end } });
  }
}
function modeOf(type, member) {
  if (plainBlocks.has(type)) return templateMembers.has(member) ? "template" : "plain";
  return plainMembers[type]?.includes(member) ? "plain" : "template";
}
function bodyOf(reader, node, mode) {
  const attributes = [];
  const known = /* @__PURE__ */ new Map();
  for (const member of membersOf(reader, node)) {
    const name = member.name.value;
    const first = known.get(name);
    const isBlockAgain = first !== void 0 && [first, member.value].every(isNested);
    if (first === void 0 || isBlockAgain) attributes.push(attributeOf(reader, member, mode(name)));
    else
      note2(reader, `The argument ${name} is set twice in the same body`, member.name.range.start, member.name.range.end);
    known.set(name, member.value);
  }
  const { start, end } = node.range;
  return {
    range: node.kind === "object" ? { start: start + 1, end: Math.max(start + 1, end - 1) } : node.range,
    attributes,
    blocks: []
  };
}
function isNested({ kind }) {
  return kind === "object" || kind === "array";
}
function attributeOf({ diagnostics }, { name, value }, mode) {
  const range = { start: name.range.start, end: value.range.end };
  return { name: name.value, nameRange: name.range, value: expressionOf(value, mode, diagnostics), range };
}

// app/hcl/parse/labels.ts
function parseLabels(cursor, start, typeEnd) {
  const { text } = cursor;
  const labels = [];
  let end = typeEnd;
  while (text.charCodeAt(cursor.at) !== openBrace) {
    labels.push(parseLabel(cursor));
    end = cursor.at;
    skipBlanks(cursor);
  }
  return { type: text.slice(start, typeEnd), labels, range: rangeOf(cursor, start, end) };
}
function parseLabel(cursor) {
  const { text } = cursor;
  const start = cursor.at;
  if (text.charCodeAt(start) === quote) {
    cursor.at = start + 1;
    const label = parseQuotedText(cursor, start);
    if (text.charCodeAt(cursor.at) !== quote) fail(cursor, "A label cannot be a template", cursor.at, cursor.at + 2);
    cursor.at += 1;
    return { text: label, range: rangeOf(cursor, start, cursor.at) };
  }
  const end = endOfIdentifier(text, start);
  if (end === start) fail(cursor, 'A label or "{" is missing; a block opens on the line of its type');
  cursor.at = end;
  return { text: text.slice(start, end), range: rangeOf(cursor, start, end) };
}

// app/hcl/parse/recover.ts
var mostEndlessHeredocs = 8;
function recover(cursor, start) {
  const { text } = cursor;
  const failedAt = cursor.at;
  const open3 = { codes: [], braces: 0 };
  let nearFailure = false;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) {
      if (open3.codes.length === 0 && at >= failedAt) return resume(cursor, at, "line");
      at += 1;
      nearFailure ||= !hasLineEnd(text, at, failedAt);
      if (nearFailure && open3.codes.length > 0) {
        if (startsBlock(text, at)) return resume(cursor, at, "header");
        if (open3.codes.at(-1) !== openBrace && startsArgument(text, at)) return resume(cursor, at, "line");
      }
    } else if (code === closeBrace && open3.braces === 0 && at >= failedAt) {
      return resume(cursor, at, "brace");
    } else if (code === quote) at = endOfQuoted(text, at);
    else if (code === hash || code === slash) {
      const end = endOfComment(cursor, at);
      if (end > at && at >= failedAt) cursor.comments.push({ range: rangeOf(cursor, at, end) });
      at = Math.max(end, at + 1);
    } else if (code === less && text.charCodeAt(at + 1) === less) {
      const end = endOfHeredoc(text, at);
      if (end === -1) return skipToHeader(cursor, at);
      at = end;
    } else {
      see(open3, code);
      at += 1;
    }
  }
  return resume(cursor, text.length, "line");
}
function resume(cursor, at, resumed) {
  moveTo(cursor, at);
  return resumed;
}
function hasLineEnd(text, from, to) {
  const end = text.indexOf("\n", from);
  return end !== -1 && end < to;
}
function see(open3, code) {
  const { codes } = open3;
  if (code === openBrace || code === openBracket || code === openParenthesis) {
    codes.push(code);
    if (code === openBrace) open3.braces += 1;
  } else if (code === closeBrace && open3.braces > 0) {
    while (codes.pop() !== openBrace) ;
    open3.braces -= 1;
  } else if (code === closeBracket || code === closeParenthesis) {
    const opener = code === closeBracket ? openBracket : openParenthesis;
    if (codes.at(-1) === opener) codes.pop();
  }
}
function endOfQuoted(text, start) {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === lineFeed) return at;
    at += code === backslash && text.charCodeAt(at + 1) !== lineFeed ? 2 : 1;
  }
  return at;
}
function endOfHeredoc(text, start) {
  const nameStart = start + (text.charCodeAt(start + 2) === minus ? 3 : 2);
  const nameEnd = endOfIdentifier(text, nameStart);
  const lineEnd = text.charCodeAt(nameEnd) === carriageReturn ? nameEnd + 1 : nameEnd;
  if (nameEnd === nameStart || text.charCodeAt(lineEnd) !== lineFeed) return start + 2;
  const marker = text.slice(nameStart, nameEnd);
  let line = lineEnd + 1;
  for (; ; ) {
    const end = endOfMarkerLine(text, line, marker);
    if (end !== -1) return end;
    const next = text.indexOf("\n", line);
    if (next === -1) return -1;
    line = next + 1;
  }
}
function skipToHeader(cursor, from) {
  const { text } = cursor;
  cursor.endlessHeredocs += 1;
  let line = text.indexOf("\n", from) + 1;
  while (line > 0 && cursor.endlessHeredocs <= mostEndlessHeredocs) {
    if (startsBlock(text, line)) return resume(cursor, line, "header");
    line = text.indexOf("\n", line) + 1;
  }
  return resume(cursor, text.length, "line");
}
var innerBlocks = /* @__PURE__ */ new Set(["dynamic", "provisioner", "backend"]);
var outerBlocks = /* @__PURE__ */ new Set(["locals", "terraform", "moved", "removed", "import"]);
function startsBlock(text, line) {
  let at = endOfIdentifier(text, line);
  if (at === line) return false;
  const word2 = text.slice(line, at);
  at = skipIndentation(text, at);
  const isLabelled = text.charCodeAt(at) === quote;
  while (text.charCodeAt(at) === quote) at = skipIndentation(text, endOfQuoted(text, at));
  return text.charCodeAt(at) === openBrace && (isLabelled ? !innerBlocks.has(word2) : outerBlocks.has(word2));
}
function startsArgument(text, line) {
  const start = skipIndentation(text, line);
  const end = endOfIdentifier(text, start);
  return end > start && isAssignment(text, skipIndentation(text, end));
}
function skipIndentation(text, start) {
  let at = start;
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === tab) at += 1;
  return at;
}

// app/hcl/parse/unclosed.ts
function splitUnclosed(text, { attributes, blocks }, end) {
  const first = blocks.findIndex(({ range }) => isAtFileLevel(text, range.start));
  const ownEnd = first === -1 ? end : blocks[first]?.range.start ?? end;
  const ownBlocks = first === -1 ? blocks.length : first;
  const behind = attributes.findIndex(({ range }) => range.start >= ownEnd);
  const ownAttributes = behind === -1 ? attributes.length : behind;
  return {
    own: { attributes: attributes.slice(0, ownAttributes), blocks: blocks.slice(0, ownBlocks) },
    strayed: { attributes: attributes.slice(ownAttributes), blocks: blocks.slice(ownBlocks) },
    ownEnd
  };
}
function isAtFileLevel(text, start) {
  return (start === 0 || text.charCodeAt(start - 1) === lineFeed) && startsBlock(text, start);
}

// app/hcl/parse/body.ts
var deepestBlock = 200;
function parseFileBody(cursor) {
  const items = openItems(0);
  for (; ; ) {
    const ending = parseItems(cursor, items);
    if (ending === "text") break;
    if (ending === "brace") {
      note(cursor, 'This "}" closes nothing', cursor.at, cursor.at + 1);
      cursor.at += 1;
    }
  }
  const { attributes, blocks } = items;
  return { range: rangeOf(cursor, 0, cursor.text.length), attributes, blocks };
}
function openItems(depth) {
  return { attributes: [], blocks: [], names: /* @__PURE__ */ new Set(), depth };
}
function parseItems(cursor, items) {
  const { text } = cursor;
  for (; ; ) {
    skipLines(cursor);
    if (cursor.at >= text.length) return "text";
    if (text.charCodeAt(cursor.at) === closeBrace) return "brace";
    if (attempt(cursor, items, parseItem2) === "header") return "header";
  }
}
function attempt(cursor, items, parse) {
  const { at, depth } = cursor;
  try {
    return parse(cursor, items);
  } catch (error) {
    if (error !== unreadable) throw error;
    cursor.depth = depth;
    cursor.newlines = true;
    return recover(cursor, at);
  }
}
function parseItem2(cursor, items) {
  const { text } = cursor;
  const start = cursor.at;
  const end = endOfIdentifier(text, start);
  if (end === start) fail(cursor, notAnItem(cursor));
  cursor.at = end;
  skipBlanks(cursor);
  if (isAssignment(text, cursor.at)) {
    parseValue(cursor, items, start, end);
    return endItem(cursor, start, "An argument must be followed by the end of its line");
  }
  const code = text.charCodeAt(cursor.at);
  if (code !== quote && code !== openBrace && endOfIdentifier(text, cursor.at) === cursor.at) {
    fail(cursor, 'A name must be followed by "=" and a value, or by labels and "{"', start, end);
  }
  return parseBlock(cursor, items, start, end);
}
function notAnItem({ text, at }) {
  if (text.charCodeAt(at) === quote) return "The name of an argument is not quoted";
  if (text.startsWith("/*", at)) return "This comment is never closed";
  return "An argument or a block should start here";
}
function parseValue(cursor, items, start, end) {
  const name = cursor.text.slice(start, end);
  cursor.at += 1;
  const value = cursor.expression(cursor);
  if (items.names.has(name)) {
    note(cursor, `The argument ${name} is set twice in the same body`, start, end);
    return;
  }
  items.names.add(name);
  const nameRange = rangeOf(cursor, start, end);
  items.attributes.push({ name, nameRange, value, range: { start: nameRange.start, end: value.range.end } });
}
function endItem(cursor, start, message) {
  skipBlanks(cursor);
  if (atLineEnd(cursor)) return void 0;
  note(cursor, message, cursor.at, cursor.at + 1);
  return cursor.text.charCodeAt(cursor.at) === closeBrace ? void 0 : recover(cursor, start);
}
function parseBlock(cursor, items, start, typeEnd) {
  const header = parseLabels(cursor, start, typeEnd);
  if (items.depth >= deepestBlock) {
    fail(cursor, `Blocks are nested deeper than ${deepestBlock} levels`, start, header.range.end);
  }
  cursor.at += 1;
  const bodyStart = cursor.at;
  const inner = openItems(items.depth + 1);
  const ending = parseBlockItems(cursor, inner);
  if (ending !== "brace") {
    addUnclosed(cursor, items, header, inner, bodyStart);
    return ending === "header" ? "header" : void 0;
  }
  const { attributes, blocks } = inner;
  const body = { range: rangeOf(cursor, bodyStart, cursor.at), attributes, blocks };
  cursor.at += 1;
  addBlock(items, header, body, cursor.at);
  return endItem(cursor, start, "A block must be followed by the end of its line");
}
function addBlock({ blocks }, { type, labels, range }, body, end) {
  blocks.push({ type, labels, body, header: range, range: { start: range.start, end } });
}
function addUnclosed(cursor, items, header, inner, bodyStart) {
  note(cursor, "This block is never closed", header.range.start, header.range.end);
  const { own, strayed, ownEnd } = splitUnclosed(cursor.text, inner, cursor.at);
  addBlock(items, header, { range: { start: bodyStart, end: ownEnd }, ...own }, ownEnd);
  for (const block of strayed.blocks) items.blocks.push(block);
  for (const attribute of strayed.attributes) items.attributes.push(attribute);
}
function parseBlockItems(cursor, inner) {
  const { text } = cursor;
  skipBlanks(cursor);
  if (atLineEnd(cursor) || text.charCodeAt(cursor.at) === closeBrace) return parseItems(cursor, inner);
  if (attempt(cursor, inner, parseOnlyArgument) === "header") return "header";
  return text.charCodeAt(cursor.at) === closeBrace ? "brace" : parseItems(cursor, inner);
}
function parseOnlyArgument(cursor, inner) {
  const { text } = cursor;
  const start = cursor.at;
  const end = endOfIdentifier(text, start);
  cursor.at = end;
  skipBlanks(cursor);
  if (end === start || !isAssignment(text, cursor.at)) {
    note(cursor, 'On the line of "{" only one argument and "}" may follow', start, Math.max(end, start + 1));
    moveTo(cursor, start);
    return;
  }
  parseValue(cursor, inner, start, end);
  skipBlanks(cursor);
  if (text.charCodeAt(cursor.at) === closeBrace) return;
  note(cursor, "A block with an argument on its first line must be closed on that line", cursor.at, cursor.at + 1);
  if (text.charCodeAt(cursor.at) === comma) cursor.at += 1;
}

// app/hcl/parse/parse-file.ts
var largestSource = 2e7;
function parseFile(file, text) {
  const syntax = file.endsWith(".json") ? "json" : "native";
  if (text.length > largestSource) return tooLarge(file, text, syntax);
  if (syntax === "json") return parseJsonFile(file, text);
  const cursor = openCursor(text, parseExpression);
  const body = parseFileBody(cursor);
  const { comments } = cursor;
  const diagnostics = cursor.diagnostics.sort((one, other) => one.range.start - other.range.start);
  return { file, text, body, comments, diagnostics, syntax };
}
function tooLarge(file, text, syntax) {
  const message = `The file has ${text.length} characters; files of more than ${largestSource} are not read`;
  const body = { range: { start: 0, end: text.length }, attributes: [], blocks: [] };
  return { file, text, body, comments: [], diagnostics: [{ message, range: { start: 0, end: 0 } }], syntax };
}

// app/command/configuration.ts
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
var configurationName = ".plumbline.yaml";
async function loadConfiguration(request) {
  const file = request.wanted ?? configurationCandidates(request).find((path) => existsSync(path));
  if (file === void 0) return defaultConfiguration;
  const { readConfiguration, readWaiverFile } = await import("./config-V6KPVL7X.js");
  const { today } = request;
  const configuration = readConfiguration({ bytes: await readBytes(file), file, today });
  const inFolder = (path) => relative(".", resolve(dirname(file), path)) || ".";
  const waivers = [...configuration.waivers];
  for (const path of configuration.waiverFiles.map(inFolder)) {
    waivers.push(...readWaiverFile({ bytes: await readBytes(path), file: path, today }, configuration.waiverRules));
  }
  const { policies, action } = configuration;
  return {
    ...configuration,
    waivers,
    action: {
      ...action,
      plan: action.plan.map(inFolder),
      source: action.source.map(inFolder),
      sbom: action.sbom.map(inFolder),
      sarifFile: action.sarifFile === null ? null : inFolder(action.sarifFile)
    },
    policies: {
      ...policies,
      folders: policies.folders.map((place) => place.startsWith("npm:") ? place : inFolder(place)),
      data: policies.data.map(inFolder)
    }
  };
}
function configurationCandidates({ wanted, inputs }) {
  if (wanted !== void 0) return [wanted];
  const [only] = inputs;
  if (inputs.length !== 1 || only === void 0 || only === "-") return [configurationName];
  return [configurationName, join(isFolder(only) ? only : dirname(only), configurationName)];
}
async function readWritten({ file }, today) {
  if (file === null) return defaultConfiguration;
  const { readConfiguration } = await import("./config-V6KPVL7X.js");
  return readConfiguration({ bytes: await readBytes(file), file, today });
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function readBytes(file) {
  return readFile(file).catch((cause) => {
    throw new Problem("input.config", "the configuration cannot be read", {
      file,
      found: cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? "nothing at that path" : String(cause),
      wanted: "a YAML file",
      next: "check --config, or write a first one with plumbline init",
      cause
    });
  });
}

// app/files/inputs.ts
import { open as open2, readdir, readFile as readFile2, realpath, stat as stat2 } from "node:fs/promises";
import { basename, dirname as dirname2, join as join2, relative as relative2, resolve as resolve2, sep } from "node:path";

// app/files/whole-file.ts
import { open, stat } from "node:fs/promises";
var largestFile = 15e8;
async function readWhole(path, size) {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(size);
    let end = 0;
    while (end < size) {
      const { bytesRead } = await file.read(buffer, end, size - end, end);
      if (bytesRead === 0) break;
      end += bytesRead;
    }
    return buffer.subarray(0, end);
  } finally {
    await file.close();
  }
}

// app/files/inputs.ts
var ignoredFolders = /* @__PURE__ */ new Set([".git", ".terraform", "node_modules"]);
var prefixBytes = 65536;
var mostFiles = 2e5;
async function* readInputs(paths, options) {
  for (const path of paths) {
    if (path === "-") {
      yield { path, bytes: await options.readStandardInput(), named: true, root: "." };
      continue;
    }
    const info = await stat2(path).catch((cause) => {
      throw unreadable2(path, cause);
    });
    if (!info.isDirectory()) {
      yield await readOne(path, options, true);
      continue;
    }
    const count = { left: mostFiles };
    for await (const file of walk(path, count)) {
      if (await mayBeEvidence(file, options)) yield await readOne(file, options, false);
    }
  }
}
async function readOne(path, options, named) {
  try {
    const info = await stat2(path);
    if (info.size > largestFile) throw tooLarge2(path, info.size);
    const root = await rootOf(path, options.workingDirectory);
    const early = named ? await options.early?.(path) : void 0;
    const bytes = early ?? (info.isFile() ? await readWhole(path, info.size) : await readFile2(path));
    return { path, bytes, named, root };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw unreadable2(path, cause);
  }
}
async function mayBeEvidence(path, options) {
  const file = await open2(path).catch((cause) => {
    throw unreadable2(path, cause);
  });
  try {
    const buffer = Buffer.alloc(prefixBytes);
    const { bytesRead } = await file.read(buffer, 0, prefixBytes, 0);
    return options.looksLikeEvidence(buffer.subarray(0, bytesRead), bytesRead < prefixBytes);
  } finally {
    await file.close();
  }
}
async function* walk(folder2, count) {
  const entries = await readdir(folder2, { withFileTypes: true }).catch((cause) => {
    throw unreadable2(folder2, cause);
  });
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const path = join2(folder2, entry.name);
    if (entry.isDirectory()) {
      if (!ignoredFolders.has(entry.name)) yield* walk(path, count);
    } else if (entry.isFile()) {
      count.left -= 1;
      if (count.left < 0) throw tooMany(folder2);
      yield path;
    }
  }
}
function rootOf(path, workingDirectory) {
  return rootOfFolder(dirname2(resolve2(workingDirectory, path)), workingDirectory);
}
async function rootOfFolder(path, workingDirectory) {
  const folder2 = await realFolder(resolve2(workingDirectory, path));
  const top = await repositoryTop(folder2) ?? await realpath(workingDirectory);
  const inside = relative2(top, folder2);
  return inside === "" || inside.startsWith("..") ? "." : inside.split(sep).join("/");
}
async function realFolder(path) {
  const real = await realpath(path).catch(() => void 0);
  if (real !== void 0 || dirname2(path) === path) return real ?? path;
  return join2(await realFolder(dirname2(path)), basename(path));
}
async function repositoryTop(folder2) {
  for (let at = folder2; ; at = dirname2(at)) {
    const found = await stat2(join2(at, ".git")).catch(() => void 0);
    if (found) return at;
    if (basename(at) === "" || dirname2(at) === at) return void 0;
  }
}
var reasons = {
  ENOENT: "nothing at that path",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "a folder where a file is wanted",
  ELOOP: "links that lead in a circle"
};
function unreadable2(path, cause) {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return new Problem("input.unreadable", "the input cannot be read", {
    file: path,
    found: reasons[code] ?? (cause instanceof Error ? cause.message : String(cause)),
    wanted: "a plan or state as JSON, a folder, or - for standard input",
    next: "check the path and its permissions",
    cause
  });
}
function tooLarge2(path, size) {
  return new Problem("input.too-large", "the input is too large", {
    file: path,
    found: `${size} bytes`,
    wanted: `at most ${largestFile} bytes`
  });
}
function tooMany(folder2) {
  return new Problem("input.too-large", "the folder holds too many files", {
    file: folder2,
    wanted: `at most ${mostFiles} files`,
    next: "name the plan itself, or a smaller folder"
  });
}

// app/hcl/lines.ts
function indexLines(text) {
  const starts = [text.charCodeAt(0) === 65279 ? 1 : 0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
function positionAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
}
var indexed = /* @__PURE__ */ new WeakMap();
function positionOf(file, offset) {
  let starts = indexed.get(file);
  if (starts === void 0) {
    starts = indexLines(file.text);
    indexed.set(file, starts);
  }
  return positionAt(starts, Math.min(offset, file.text.length));
}
function locationOf(file, range) {
  return { file: file.file, start: positionOf(file, range.start), end: positionOf(file, range.end) };
}

// app/hcl/modules/diagnostics.ts
function diagnosticAt(kind, file, range, message) {
  return { kind, file: file.file, message, location: locationOf(file, range) };
}
function syntaxDiagnostics(file) {
  return file.diagnostics.map(({ message, range }) => diagnosticAt("syntax", file, range, message));
}

// app/hcl/modules/folder-files.ts
function configurationFiles(tree, folder2) {
  const entries = tree.list(folder2);
  if (entries === void 0) return void 0;
  const names = entries.filter(({ kind }) => kind === "file").map(({ name }) => name);
  const present = new Set(names);
  const read = names.filter((name) => isConfiguration(name) && !isHidden(name, present));
  const path = (name) => joinPath(folder2, name);
  return {
    ordinary: read.filter((name) => !isOverride(name)).map(path),
    overrides: read.filter(isOverride).map(path)
  };
}
function variableFiles(tree, directory) {
  const names = (tree.list(directory) ?? []).filter(({ kind }) => kind === "file").map(({ name }) => name);
  const always = ["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name));
  const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name));
  return [...always, ...automatic].map((name) => joinPath(directory, name));
}
function isConfiguration(name) {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(name) && !/^\.|^#.*#$/.test(name);
}
function isHidden(name, present) {
  return /\.tf(?:\.json)?$/.test(name) && present.has(name.replace(/\.tf(\.json)?$/, ".tofu$1"));
}
function isOverride(name) {
  return /^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(name);
}

// app/hcl/modules/find.ts
function findAttribute(declaration, name) {
  for (const { file, block } of layersOf(declaration).reverse()) {
    const attribute = block.body.attributes.find((each) => each.name === name);
    if (attribute !== void 0) return { file, attribute };
  }
  return void 0;
}
function attributeNames(declaration) {
  const names = declaration.block.body.attributes.map((attribute) => attribute.name);
  if (declaration.overrides.length === 0) return names;
  const more = declaration.overrides.flatMap(({ block }) => block.body.attributes.map((attribute) => attribute.name));
  return [.../* @__PURE__ */ new Set([...names, ...more])];
}
function findBlocks(declaration, type) {
  const layers = layersOf(declaration).map(
    ({ file, block }) => block.body.blocks.filter((inner) => produces(inner, type)).map((inner) => ({ file, block: inner }))
  );
  return type === "lifecycle" ? layers.flat() : layers.findLast((found) => found.length > 0) ?? [];
}
function produces(block, type) {
  return block.type === type ? block.labels.length === 0 : block.type === "dynamic" && block.labels[0]?.text === type;
}
function plainText2(expression) {
  if (expression.kind === "parentheses") return plainText2(expression.inner);
  if (expression.kind !== "template") return void 0;
  let text = "";
  for (const part of expression.parts) {
    if (part.kind !== "literal") return void 0;
    text += part.value;
  }
  return text;
}
function layersOf(declaration) {
  return [{ file: declaration.file, block: declaration.block }, ...declaration.overrides];
}

// app/hcl/modules/read-module.ts
function readModule(directory, ordinary, overrides) {
  const declared = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Map();
  const others = [];
  const diagnostics = [];
  function declare(file, block) {
    const name = nameOf(block);
    const known = name === void 0 ? void 0 : declared.get(name);
    if (known !== void 0) {
      diagnostics.push(diagnosticAt("duplicate", file, block.header, `${name} is declared a second time`));
      return;
    }
    const grown = { file, block, overrides: [] };
    if (name === void 0) others.push(grown);
    else declared.set(name, grown);
  }
  function override(file, block) {
    const name = nameOf(block);
    const base = name === void 0 ? others.find((each) => isSameProvider(each.block, block)) : declared.get(name);
    if (base !== void 0) base.overrides.push({ file, block });
    else {
      if (name !== void 0)
        diagnostics.push(diagnosticAt("override", file, block.header, `nothing declares ${name}, which this overrides`));
      declare(file, block);
    }
  }
  for (const [files, take] of [
    [ordinary, declare],
    [overrides, override]
  ])
    for (const file of files)
      for (const block of file.body.blocks) {
        if (block.type !== "locals") take(file, block);
        else
          for (const attribute of block.body.attributes) {
            const { name } = attribute;
            if (take === override || !locals.has(name)) locals.set(name, { name, file, attribute });
            else
              diagnostics.push(
                diagnosticAt("duplicate", file, attribute.nameRange, `local.${name} is declared a second time`)
              );
          }
      }
  return { module: sortOut(directory, [...ordinary, ...overrides], declared, locals, others), diagnostics };
}
function sortOut(directory, files, declared, locals, others) {
  const resources = /* @__PURE__ */ new Map();
  const calls = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  const outputs = /* @__PURE__ */ new Map();
  for (const [key, declaration] of declared) {
    const { type, labels } = declaration.block;
    const first = labels[0]?.text ?? "";
    if (type === "module") calls.set(first, { ...declaration, name: first, ...sourceOf(declaration) });
    else if (type === "variable") variables.set(first, declaration);
    else if (type === "output") outputs.set(first, declaration);
    else resources.set(key, { ...declaration, mode: modeOf2(type), type: first, name: labels[1]?.text ?? "", key });
  }
  return { directory, files, resources, calls, variables, outputs, locals, others };
}
function nameOf({ type, labels }) {
  const [first, second] = labels.map((label) => label.text);
  if (first === void 0) return void 0;
  if (type === "module") return `module.${first}`;
  if (type === "variable") return `var.${first}`;
  if (type === "output") return `output.${first}`;
  if (second === void 0) return void 0;
  if (type === "resource") return `${first}.${second}`;
  return type === "data" || type === "ephemeral" ? `${type}.${first}.${second}` : void 0;
}
function modeOf2(blockType) {
  return modes.find((mode) => mode === blockType) ?? "managed";
}
function isSameProvider(base, override) {
  return base.type === "provider" && override.type === "provider" && base.labels[0]?.text === override.labels[0]?.text && aliasOf(base) === aliasOf(override);
}
function aliasOf({ body }) {
  const alias = body.attributes.find(({ name }) => name === "alias");
  return alias === void 0 ? void 0 : plainText2(alias.value);
}
function sourceOf(call) {
  const text = (name) => {
    const found = findAttribute(call, name);
    return found === void 0 ? void 0 : plainText2(found.attribute.value);
  };
  const source = text("source");
  const version = text("version");
  return { ...source === void 0 ? {} : { source }, ...version === void 0 ? {} : { version } };
}

// app/hcl/modules/sources.ts
function openSources(tree, parse = parseFile) {
  const files = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  function file(path) {
    if (files.has(path)) return files.get(path);
    const text = tree.read(path);
    const parsed2 = text === void 0 ? void 0 : parse(path, text);
    files.set(path, parsed2);
    return parsed2;
  }
  function folder2(directory) {
    const known = folders.get(directory);
    if (known !== void 0) return known;
    const read = readFolder(directory);
    folders.set(directory, read);
    return read;
  }
  function readFolder(directory) {
    const found = configurationFiles(tree, directory);
    if (found === void 0 || found.ordinary.length + found.overrides.length === 0)
      return { module: void 0, diagnostics: [] };
    const unreadable3 = [];
    const read = (path) => {
      const parsed2 = file(path);
      if (parsed2 !== void 0) return [parsed2];
      unreadable3.push({ kind: "unreadable", file: path, message: "the file could not be read" });
      return [];
    };
    const ordinary = found.ordinary.flatMap(read);
    const overrides = found.overrides.flatMap(read);
    const { module, diagnostics } = readModule(directory, ordinary, overrides);
    return {
      module,
      diagnostics: [...unreadable3, ...module.files.flatMap(syntaxDiagnostics), ...diagnostics]
    };
  }
  return {
    tree,
    file,
    module: (directory) => folder2(directory).module,
    diagnostics: (directory) => folder2(directory).diagnostics
  };
}

// app/hcl/modules/manifest.ts
function manifestPath(directory) {
  return joinPath(directory, ".terraform/modules/modules.json");
}
function readManifest(text) {
  let parsed2;
  try {
    parsed2 = JSON.parse(text);
  } catch {
    return void 0;
  }
  const entries = isObject(parsed2) ? parsed2.Modules : parsed2;
  if (!Array.isArray(entries)) return void 0;
  return entries.flatMap((entry) => {
    if (!isObject(entry) || typeof entry.Key !== "string" || typeof entry.Dir !== "string") return [];
    const source = typeof entry.Source === "string" ? entry.Source : "";
    return [{ key: entry.Key, source, directory: entry.Dir.replaceAll("\\", "/") }];
  });
}
function fitsCall(installed, source) {
  const have = registryAddress(installed.source);
  const want = registryAddress(source);
  return have === void 0 || want === void 0 || have === want;
}
function registryAddress(source) {
  const found = /^(?:([a-z0-9.-]+\.[a-z0-9.-]+)\/)?([\w-]+\/[\w-]+\/[\w-]+)(\/\/.*)?$/i.exec(source);
  if (found === null) return void 0;
  const [, host = "", name = "", folder2 = ""] = found;
  if (/^(?:github\.com|bitbucket\.org|gitlab\.com)$/i.test(host)) return void 0;
  const isDefault = /^registry\.(?:terraform\.io|opentofu\.org)$/i.test(host);
  return `${isDefault || host === "" ? "" : `${host}/`}${name}${folder2}`;
}

// app/hcl/modules/module-tree.ts
var deepest = 50;
var mostModules = 1e4;
function openModuleTree(tree, directory, options = {}) {
  const sources = options.sources ?? openSources(tree);
  const top = joinPath(directory, ".");
  const root = { calls: [], module: sources.module(top) ?? emptyModule(top), parent: void 0 };
  const children = /* @__PURE__ */ new Map();
  const notes = [];
  let installed;
  function manifest() {
    if (installed !== void 0) return installed;
    const text = tree.read(manifestPath(top));
    const entries = text === void 0 ? [] : readManifest(text);
    if (entries === void 0)
      notes.push({ kind: "manifest", file: manifestPath(top), message: "the list of fetched modules cannot be read" });
    installed = new Map((entries ?? []).map((entry) => [entry.key, entry]));
    return installed;
  }
  function child(parent, name) {
    const call = parent.module.calls.get(name);
    if (call === void 0) return void 0;
    const calls = [...parent.calls, name];
    const key = calls.join(".");
    const known = children.get(key);
    if (known !== void 0) return known;
    if (children.size >= mostModules) return tooMany2(call);
    const made = resolve3(parent, call, calls, key);
    children.set(key, made);
    return made;
  }
  function resolve3(parent, call, calls, key) {
    const refuse3 = (why, next) => ({ call, why, next });
    if (calls.length > deepest) return refuse3(`modules are nested more than ${deepest} deep`, "call fewer levels");
    const found = directoryOf(parent.module, call, key);
    if (typeof found !== "string") return refuse3(found.why, found.next);
    for (let each = parent; each !== void 0; each = each.parent)
      if (each.module.directory === found)
        return refuse3(
          `the module in ${found} calls itself, by way of module.${calls.join(".module.")}`,
          "break the circle"
        );
    const module = sources.module(found);
    if (module !== void 0) return { calls, module, parent };
    const missing = tree.list(found) === void 0;
    if (leadsOut(found))
      return refuse3(`${found} is outside the repository`, `run this from a folder that holds ${found}`);
    return isLocal(call.source ?? "") ? refuse3(
      missing ? `there is no folder ${found}` : `${found} holds no Terraform files`,
      `put the module there, or correct the source of module.${call.name}`
    ) : refuse3(
      `${found} is listed as fetched but ${missing ? "is not there" : "holds no Terraform files"}`,
      getCommand(top)
    );
  }
  function directoryOf(parent, call, key) {
    const { source } = call;
    if (source !== void 0 && isLocal(source)) return joinPath(parent.directory, source);
    const entry = manifest().get(key);
    if (source === void 0)
      return entry === void 0 ? {
        why: "its source is not written as plain text",
        next: `write the source of module.${call.name} as plain text`
      } : joinPath(top, entry.directory);
    if (entry === void 0) return { why: `${source} has not been fetched`, next: getCommand(top) };
    if (!fitsCall(entry, source))
      return { why: `what was fetched is ${entry.source} and not ${source}`, next: getCommand(top) };
    return joinPath(top, entry.directory);
  }
  function find(calls) {
    let node = root;
    for (const name of calls) {
      const next = child(node, name);
      if (next === void 0 || isUnresolved(next)) return next;
      node = next;
    }
    return node.module;
  }
  function walk2() {
    const reached = [root];
    const unresolved = [];
    for (const node of reached)
      for (const name of node.module.calls.keys()) {
        const next = child(node, name);
        if (next === void 0) continue;
        if (isUnresolved(next) && children.size >= mostModules) return { reached, unresolved: [...unresolved, next] };
        if (isUnresolved(next)) unresolved.push(next);
        else reached.push(next);
      }
    return { reached, unresolved };
  }
  return {
    root: root.module,
    directory: top,
    module: find,
    isOwn: (file) => !isFetched(file) && !file.startsWith("/"),
    modules: () => walk2().reached.map(({ calls, module }) => ({ calls, module })),
    unresolved: () => walk2().unresolved,
    diagnostics: () => {
      const directories = new Set(walk2().reached.map(({ module }) => module.directory));
      return [...[...directories].flatMap((each) => sources.diagnostics(each)), ...notes];
    }
  };
}
function isUnresolved(answer) {
  return "why" in answer;
}
function emptyModule(directory) {
  const none = /* @__PURE__ */ new Map();
  return {
    directory,
    files: [],
    resources: none,
    calls: none,
    variables: none,
    outputs: none,
    locals: none,
    others: []
  };
}
function tooMany2(call) {
  return { call, why: `the root module leads to more than ${mostModules} module calls`, next: "split the root module" };
}
function isLocal(source) {
  return /^\.\.?(?:\/|$)/.test(source);
}
function getCommand(directory) {
  if (directory === ".") return "terraform get";
  return `terraform -chdir=${/^[\w./@+-]+$/.test(directory) ? directory : `'${directory.replaceAll("'", "'\\''")}'`} get`;
}

// app/hcl/modules/memory-tree.ts
function openMemoryTree(texts) {
  const folders = /* @__PURE__ */ new Map([[".", /* @__PURE__ */ new Map()]]);
  const add2 = (path, kind) => {
    const folder2 = folderOf(path);
    const known = folders.get(folder2);
    const entries = known ?? /* @__PURE__ */ new Map();
    if (known === void 0) folders.set(folder2, entries);
    const name = folder2 === "." ? path : path.slice(folder2.length + 1);
    entries.set(name, { name, kind });
    if (known === void 0 && folder2 !== "." && folder2 !== "..") add2(folder2, "folder");
  };
  for (const path of texts.keys()) add2(path, "file");
  return {
    read: (path) => texts.get(path),
    list: (folder2) => {
      const entries = folders.get(folder2);
      return entries === void 0 ? void 0 : [...entries.values()].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
    }
  };
}

// app/hcl/modules/snapshot-tree.ts
var folder = "tfconfig";
function openSnapshotTree(entries, directory = ".") {
  const manifest = entries.get(`${folder}/modules.json`);
  const installed = manifest === void 0 ? void 0 : readManifest(manifest);
  if (installed === void 0) return void 0;
  const directories = new Map(installed.map((each) => [each.key, joinPath(directory, each.directory)]));
  const texts = /* @__PURE__ */ new Map();
  for (const [name, text] of entries) {
    const found = /^tfconfig\/m-([^/\\]*)\/([^/\\]+)$/.exec(name);
    const target = found === null ? void 0 : directories.get(found[1] ?? "");
    if (found?.[2] !== void 0 && target !== void 0) texts.set(joinPath(target, found[2]), text);
  }
  const lock = entries.get(".terraform.lock.hcl");
  if (lock !== void 0) texts.set(joinPath(directory, ".terraform.lock.hcl"), lock);
  texts.set(
    joinPath(directory, ".terraform/modules/modules.json"),
    JSON.stringify({
      Modules: installed.map((each) => ({ Key: each.key, Source: each.source, Dir: each.directory }))
    })
  );
  return openMemoryTree(texts);
}

// app/model/derived.ts
function derived(derive) {
  const known = /* @__PURE__ */ new WeakMap();
  return (from) => {
    const found = known.get(from) ?? { value: derive(from) };
    known.set(from, found);
    return found.value;
  };
}

// app/ingest/relate/stem.ts
var suffixes = /_(?:ids?|arns?|names?|self_links?|links?|urls?|identifiers?)$/;
var otherNames = {
  lb: ["load_balancer"],
  alb: ["load_balancer"],
  db_instance: ["source_db", "replicate_source_db"],
  kms_crypto_key: ["kms_key", "encryption_key"]
};
function stemOf(attribute) {
  return attribute.replace(suffixes, "").split("_").map(singular);
}
function fit(attribute, typeKey2) {
  const stem = stemOf(attribute);
  return Math.max(...namesOf(typeKey2).map((words) => commonEnd(stem, words)));
}
function looksLikeReference(attribute) {
  return suffixes.test(attribute);
}
function isPlural(attribute) {
  return /[^s]s$/.test(attribute);
}
function namesItself(attribute, typeKey2) {
  const stem = stemOf(attribute);
  return namesOf(typeKey2).some((words) => commonEnd(stem, words) === stem.length);
}
function identityAttributes(typeKey2) {
  const names = /* @__PURE__ */ new Set(["id", "arn", "self_link", "name", "key_id", "url", "identifier"]);
  const words = ownName(typeKey2).split("_");
  for (const count of /* @__PURE__ */ new Set([words.length, 2, 1])) {
    const name = words.slice(-count).join("_");
    for (const suffix of ["", "_name", "_id", "_arn", "_identifier"]) names.add(name + suffix);
  }
  return [...names];
}
function namesOf(typeKey2) {
  const own = ownName(typeKey2);
  const others = Object.hasOwn(otherNames, own) ? otherNames[own] ?? [] : [];
  return [own, ...others].map((name) => name.split("_").map(singular));
}
function ownName(typeKey2) {
  const type = typeKey2.slice(typeKey2.lastIndexOf(".") + 1);
  return type.slice(type.indexOf("_") + 1);
}
function commonEnd(left, right) {
  let count = 0;
  while (count < left.length && count < right.length && left.at(-1 - count) === right.at(-1 - count)) count++;
  return count;
}
function singular(word2) {
  return word2.length > 3 && word2.endsWith("s") && !word2.endsWith("ss") ? word2.slice(0, -1) : word2;
}

// app/ingest/relate/identities.ts
var mostNamesakes = 16;
function indexIdentities(members, naming) {
  const byValue = /* @__PURE__ */ new Map();
  const attributes = /* @__PURE__ */ new Map();
  for (const { resource, values } of members) {
    const key = typeKey(resource);
    let names = attributes.get(key);
    if (names === void 0) {
      names = new Set(identityAttributes(key));
      attributes.set(key, names);
    }
    for (const name in values) {
      if (!names.has(name)) continue;
      const value = values[name];
      if (typeof value !== "string" || value === "" || value.length > 2048) continue;
      const identity = normalise(value);
      const known = byValue.get(identity);
      if (known === void 0) byValue.set(identity, [resource]);
      else if (known.at(-1) !== resource && known.length <= mostNamesakes) known.push(resource);
    }
  }
  const named = (value) => {
    const found = byValue.get(normalise(value));
    return found === void 0 || found.length > mostNamesakes ? [] : found;
  };
  return {
    named,
    lookUp(value, attribute) {
      const found = named(value);
      if (found.length === 0) return found;
      let best = isUnmistakable(value) ? 0 : 1;
      let fitting = [];
      for (const resource of found) {
        const fits = naming.fit(attribute, typeKey(resource));
        if (fits > best) fitting = [];
        if (fits >= best) {
          best = fits;
          fitting.push(resource);
        }
      }
      return fitting;
    }
  };
}
function isUnmistakable(value) {
  switch (value.charCodeAt(0)) {
    case 97:
      if (value.startsWith("arn:")) return true;
      break;
    case 47:
      return value.startsWith("/subscriptions/");
    case 104:
      if (value.startsWith("https://")) return true;
      break;
    case 112:
      if (value.startsWith("projects/")) return true;
      break;
  }
  return value.length < 48 && /^[a-z]{1,12}-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(value);
}
function normalise(value) {
  if (value.startsWith("arn:")) return value.endsWith(":*") ? value.slice(0, -2) : value;
  if (value.startsWith("/subscriptions/")) return value.toLowerCase();
  if (value.startsWith("https://"))
    return value.replace(/^https:\/\/[a-z.]*googleapis\.com\/(?:[a-z]+\/)?(?:v\d\w*|beta|alpha)\//, "");
  return value;
}

// app/ingest/relate/by-value.ts
var silent = /* @__PURE__ */ new Set([
  ...["id", "arn", "name", "self_link", "description", "region", "tags", "tags_all", "labels", "terraform_labels"],
  ...[
    "effective_labels",
    "annotations",
    "effective_annotations",
    "timeouts",
    "triggers",
    "triggers_replace",
    "keepers"
  ]
]);
function isSilent(attribute) {
  return silent.has(attribute);
}
var longest = 2048;
function linkByValue({ resource, values, only }, identities, naming, settled, report) {
  let visit;
  let top = "";
  const openVisit = () => {
    const key = typeKey(resource);
    return (text, nearest) => {
      if (naming.fitsAny(nearest) ? naming.namesItself(nearest, key) : !isUnmistakable(text)) return;
      for (const target of identities.lookUp(text, nearest)) if (target !== resource) report(top, target);
    };
  };
  for (const attribute of only ?? Object.keys(values)) {
    const value = Object.hasOwn(values, attribute) ? values[attribute] : void 0;
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) continue;
    if (silent.has(attribute) || settled?.has(attribute)) continue;
    top = attribute;
    visit ??= openVisit();
    eachText(value, attribute, visit);
  }
}
function eachText(value, attribute, visit) {
  if (typeof value === "string") {
    if (value !== "" && value.length <= longest) visit(value, attribute);
  } else if (Array.isArray(value)) {
    for (const item of value) eachText(item, attribute, visit);
  } else if (isObject(value)) {
    for (const name in value) if (!silent.has(name)) eachText(value[name], name, visit);
  }
}

// app/ingest/relate/naming.ts
function openNaming(types) {
  const fits = /* @__PURE__ */ new Map();
  const any = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Map();
  const naming = {
    fit: (attribute, typeKey2) => remembered(fits, attribute, typeKey2, fit),
    namesItself: (attribute, typeKey2) => remembered(own, attribute, typeKey2, namesItself),
    fitsAny(attribute) {
      let known = any.get(attribute);
      if (known === void 0) {
        known = [...types].some((typeKey2) => naming.fit(attribute, typeKey2) > 0);
        any.set(attribute, known);
      }
      return known;
    }
  };
  return naming;
}
function remembered(memory, attribute, typeKey2, answer) {
  let row = memory.get(attribute);
  if (row === void 0) {
    row = /* @__PURE__ */ new Map();
    memory.set(attribute, row);
  }
  const known = row.get(typeKey2);
  if (known !== void 0) return known;
  const found = answer(attribute, typeKey2);
  row.set(typeKey2, found);
  return found;
}

// app/ingest/relate/relate.ts
function openRelate(resources, byReference) {
  return (moment, types, attributes) => {
    const naming = openNaming(types);
    const members = [];
    for (const resource of resources) {
      const values = valuesAt(resource, moment);
      const key = typeKey(resource);
      if (values && types.has(key)) members.push({ resource, values, only: attributes?.get(key) });
    }
    const identities = identitiesWhenAsked(members, naming);
    const linkMember = moment === "after" ? byReference?.({ types, naming, identities }) : void 0;
    const links = [];
    const open3 = [];
    const reportsOf = openCollector(links, open3);
    for (let at = 0; at < members.length; at++) {
      const member = members[at];
      const reports = reportsOf(member.resource.address);
      linkByValue(member, identities, naming, linkMember?.(member, reports), reports.link);
    }
    return { links, open: open3 };
  };
}
function identitiesWhenAsked(members, naming) {
  let index;
  const made = () => {
    index ??= indexIdentities(members, naming);
    return index;
  };
  return { named: (value) => made().named(value), lookUp: (value, attribute) => made().lookUp(value, attribute) };
}
function valuesAt(resource, moment) {
  return moment === "after" ? resource.values : resource.before;
}
function openCollector(links, open3) {
  let from = "";
  let linksBefore = 0;
  let opened;
  let seen;
  const isNewLink = (attribute, to) => {
    if (seen === void 0 && links.length - linksBefore < fewLinks) {
      for (let at = linksBefore; at < links.length; at++) {
        const link = links[at];
        if (link?.to === to && link.attribute === attribute) return false;
      }
      return true;
    }
    seen ??= new Set(links.slice(linksBefore).map((link) => `${link.attribute} ${link.to}`));
    const size = seen.size;
    return seen.add(`${attribute} ${to}`).size > size;
  };
  const reports = {
    link: (attribute, target) => {
      const to = target.address;
      if (isNewLink(attribute, to)) links.push({ from, attribute, to });
    },
    open: (attribute) => {
      opened ??= /* @__PURE__ */ new Set();
      if (opened.has(attribute)) return;
      opened.add(attribute);
      open3.push({ from, attribute });
    }
  };
  return (address) => {
    from = address;
    linksBefore = links.length;
    opened = void 0;
    seen = void 0;
    return reports;
  };
}
var fewLinks = 8;

// app/hcl/value.ts
var Unknown = class {
  reason;
  constructor(reason) {
    this.reason = reason;
  }
};
var decidedLater = new Unknown("later");
var referred = new Unknown("reference");
var PartialText = class extends Unknown {
  parts;
  constructor(reason, parts) {
    super(reason);
    this.parts = parts;
  }
};
var SetValue = class {
  elements;
  constructor(elements) {
    this.elements = elements;
  }
};
function isList(value) {
  return Array.isArray(value);
}
function isValueObject(value) {
  return typeof value === "object" && value !== null && !(value instanceof Unknown) && !(value instanceof SetValue) && !Array.isArray(value);
}
var EvaluationError = class extends Error {
};

// app/hcl/regex/tree.ts
var PatternError = class extends Error {
};

// app/hcl/values/weight.ts
var heaviest = 1e6;
var weights = /* @__PURE__ */ new WeakMap();
function weigh(value) {
  if (typeof value === "string") return 1 + Math.floor(value.length / 64);
  if (typeof value !== "object" || value === null || value instanceof Unknown) return 1;
  const known = weights.get(value);
  if (known !== void 0) return known;
  const inner = value instanceof SetValue ? value.elements : isList(value) ? value : Object.values(value);
  let weight = 1;
  for (const part of inner) weight += weigh(part);
  weights.set(value, weight);
  return weight;
}
var TooLarge = class extends Error {
};
function refuseTooMany(count) {
  if (count > heaviest) throw new TooLarge("more than is computed with");
}
var longestText = 32 * 1024 * 1024;
function refuseLongText(length) {
  if (length > longestText) throw new TooLarge("longer than what is computed with");
}

// app/hcl/regex/classes.ts
var anyCharacter = classOf([{ low: 0, high: 1114111 }]);
var anyButNewline = classOf([{ low: 10, high: 10 }], true);
var newlineToSpace = [...ranges("	\n\f\r"), ...ranges(" ")];
var perlClasses = {
  d: ranges("0-9"),
  s: newlineToSpace,
  w: ranges("0-9A-Za-z__")
};
var posixClasses = /* @__PURE__ */ new Map([
  ["alnum", ranges("0-9A-Za-z")],
  ["alpha", ranges("A-Za-z")],
  ["ascii", [{ low: 0, high: 127 }]],
  ["blank", ranges("	 ")],
  ["cntrl", [{ low: 0, high: 31 }, ...ranges("")]],
  ["digit", ranges("0-9")],
  ["graph", ranges("!-~")],
  ["lower", ranges("a-z")],
  ["print", ranges(" -~")],
  ["punct", ranges("!-/:-@[-`{-~")],
  ["space", ranges("	-\r ")],
  ["upper", ranges("A-Z")],
  ["word", ranges("0-9A-Za-z_")],
  ["xdigit", ranges("0-9A-Fa-f")]
]);
function ranges(text) {
  const found = [];
  for (let at = 0; at < text.length; at++) {
    const low = text.charCodeAt(at);
    if (text[at + 1] === "-" && at + 2 < text.length) {
      found.push({ low, high: text.charCodeAt(at + 2) });
      at += 2;
    } else {
      found.push({ low, high: low });
    }
  }
  return found;
}
function classOf(items, negated = false, foldsCase = false) {
  return { items, negated, foldsCase };
}
function perlClass(letter) {
  const items = Object.hasOwn(perlClasses, letter.toLowerCase()) ? perlClasses[letter.toLowerCase()] : void 0;
  return items === void 0 ? void 0 : classOf(items, letter !== letter.toLowerCase());
}
function posixClass(name) {
  const negated = name.startsWith("^");
  const items = posixClasses.get(negated ? name.slice(1) : name);
  return items === void 0 ? void 0 : classOf(items, negated);
}
function unicodeClass(name, negated) {
  if (name === "Any") return classOf(anyCharacter.items, negated);
  if (!/^[A-Z][A-Za-z_]*$/.test(name)) return void 0;
  try {
    const property = name.length <= 2 ? `\\p{gc=${name}}` : `\\p{sc=${name}}`;
    return classOf([{ property: new RegExp(property, "u") }], negated);
  } catch {
    return void 0;
  }
}
function matchesClass(set, code) {
  if (!set.foldsCase) return hasItem(set.items, code) !== set.negated;
  return caseVariants(code).some((variant) => hasItem(set.items, variant)) !== set.negated;
}
function hasItem(items, code) {
  for (const item of items) {
    if ("low" in item) {
      if (code >= item.low && code <= item.high) return true;
    } else if ("property" in item) {
      if (item.property.test(String.fromCodePoint(code))) return true;
    } else if (matchesClass(item, code)) {
      return true;
    }
  }
  return false;
}
function caseVariants(code) {
  const letter = String.fromCodePoint(code);
  const upper = letter.toUpperCase();
  const variants = [letter, letter.toLowerCase(), upper, upper.toLowerCase()];
  return variants.filter((text) => text.length <= 2).flatMap((text) => singleCodePoint(text));
}
function singleCodePoint(text) {
  const code = text.codePointAt(0);
  return code === void 0 || String.fromCodePoint(code) !== text ? [] : [code];
}

// app/hcl/regex/match.ts
var mostWork = 3e6;
function findMatch(program, text, from, budget) {
  const seen = new Int32Array(program.steps.length).fill(-1);
  budget.left -= seen.length >> 3;
  let threads = [];
  let found;
  for (let at = from; ; ) {
    if (found === void 0) follow(program, { step: program.start, captures: [] }, text, at, threads, seen, budget);
    if (threads.length === 0 && found !== void 0) return found;
    const code = text.codePointAt(at);
    const behind = at + (code !== void 0 && code > 65535 ? 2 : 1);
    const next = [];
    for (const thread of threads) {
      budget.left--;
      const step = program.steps[thread.step];
      if (step?.kind === "match") {
        found = thread.captures;
        break;
      }
      if (step?.kind === "class" && code !== void 0 && matchesClass(step.set, code)) {
        follow(program, { step: step.next, captures: thread.captures }, text, behind, next, seen, budget);
      }
    }
    if (budget.left < 0) throw new TooLarge("the pattern takes too long");
    if (code === void 0) return found;
    threads = next;
    at = behind;
  }
}
function follow(program, start, text, at, threads, seen, budget) {
  const open3 = [start];
  for (let thread = open3.pop(); thread !== void 0; thread = open3.pop()) {
    if (seen[thread.step] === at) continue;
    seen[thread.step] = at;
    budget.left--;
    const step = program.steps[thread.step];
    if (step === void 0) continue;
    if (step.kind === "split") {
      open3.push({ step: step.second, captures: thread.captures }, { step: step.first, captures: thread.captures });
    } else if (step.kind === "save") {
      const captures = [...thread.captures];
      while (captures.length <= step.slot) captures.push(-1);
      captures[step.slot] = at;
      budget.left -= captures.length >> 3;
      open3.push({ step: step.next, captures });
    } else if (step.kind === "assert") {
      if (holds(step.what, text, at)) open3.push({ step: step.next, captures: thread.captures });
    } else {
      threads.push(thread);
    }
  }
}
function holds(what, text, at) {
  switch (what) {
    case "text-start":
      return at === 0;
    case "text-end":
      return at === text.length;
    case "line-start":
      return at === 0 || text[at - 1] === "\n";
    case "line-end":
      return at === text.length || text[at] === "\n";
    case "word-edge":
      return isWord2(text, at - 1) !== isWord2(text, at);
    case "no-word-edge":
      return isWord2(text, at - 1) === isWord2(text, at);
  }
}
function isWord2(text, at) {
  return /^[0-9A-Za-z_]$/.test(text.charAt(at));
}

// app/hcl/regex/parse-class.ts
function parseBrackets(reader, foldsCase) {
  const start = reader.at - 1;
  const negated = reader.take("^");
  const items = [];
  for (let first = true; first || reader.peek() !== "]"; first = false) {
    if (reader.isAtEnd()) throw new PatternError(`missing closing ] in ${reader.text.slice(start, start + 40)}`);
    const named = parseNamedItem(reader);
    items.push(named ?? parseRange(reader));
  }
  reader.next();
  return classOf(items, negated, foldsCase);
}
function parseNamedItem(reader) {
  if (reader.startsWith("[:")) {
    const end = reader.text.indexOf(":]", reader.at + 2);
    if (end < 0) return void 0;
    const name = reader.text.slice(reader.at + 2, end);
    const found = posixClass(name);
    if (found === void 0) throw new PatternError(`there is no character class [:${name}:]`);
    reader.at = end + 2;
    return found;
  }
  return parseClassEscape(reader);
}
function parseRange(reader) {
  const low = parseClassCharacter(reader);
  if (reader.peek() !== "-" || reader.peek(1) === "]" || reader.peek(1) === "") return { low, high: low };
  reader.next();
  const high = parseClassCharacter(reader);
  if (high < low) throw new PatternError("a range in a character class ends before it begins");
  return { low, high };
}
function parseClassCharacter(reader) {
  return reader.peek() === "\\" ? parseEscapedCharacter(reader) : reader.nextCode();
}
function parseClassEscape(reader) {
  if (reader.peek() !== "\\") return void 0;
  const letter = reader.peek(1);
  const perl = perlClass(letter);
  if (perl !== void 0) {
    reader.at += 2;
    return perl;
  }
  if (letter !== "p" && letter !== "P") return void 0;
  reader.at += 2;
  const name = parsePropertyName(reader);
  const caret = name.startsWith("^");
  const found = unicodeClass(caret ? name.slice(1) : name, letter === "P" !== caret);
  if (found === void 0) throw new PatternError(`there is no character class \\p{${name}}`);
  return found;
}
function parsePropertyName(reader) {
  if (!reader.take("{")) return reader.next();
  const end = reader.text.indexOf("}", reader.at);
  if (end < 0) throw new PatternError("missing } behind \\p{");
  const name = reader.text.slice(reader.at, end);
  reader.at = end + 1;
  return name;
}
var controlEscapes = /* @__PURE__ */ new Map([
  ["a", 7],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["v", 11]
]);
function parseEscapedCharacter(reader) {
  reader.next();
  if (reader.isAtEnd()) throw new PatternError("a pattern cannot end with \\");
  const letter = reader.next();
  const control = controlEscapes.get(letter);
  if (control !== void 0) return control;
  if (letter === "x") return parseHexadecimal(reader);
  if (letter === "0" || /[1-7]/.test(letter) && /[0-7]/.test(reader.peek())) {
    let digits = letter;
    while (digits.length < 3 && /[0-7]/.test(reader.peek())) digits += reader.next();
    return Number.parseInt(digits, 8);
  }
  if (letter < "" && !/^[0-9A-Za-z]$/.test(letter)) return letter.charCodeAt(0);
  throw new PatternError(`invalid escape sequence \\${letter}`);
}
function parseHexadecimal(reader) {
  const braces = reader.take("{");
  const end = braces ? reader.text.indexOf("}", reader.at) : reader.at + 2;
  const digits = reader.text.slice(reader.at, end);
  const code = Number.parseInt(digits, 16);
  if (end < 0 || !/^[0-9a-fA-F]+$/.test(digits) || !braces && digits.length !== 2 || code > 1114111) {
    throw new PatternError("\\x needs two hexadecimal digits, or a code point in braces");
  }
  reader.at = braces ? end + 1 : end;
  return code;
}

// app/hcl/regex/reader.ts
var PatternReader = class {
  text;
  at = 0;
  constructor(text) {
    this.text = text;
  }
  isAtEnd() {
    return this.at >= this.text.length;
  }
  /** The character that comes next, or behind it; empty at the end. */
  peek(ahead = 0) {
    return this.text.charAt(this.at + ahead);
  }
  startsWith(text) {
    return this.text.startsWith(text, this.at);
  }
  /** Goes on when the text comes next. */
  take(text) {
    if (!this.startsWith(text)) return false;
    this.at += text.length;
    return true;
  }
  next() {
    return String.fromCodePoint(this.nextCode());
  }
  nextCode() {
    const code = this.text.codePointAt(this.at) ?? 0;
    this.at += code > 65535 ? 2 : 1;
    return code;
  }
};

// app/hcl/regex/parse.ts
var mostRepeats = 1e3;
var deepestNesting = 200;
var noFlags = { i: false, m: false, s: false, U: false };
function parsePattern(text) {
  const parser = new PatternParser(text);
  const tree = parser.parseChoice(noFlags, 0);
  if (!parser.reader.isAtEnd()) throw new PatternError("unexpected )");
  return { tree, groups: parser.groups };
}
var PatternParser = class {
  reader;
  groups = [];
  constructor(text) {
    this.reader = new PatternReader(text);
  }
  /** Alternatives up to a closing parenthesis or the end. Flags set on the way hold for the rest of it. */
  parseChoice(given, depth) {
    if (depth > deepestNesting) throw new PatternError("the pattern is nested too deeply");
    const choices = [];
    let flags = given;
    let sequence = [];
    let repeated = false;
    while (!this.reader.isAtEnd() && this.reader.peek() !== ")") {
      if (this.reader.take("|")) {
        choices.push(sequenceOf(sequence));
        sequence = [];
        repeated = false;
      } else if (this.startsRepeat()) {
        const last = sequence.pop();
        if (last === void 0) throw new PatternError("missing argument to repetition operator");
        if (repeated) throw new PatternError("invalid nested repetition operator");
        sequence.push(this.parseRepeat(last, flags));
        repeated = true;
      } else if (this.reader.take("\\Q")) {
        sequence.push(...this.parseQuoted(flags));
        repeated = false;
      } else {
        const item = this.parseItem(flags, depth);
        if ("kind" in item) sequence.push(item);
        else flags = item;
        repeated = false;
      }
    }
    choices.push(sequenceOf(sequence));
    const [only] = choices;
    return choices.length === 1 && only !== void 0 ? only : { kind: "choice", of: choices };
  }
  startsRepeat() {
    const next = this.reader.peek();
    return next === "*" || next === "+" || next === "?" || next === "{" && this.countsAt() !== void 0;
  }
  /** The counts of `{2,3}` where one stands; a brace of any other form is an ordinary character. */
  countsAt() {
    const counts = /\{(\d{1,9})(?:(,)(\d{1,9})?)?\}/y;
    counts.lastIndex = this.reader.at;
    return counts.exec(this.reader.text) ?? void 0;
  }
  parseRepeat(of, flags) {
    let [least, most] = [0, Number.POSITIVE_INFINITY];
    const counts = this.reader.peek() === "{" ? this.countsAt() : void 0;
    if (counts !== void 0) {
      least = Number(counts[1]);
      most = counts[2] === void 0 ? least : counts[3] === void 0 ? most : Number(counts[3]);
      const limited = Number.isFinite(most) ? most : least;
      if (least > most || limited > mostRepeats || limited * repeatsIn(of) > mostRepeats) {
        throw new PatternError(`invalid repeat count in ${counts[0]}`);
      }
      this.reader.at += counts[0].length;
    } else {
      const operator = this.reader.next();
      if (operator === "+") least = 1;
      if (operator === "?") most = 1;
    }
    const lazy = this.reader.take("?");
    return { kind: "repeat", of, least, most, greedy: lazy === flags.U };
  }
  parseQuoted(flags) {
    const end = this.reader.text.indexOf("\\E", this.reader.at);
    const quoted = this.reader.text.slice(this.reader.at, end < 0 ? void 0 : end);
    this.reader.at = end < 0 ? this.reader.text.length : end + 2;
    return Array.from(quoted, (character) => literal(character.codePointAt(0) ?? 0, flags));
  }
  /** One item of a sequence, or the flags that hold from here on. */
  parseItem(flags, depth) {
    const reader = this.reader;
    if (reader.take("(")) return this.parseGroup(flags, depth);
    if (reader.take("[")) return { kind: "class", set: parseBrackets(reader, flags.i) };
    if (reader.take(".")) return { kind: "class", set: flags.s ? anyCharacter : anyButNewline };
    if (reader.take("^")) return { kind: "assert", what: flags.m ? "line-start" : "text-start" };
    if (reader.take("$")) return { kind: "assert", what: flags.m ? "line-end" : "text-end" };
    if (reader.peek() !== "\\") return literal(reader.nextCode(), flags);
    if (reader.take("\\A")) return { kind: "assert", what: "text-start" };
    if (reader.take("\\z")) return { kind: "assert", what: "text-end" };
    if (reader.take("\\b")) return { kind: "assert", what: "word-edge" };
    if (reader.take("\\B")) return { kind: "assert", what: "no-word-edge" };
    const set = parseClassEscape(reader);
    if (set !== void 0) return { kind: "class", set: folding(set, flags) };
    return literal(parseEscapedCharacter(reader), flags);
  }
  parseGroup(flags, depth) {
    const reader = this.reader;
    if (reader.take("?")) {
      if (!reader.startsWith("P<") && !reader.startsWith("<")) return this.parseFlags(flags, depth);
      reader.take("P");
      return this.capture(this.parseGroupName(), flags, depth);
    }
    return this.capture(void 0, flags, depth);
  }
  parseGroupName() {
    const end = this.reader.text.indexOf(">", this.reader.at);
    const name = end < 0 ? "" : this.reader.text.slice(this.reader.at + 1, end);
    if (!/^[A-Za-z0-9_]+$/.test(name)) throw new PatternError("invalid name of a group");
    this.reader.at = end + 1;
    return name;
  }
  capture(name, flags, depth) {
    this.groups.push(name);
    const number2 = this.groups.length;
    return { kind: "group", number: number2, of: this.parseInner(flags, depth) };
  }
  parseInner(flags, depth) {
    const inner = this.parseChoice(flags, depth + 1);
    if (!this.reader.take(")")) throw new PatternError("missing closing )");
    return inner;
  }
  /** `(?i)` changes the flags from here on, `(?i:…)` those within. */
  parseFlags(flags, depth) {
    const written = /([imsU]*)(?:-([imsU]+))?([:)])/y;
    written.lastIndex = this.reader.at;
    const found = written.exec(this.reader.text);
    if (found === null || found[1] === "" && found[2] === void 0 && found[3] === ")") {
      throw new PatternError(`invalid or unsupported Perl syntax in (?${this.reader.peek()}`);
    }
    this.reader.at += found[0].length;
    const changed = { ...flags };
    for (const flag of ["i", "m", "s", "U"]) {
      if (found[1]?.includes(flag)) changed[flag] = true;
      if (found[2]?.includes(flag)) changed[flag] = false;
    }
    return found[3] === ")" ? changed : this.parseInner(changed, depth);
  }
};
function sequenceOf(nodes) {
  const [only] = nodes;
  if (only === void 0) return { kind: "empty" };
  return nodes.length === 1 ? only : { kind: "sequence", of: nodes };
}
function literal(code, flags) {
  return { kind: "class", set: classOf([{ low: code, high: code }], false, flags.i) };
}
function folding(set, flags) {
  return flags.i ? { ...set, foldsCase: true } : set;
}
function repeatsIn(node) {
  if (node.kind === "sequence" || node.kind === "choice") {
    return node.of.reduce((most, inner) => Math.max(most, repeatsIn(inner)), 1);
  }
  if (node.kind === "group") return repeatsIn(node.of);
  if (node.kind !== "repeat") return 1;
  const count = Number.isFinite(node.most) ? node.most : node.least;
  return Math.max(1, count) * repeatsIn(node.of);
}

// app/hcl/regex/program.ts
var mostSteps = 2e4;
function compileTree(tree) {
  const steps = [{ kind: "match" }];
  const start = compile({ kind: "group", number: 0, of: tree }, 0, steps);
  return { steps, start };
}
function add(step, steps) {
  if (steps.length >= mostSteps) throw new PatternError("the pattern is too large");
  steps.push(step);
  return steps.length - 1;
}
function compile(node, next, steps) {
  switch (node.kind) {
    case "empty":
      return next;
    case "class":
      return add({ kind: "class", set: node.set, next }, steps);
    case "assert":
      return add({ kind: "assert", what: node.what, next }, steps);
    case "sequence":
      return node.of.reduceRight((behind, inner) => compile(inner, behind, steps), next);
    case "choice":
      return node.of.map((inner) => compile(inner, next, steps)).reduceRight((second, first) => add({ kind: "split", first, second }, steps));
    case "group": {
      const end = add({ kind: "save", slot: node.number * 2 + 1, next }, steps);
      return add({ kind: "save", slot: node.number * 2, next: compile(node.of, end, steps) }, steps);
    }
    case "repeat":
      return compileRepeat(node, next, steps);
  }
}
function compileRepeat(node, next, steps) {
  let start = next;
  if (node.most === Number.POSITIVE_INFINITY) {
    if (node.least > 0 || canBeEmpty(node.of)) {
      start = compileLoop(node, next, steps);
      if (node.least === 0) start = addSplit(start, next, node.greedy, steps);
    } else {
      const loop = addSplit(next, next, node.greedy, steps);
      aim(steps[loop], compile(node.of, loop, steps), node.greedy);
      start = loop;
    }
  } else {
    for (let count = node.least; count < node.most; count++) {
      start = addSplit(compile(node.of, start, steps), next, node.greedy, steps);
    }
  }
  const before = node.most === Number.POSITIVE_INFINITY ? node.least - 1 : node.least;
  for (let count = 0; count < before; count++) start = compile(node.of, start, steps);
  return start;
}
function compileLoop(node, next, steps) {
  const loop = addSplit(next, next, node.greedy, steps);
  const start = compile(node.of, loop, steps);
  aim(steps[loop], start, node.greedy);
  return start;
}
function addSplit(into, past, greedy, steps) {
  return add({ kind: "split", first: greedy ? into : past, second: greedy ? past : into }, steps);
}
function aim(step, into, greedy) {
  if (step?.kind !== "split") return;
  if (greedy) step.first = into;
  else step.second = into;
}
function canBeEmpty(node) {
  if (node.kind === "class") return false;
  if (node.kind === "sequence") return node.of.every(canBeEmpty);
  if (node.kind === "choice") return node.of.some(canBeEmpty);
  if (node.kind === "group") return canBeEmpty(node.of);
  return node.kind !== "repeat" || node.least === 0 || canBeEmpty(node.of);
}

// app/hcl/regex/regex.ts
function compilePattern(text) {
  const { tree, groups } = parsePattern(text);
  return { program: compileTree(tree), groups };
}
function matchFirst(pattern, text) {
  return findMatch(pattern.program, text, 0, { left: mostWork });
}
function matchAll(pattern, text) {
  const budget = { left: mostWork };
  const matches = [];
  let previousEnd = -1;
  for (let from = 0; from <= text.length; ) {
    const match = findMatch(pattern.program, text, from, budget);
    if (match === void 0) break;
    const [start = 0, end = 0] = match;
    if (end > start || start !== previousEnd) matches.push(match);
    previousEnd = end;
    from = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 65535 ? 2 : 1);
  }
  return matches;
}
function matchedText(match, text, number2) {
  const start = match[number2 * 2] ?? -1;
  const end = match[number2 * 2 + 1] ?? -1;
  return start < 0 || end < 0 ? void 0 : text.slice(start, end);
}

// app/hcl/functions/glob.ts
function globPattern(glob) {
  let pattern = "^";
  let open3 = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at);
    const startsStep = at === 0 || glob[at - 1] === "/";
    if (startsStep && glob.startsWith("**/", at)) {
      pattern += "(?:[^/]+/)*";
      at += 2;
    } else if (startsStep && glob.slice(at) === "**") {
      pattern += "(?s:.*)";
      at++;
    } else if (character === "*") {
      pattern += "[^/]*";
    } else if (character === "?") {
      pattern += "[^/]";
    } else if (character === "[") {
      const end = glob.indexOf("]", at + 2);
      if (end < 0) return void 0;
      const negated = glob[at + 1] === "^";
      pattern += `[${negated ? "^" : ""}${glob.slice(at + (negated ? 2 : 1), end).replace(/[[\\]/g, "\\$&")}]`;
      at = end;
    } else if (character === "{") {
      pattern += "(?:";
      open3++;
    } else if (character === "}" && open3 > 0) {
      pattern += ")";
      open3--;
    } else if (character === "," && open3 > 0) {
      pattern += "|";
    } else if (character === "/" && open3 > 0) {
      return void 0;
    } else {
      if (character === "\\") at++;
      if (at >= glob.length) return void 0;
      pattern += glob.charAt(at).replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
    }
  }
  return open3 === 0 ? `${pattern}$` : void 0;
}

// app/ingest/terraform-plan/open-links.ts
function mayLinkFurther(attribute, found, { resource, values }, naming) {
  const key = typeKey(resource);
  const places = unknownPlaces(resource.unknown, attribute).filter(
    (name) => (naming.fitsAny(name) || looksLikeReference(name)) && !naming.namesItself(name, key)
  );
  const wholeList = resource.unknown === true || isPlural(attribute) && !Array.isArray(values[attribute]);
  return places.length > 0 && (wholeList || places.length > found);
}
function eachUnwrittenLink(config, member, naming, report) {
  const { unknown } = member.resource;
  if (typeof unknown !== "object" || Array.isArray(unknown)) return;
  const marks = unknown;
  if (member.only === void 0) {
    for (const attribute in marks) if (isUnwritten(attribute, marks, config, member, naming)) report(attribute);
  } else {
    for (const attribute of member.only) {
      if (Object.hasOwn(marks, attribute) && isUnwritten(attribute, marks, config, member, naming)) report(attribute);
    }
  }
}
function isUnwritten(attribute, unknown, config, { resource, values }, naming) {
  const marks = unknown[attribute];
  if (config !== void 0) {
    if (typeof marks !== "object") return false;
    const value = values[attribute];
    if (!Array.isArray(value) || value.length === 0 || Object.hasOwn(config.expressions, attribute)) return false;
    if (!holdsUnknown(marks)) return false;
  }
  if (isSilent(attribute)) return false;
  const key = typeKey(resource);
  return unknownPlaces(unknown, attribute).some(
    (name) => naming.fitsAny(name) && !naming.namesItself(name, key)
  );
}
function isUnknownAt(marks, attribute) {
  if (marks === true) return true;
  const below3 = isObject(marks) ? marks[attribute] : void 0;
  return holdsUnknown(below3);
}
function holdsUnknown(marks) {
  if (typeof marks !== "object") return marks === true;
  if (Array.isArray(marks)) return marks.some(holdsUnknown);
  const members = marks;
  for (const name in members) if (holdsUnknown(members[name])) return true;
  return false;
}
function unknownPlaces(marks, attribute) {
  if (marks === true) return [attribute];
  const places = [];
  const visit = (below3, name) => {
    if (below3 === true) places.push(name);
    else if (Array.isArray(below3)) for (const item of below3) visit(item, name);
    else if (isObject(below3)) for (const key in below3) visit(below3[key], key);
  };
  if (isObject(marks)) visit(marks[attribute], attribute);
  return places;
}

// app/model/secret-shape.ts
var strongName = /(?:^|[_.-])(?:passw(?:or)?d|passwort|pass|pwd|passphrase|secret|token|private_?key|secret_?key|api_?key|access_?key|auth_?key|shared_?key|account_?key|signing_?key|connection_?strings?|conn_?str|credentials?|webhook|dsn)(?:$|[_.-])/;
var weakName = /(?:^|[_.-])(?:key|auth|cred|creds|salt|license|licence|pat|cert)(?:$|[_.-])/;
var aboutSecret = /(?:^|[_.-])(?:ids?|arns?|names?|version|versions|length|types?|enabled|required|policy|policies|rotation|period|days|ttl|paths?|files?|expiry|expiration|expires|lifetime|validity|algorithm|usage|spec|format|endpoint|uri|url|hosted_zone|prefix|suffix|region|store|manager|provider|size|count|mode|status|state|label|description|reset|expire|header|audience|issuer|scopes?|kind|ref|reference|source|encoding|hash|location|username|user)$/;
var publicForms = [
  /^arn:[a-z-]+:/,
  /^\/?(?:subscriptions|projects|organizations|folders|locations)\//,
  /^\$\{.*\}$/s,
  /^\{\{.*\}\}$/s,
  /^@Microsoft\.KeyVault\(/,
  /^(?:alias|ssm|vault|secretsmanager|op|sops|azurekeyvault|gcpsm)[:/]/,
  /^https?:\/\/[^\s:@/]+(?:\/|$)/,
  /^(?:[a-z]+_)+[a-z]+\.[\w-]+/,
  /^ssh-(?:rsa|ed25519|dss) /,
  /^ecdsa-sha2-/,
  /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
];
function suspicionOf(name) {
  const plain2 = name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  if (aboutSecret.test(plain2)) return "no";
  return strongName.test(plain2) ? "strong" : weakName.test(plain2) ? "weak" : "no";
}
function isLikelySecret(suspicion, value) {
  if (suspicion === "no" || suspicion === "weak" && !isRandomLooking(value)) return false;
  return value.length >= 4 && !publicForms.some((form) => form.test(value.slice(0, 300)));
}
function isRandomLooking(value) {
  if (value.length < 16 || /\s/.test(value)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((form) => form.test(value)).length;
  return classes >= 2 && entropy(value.slice(0, 256)) > 3;
}
function entropy(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const c of value) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
  return bits;
}
var hint = /AKIA|ASIA|-----BEGIN|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|AIza|eyJ|sk_live_|rk_live_|SG\.|npm_|dop_v1_|hooks\.slack|:\/\/[^\s/]{1,200}@|pass|pwd|secret|token|key|cred/i;
var shapes = [
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g,
  /-----BEGIN (?:[A-Z]{2,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\:,.-]{20,20000}/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/g,
  /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{40,255}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,255}/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
  /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}/g,
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,4096}\.eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,4096}/g,
  /(?<![A-Za-z0-9])[sr]k_live_[0-9A-Za-z]{16,255}/g,
  /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g,
  /(?<![A-Za-z0-9])dop_v1_[0-9a-f]{64}/g,
  /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9_/-]{20,255}/g
];
var inLink = /:\/\/[^\s:/@"']{0,200}:([^\s@/"']{3,400})@/g;
var assignment = /([A-Za-z_.-]{0,40}(?:passw(?:or)?d|pwd|secret|token|api_?key|access_?key|account_?key|private_?key|credential|partner_?key)[A-Za-z_.-]{0,40})\\{0,3}["']?\s{0,8}[=:]\s{0,8}\\{0,3}(?:"([^"\\\n]{4,2000})|'([^'\n]{4,2000})|([^\s"',;&|)}\]\\]{4,2000}))/gi;
var pair = /"name"\s{0,8}:\s{0,8}"([\w.-]{1,100})"\s{0,8},\s{0,8}"value"\s{0,8}:\s{0,8}"((?:[^"\\]|\\.){4,4000})"/g;
function findSecretShapes(text, report) {
  if (!hint.test(text)) return;
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) report(match[0].trim());
  }
  for (const match of text.matchAll(inLink)) report(match[1] ?? "");
  for (const match of text.matchAll(assignment)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    const isWord3 = value.length < 8 && /^[A-Za-z]*$/.test(value);
    if (!isWord3 && isLikelySecret(suspicionOf(match[1] ?? ""), value)) report(value);
  }
  for (const match of text.matchAll(pair)) {
    const value = match[2] ?? "";
    if (isLikelySecret(suspicionOf(match[1] ?? ""), value)) report(value);
  }
}

// app/model/secret-collector.ts
function collectSecrets() {
  const secrets = /* @__PURE__ */ new Set();
  const all = (value) => addAll(value, secrets);
  const judged = /* @__PURE__ */ new Map();
  const judge = (name) => {
    let suspicion = judged.get(name);
    if (suspicion === void 0) {
      suspicion = suspicionOf(name);
      judged.set(name, suspicion);
    }
    return suspicion;
  };
  return {
    marked: (value, marks) => addMarked(value, marks, all),
    at: (value, paths) => {
      for (const path of paths) addAt(value, path, 0, all);
    },
    suspicious: (value) => {
      for (const name in value) addSuspicious(value[name], name, judge, secrets);
    },
    found: () => secrets
  };
}
function addMarked(value, marks, all) {
  if (marks === true) {
    all(value);
  } else if (typeof marks === "object" && typeof value === "object" && value !== null) {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) addMarked(value[at], below2(marks, at), all);
    } else if (!Array.isArray(marks)) {
      const named = marks;
      for (const name in named) {
        const inner = named[name];
        if (!inner || Array.isArray(inner) && inner.length === 0 || !Object.hasOwn(value, name)) continue;
        addMarked(value[name], inner, all);
      }
    }
  }
}
function below2(marks, step) {
  if (typeof marks !== "object") return marks;
  return Object.hasOwn(marks, step) ? marks[step] : void 0;
}
function addAt(value, path, at, all) {
  if (at === path.length) {
    all(value);
  } else if (typeof value === "object" && value !== null) {
    const step = path[at];
    if (step === "*") for (const item of Object.values(value)) addAt(item, path, at + 1, all);
    else if (step !== void 0 && Object.hasOwn(value, step))
      addAt(value[step], path, at + 1, all);
  }
}
function addAll(value, secrets) {
  if (typeof value === "string") {
    secrets.add(value);
    const first = value.trimStart()[0];
    if (value.length < 1e6 && (first === "{" || first === "[")) addAll(parsed(value), secrets);
  } else if (typeof value === "number") {
    secrets.add(String(value));
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) addAll(item, secrets);
  }
}
function parsed(text) {
  if (!isShallow(text)) return void 0;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" ? value : void 0;
  } catch {
    return void 0;
  }
}
function isShallow(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 123 || c === 91) {
      if (++depth > 200) return false;
    } else if (c === 125 || c === 93) depth--;
  }
  return true;
}
function addSuspicious(value, name, judge, secrets) {
  if (typeof value === "string") {
    if (value.length < 4) return;
    const suspicion = judge(name);
    if (suspicion !== "no" && isLikelySecret(suspicion, value)) secrets.add(value);
    if (value.length >= 12) findSecretShapes(value, (secret) => secrets.add(secret));
  } else if (Array.isArray(value)) {
    for (const item of value) addSuspicious(item, name, judge, secrets);
  } else if (isObject(value)) {
    const label = typeof value.name === "string" && typeof value.value === "string" ? value.name : void 0;
    for (const inner in value) {
      addSuspicious(value[inner], inner === "value" && label !== void 0 ? label : inner, judge, secrets);
    }
  }
}

// app/ingest/terraform-json/resource-secrets.ts
function collectFromResource(resource, sensitivePaths, collector) {
  const { values, before, sensitive, beforeSensitive } = resource;
  const paths = sensitivePaths(typeKey(resource));
  if (values !== null) {
    collector.marked(values, sensitive);
    collector.at(values, paths);
    collector.suspicious(values);
  }
  if (before && before !== values) {
    collector.marked(before, beforeSensitive);
    collector.at(before, paths);
    collector.suspicious(before);
  }
}

export {
  derived,
  configurationName,
  loadConfiguration,
  configurationCandidates,
  readWritten,
  isFolder,
  readInputs,
  rootOfFolder,
  repositoryTop,
  parseExpression2 as parseExpression,
  parseTemplate,
  parseFile,
  indexLines,
  positionAt,
  positionOf,
  locationOf,
  variableFiles,
  isConfiguration,
  findAttribute,
  attributeNames,
  findBlocks,
  plainText2 as plainText,
  openSources,
  openModuleTree,
  isUnresolved,
  openSnapshotTree,
  stemOf,
  isPlural,
  isSilent,
  eachText,
  openRelate,
  mayLinkFurther,
  eachUnwrittenLink,
  isUnknownAt,
  collectSecrets,
  collectFromResource,
  Unknown,
  decidedLater,
  referred,
  PartialText,
  SetValue,
  isList,
  isValueObject,
  EvaluationError,
  heaviest,
  weigh,
  TooLarge,
  refuseTooMany,
  refuseLongText,
  PatternError,
  compilePattern,
  matchFirst,
  matchAll,
  matchedText,
  globPattern
};
