// `npm run map`: prints who may import whom into README.md, from the table that the house test executes.
// With --check it changes nothing and fails when the README is behind.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mayImport, rooms } from "../test/house-table.ts";

const readme = join(resolve(import.meta.dirname, ".."), "README.md");
const [begin, end] = ["<!-- map: printed by npm run map from test/house-table.ts -->", "<!-- /map -->"];

const map = (): string => {
  const rows = Object.entries(mayImport).map(([room, allowed]) => ({ room, about: rooms[room] ?? "", allowed: allowed.join(" ") || "nothing of ours" }));
  const widest = Math.max(...rows.map(({ room }) => room.length));
  const about = rows.map((row) => `${row.room.padEnd(widest)}  ${row.about}`);
  const edges = rows.map((row) => `${row.room.padEnd(widest)}  ${row.allowed}`);
  return ["What each room is:", "", "```", ...about, "```", "", "What it may import (a test holds it to that):", "", "```", ...edges, "```"].join("\n");
};

const text = readFileSync(readme, "utf8");
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md has lost its markers ${begin} and ${end}: put them back where the map belongs.`);
const wanted = `${text.slice(0, from + begin.length)}\n${map()}\n${text.slice(to)}`;
if (process.argv.includes("--check")) {
  if (wanted !== text) {
    console.error("The map in README.md is behind test/house-table.ts. Run: npm run map");
    process.exitCode = 1;
  }
} else if (wanted === text) {
  console.log("The map in README.md is up to date.");
} else {
  writeFileSync(readme, wanted);
  console.log("The map in README.md is printed anew.");
}
