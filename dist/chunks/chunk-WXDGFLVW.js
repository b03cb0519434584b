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
async function readAhead(path) {
  try {
    const info = await stat(path);
    return info.isFile() && info.size <= largestFile ? await readWhole(path, info.size) : void 0;
  } catch {
    return void 0;
  }
}

export {
  largestFile,
  readWhole,
  readAhead
};
