import {
  findSecretShapes,
  isLikelySecret,
  suspicionOf
} from "./chunk-HP4NUATP.js";
import {
  typeKey
} from "./chunk-BGWZEUPI.js";
import {
  folderOf
} from "./chunk-LA6KRRY7.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";

// app/hcl/modules/memory-tree.ts
function openMemoryTree(texts) {
  const folders = /* @__PURE__ */ new Map([[".", /* @__PURE__ */ new Map()]]);
  const add = (path, kind) => {
    const folder = folderOf(path);
    const known = folders.get(folder);
    const entries = known ?? /* @__PURE__ */ new Map();
    if (known === void 0) folders.set(folder, entries);
    const name = folder === "." ? path : path.slice(folder.length + 1);
    entries.set(name, { name, kind });
    if (known === void 0 && folder !== "." && folder !== "..") add(folder, "folder");
  };
  for (const path of texts.keys()) add(path, "file");
  return {
    read: (path) => texts.get(path),
    list: (folder) => {
      const entries = folders.get(folder);
      return entries === void 0 ? void 0 : [...entries.values()].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
    }
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
function singular(word) {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
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
    const open = [];
    const reportsOf = openCollector(links, open);
    for (let at = 0; at < members.length; at++) {
      const member = members[at];
      const reports = reportsOf(member.resource.address);
      linkByValue(member, identities, naming, linkMember?.(member, reports), reports.link);
    }
    return { links, open };
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
function openCollector(links, open) {
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
      open.push({ from, attribute });
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
      for (let at = 0; at < value.length; at++) addMarked(value[at], below(marks, at), all);
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
function below(marks, step) {
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
  const below2 = isObject(marks) ? marks[attribute] : void 0;
  return holdsUnknown(below2);
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
  const visit = (below2, name) => {
    if (below2 === true) places.push(name);
    else if (Array.isArray(below2)) for (const item of below2) visit(item, name);
    else if (isObject(below2)) for (const key in below2) visit(below2[key], key);
  };
  if (isObject(marks)) visit(marks[attribute], attribute);
  return places;
}

export {
  openMemoryTree,
  stemOf,
  isPlural,
  isSilent,
  eachText,
  openRelate,
  mayLinkFurther,
  eachUnwrittenLink,
  isUnknownAt,
  collectSecrets,
  collectFromResource
};
