import {
  modes
} from "./chunk-BGWZEUPI.js";
import {
  isFetched,
  joinPath,
  leadsOut
} from "./chunk-LA6KRRY7.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";

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
  const open = [];
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
    into = addSequence(cursor, piece, into, open);
    deepest2 = Math.max(deepest2, open.length);
  }
  if (texts.length > 0) into.push(joinTexts(cursor, texts));
  const unclosed = open.at(-1)?.piece;
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
function addSequence(cursor, piece, into, open) {
  const { sequence, start, end } = piece;
  switch (sequence.kind) {
    case "interpolation":
      into.push({ kind: "interpolation", value: sequence.value, range: rangeOf(cursor, start, end) });
      return into;
    case "if":
    case "for": {
      const body = [];
      open.push({ piece, outer: into, body });
      if (cursor.depth + open.length > deepestExpression) {
        fail(cursor, `Directives are nested deeper than ${deepestExpression} levels`, start, end);
      }
      return body;
    }
    case "else": {
      const last = open.pop();
      if (last?.piece.sequence.kind !== "if" || last.otherwise !== void 0) return refuse(cursor, piece);
      const otherwise = [];
      open.push({ ...last, otherwise });
      return otherwise;
    }
    default: {
      const last = open.pop();
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
function addLiteral(pieces, literal) {
  const last = pieces.at(-1);
  if (last?.kind === "sequence" && last.trims) literal.value = trimStart(literal.value);
  pieces.push(literal);
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
  const parsed = parseTemplate(value, (offset) => placeOf(node, offset));
  if (diagnostics.length < mostDiagnostics) diagnostics.push(...parsed.diagnostics);
  return parsed.value === null ? plainText(node) : { ...parsed.value, range };
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
  let open = 0;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote3) at = endOfText(text, at);
    else {
      at += 1;
      if (code === openBrace2 || code === openBracket2) open += 1;
      if (code === closeBrace2 || code === closeBracket2) open -= 1;
      if (open === 0) break;
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
  const open = { codes: [], braces: 0 };
  let nearFailure = false;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) {
      if (open.codes.length === 0 && at >= failedAt) return resume(cursor, at, "line");
      at += 1;
      nearFailure ||= !hasLineEnd(text, at, failedAt);
      if (nearFailure && open.codes.length > 0) {
        if (startsBlock(text, at)) return resume(cursor, at, "header");
        if (open.codes.at(-1) !== openBrace && startsArgument(text, at)) return resume(cursor, at, "line");
      }
    } else if (code === closeBrace && open.braces === 0 && at >= failedAt) {
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
      see(open, code);
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
function see(open, code) {
  const { codes } = open;
  if (code === openBrace || code === openBracket || code === openParenthesis) {
    codes.push(code);
    if (code === openBrace) open.braces += 1;
  } else if (code === closeBrace && open.braces > 0) {
    while (codes.pop() !== openBrace) ;
    open.braces -= 1;
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
function configurationFiles(tree, folder) {
  const entries = tree.list(folder);
  if (entries === void 0) return void 0;
  const names = entries.filter(({ kind }) => kind === "file").map(({ name }) => name);
  const present = new Set(names);
  const read = names.filter((name) => isConfiguration(name) && !isHidden(name, present));
  const path = (name) => joinPath(folder, name);
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
    const parsed = text === void 0 ? void 0 : parse(path, text);
    files.set(path, parsed);
    return parsed;
  }
  function folder(directory) {
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
    const unreadable2 = [];
    const read = (path) => {
      const parsed = file(path);
      if (parsed !== void 0) return [parsed];
      unreadable2.push({ kind: "unreadable", file: path, message: "the file could not be read" });
      return [];
    };
    const ordinary = found.ordinary.flatMap(read);
    const overrides = found.overrides.flatMap(read);
    const { module, diagnostics } = readModule(directory, ordinary, overrides);
    return {
      module,
      diagnostics: [...unreadable2, ...module.files.flatMap(syntaxDiagnostics), ...diagnostics]
    };
  }
  return {
    tree,
    file,
    module: (directory) => folder(directory).module,
    diagnostics: (directory) => folder(directory).diagnostics
  };
}

// app/hcl/modules/manifest.ts
function manifestPath(directory) {
  return joinPath(directory, ".terraform/modules/modules.json");
}
function readManifest(text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    return void 0;
  }
  const entries = isObject(parsed) ? parsed.Modules : parsed;
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
  const [, host = "", name = "", folder = ""] = found;
  if (/^(?:github\.com|bitbucket\.org|gitlab\.com)$/i.test(host)) return void 0;
  const isDefault = /^registry\.(?:terraform\.io|opentofu\.org)$/i.test(host);
  return `${isDefault || host === "" ? "" : `${host}/`}${name}${folder}`;
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
    if (children.size >= mostModules) return tooMany(call);
    const made = resolve(parent, call, calls, key);
    children.set(key, made);
    return made;
  }
  function resolve(parent, call, calls, key) {
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
  function walk() {
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
    modules: () => walk().reached.map(({ calls, module }) => ({ calls, module })),
    unresolved: () => walk().unresolved,
    diagnostics: () => {
      const directories = new Set(walk().reached.map(({ module }) => module.directory));
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
function tooMany(call) {
  return { call, why: `the root module leads to more than ${mostModules} module calls`, next: "split the root module" };
}
function isLocal(source) {
  return /^\.\.?(?:\/|$)/.test(source);
}
function getCommand(directory) {
  if (directory === ".") return "terraform get";
  return `terraform -chdir=${/^[\w./@+-]+$/.test(directory) ? directory : `'${directory.replaceAll("'", "'\\''")}'`} get`;
}

export {
  readManifest,
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
  isUnresolved
};
