import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)

// app/files/place.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function installed(...path) {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, ...path);
}

export {
  installed
};
