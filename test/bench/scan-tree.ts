import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../harness/place.ts";
import type { SourceFile } from "./source-tree.ts";

const MB = 1e6;
/** As large as the tree that ripsecrets' published time is of. */
const treeBytes = 50.34 * MB;
const rounds = 5;
const filesInAFolder = 100;

export interface Tree {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly bytes: number;
  readonly remove: () => void;
}

/** Writes source files into a folder of their own, as they come from each language in turn, up to the size. */
export const writeTree = (from: readonly SourceFile[]): Tree => {
  const folder = mkdtempSync(join(tmpdir(), "tw-tree-"));
  const share = treeBytes / from.reduce((sum, { text }) => sum + text.length, 0);
  const files: SourceFile[] = [];
  let [bytes, seen] = [0, 0];
  for (const file of from) {
    seen += file.text.length;
    if (bytes + file.text.length > seen * share) continue;
    const place = join(folder, `part-${Math.floor(files.length / filesInAFolder)}`);
    mkdirSync(place, { recursive: true });
    const path = join(place, `${files.length}-${basename(file.path)}`);
    writeFileSync(path, file.text);
    files.push({ path, text: file.text });
    bytes += Buffer.byteLength(file.text);
  }
  return { folder, files, bytes, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** A program that does nothing but read every file below a folder. */
const reads = `const f=require("node:fs"),p=require("node:path");let n=0;const w=(d)=>{for(const e of f.readdirSync(d,{withFileTypes:true})){const x=p.join(d,e.name);if(e.isDirectory())w(x);else n+=f.readFileSync(x).length}};w(process.argv[1]);if(n===0)process.exit(1)`;

/** Wall times in ms, from the command to its end, the shortest of some, alternating: the installed command, as a person runs it, and a program that only reads the files. */
export const timeCommand = ({ folder }: Tree): { readonly scanMs: number; readonly readMs: number; readonly found: number } => {
  const home = mkdtempSync(join(tmpdir(), "tw-home-"));
  const env = { PATH: process.env["PATH"], HOME: home, TMPDIR: tmpdir() };
  const run = (args: readonly string[], good: readonly number[]): { readonly ms: number; readonly stdout: string } => {
    const begun = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8", maxBuffer: 64 * MB });
    const ms = performance.now() - begun;
    if (status === null || !good.includes(status)) throw new Error(`${args[0]}: exit ${status}\n${stderr}`);
    return { ms, stdout };
  };
  const command = [join(root, "apps/cli/bin/tokenward.mjs"), "scan", "--no-vault", "--no-ignore", "--json", folder];
  try {
    let [scanMs, readMs, found] = [Infinity, Infinity, 0];
    // The first ones make the bundle, and fill the cache of compiled code.
    for (let round = -2; round < rounds; round++) {
      const scanned = run(command, [0, 1]);
      const read = run(["-e", reads, folder], [0]);
      if (round < 0) continue;
      [scanMs, readMs, found] = [Math.min(scanMs, scanned.ms), Math.min(readMs, read.ms), scanned.stdout.split("\n").filter(Boolean).length];
    }
    return { scanMs, readMs, found };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
