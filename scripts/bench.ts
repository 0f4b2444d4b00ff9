// `npm run bench -- <area>`: runs the measurement in test/bench/<area>.ts, which exports `run()`.
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(resolve(import.meta.dirname, ".."), "test", "bench");
const areas = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3)) : [];
const area = process.argv[2];
if (area === undefined || !areas.includes(area)) {
  console.error(`npm run bench -- <area>, where area is one of: ${areas.join(", ") || "(there is none yet in test/bench)"}`);
  process.exitCode = 2;
} else {
  const { run } = (await import(pathToFileURL(join(folder, `${area}.ts`)).href)) as { readonly run: () => Promise<void> };
  await run();
}
