#!/usr/bin/env node
// Says so where Node is too old, then runs the program with a compile cache: without it Node strips the types at every start.
import module from "node:module";
import { join } from "node:path";

if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(`tokenward: this needs Node 24 or newer, and this is ${process.versions.node}. From a checkout run: npm run -s tw -- <arguments>\n`);
  process.exit(1);
}
// A folder of the user's own: whoever can write to the cache decides what runs here, so never one under a shared /tmp.
const { HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, process.platform === "darwin" ? "Library/Caches" : ".cache"));
if (caches) module.enableCompileCache(join(caches, "tokenward", "code"));
await import("../src/main.ts");
