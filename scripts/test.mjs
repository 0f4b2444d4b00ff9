// `npm test`: lint, types, unit tests, then the tests with real programs; ends with an honest count.
// --units stops after the unit tests (npm run verify), --long takes the long forms, --ci makes a skipped test a failure.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { bootstrap, environment, root, say } from "./bootstrap.mjs";
import { build, bundle } from "./build.mjs";
import { findElectron } from "./electron.mjs";
import { prepareMachine } from "./machine.mjs";
import { run } from "./run.mjs";

const flags = new Set(process.argv.slice(2));
const unitsOnly = flags.has("--units");
const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const skips = [];

const node = bootstrap();
const env = { ...environment(), ...(flags.has("--long") ? { TOKENWARD_LONG: "1" } : {}) };
const bin = (name) => join(root, "node_modules", name);

const check = async (name, args) => {
  say(`${name} …`);
  const passed = (await run(node, args, { cwd: root, env })) === 0;
  count[passed ? "passed" : "failed"] += 1;
  if (!passed) failures.push(name);
};

const vitest = async (project) => {
  say(`${project} tests …`);
  const report = join(root, ".cache", `tests-${project}.json`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const code = await run(node, [bin("vitest/vitest.mjs"), "run", "--project", project, "--passWithNoTests", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { cwd: root, env });
  let failed = 0;
  for (const file of existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).testResults : []) {
    const name = relative(root, file.name);
    const of = (...states) => file.assertionResults.filter(({ status }) => states.includes(status));
    const red = of("failed");
    // A file that did not even load has no tests to count.
    if (file.status === "failed" && red.length === 0) red.push({ fullName: "(the file itself)" });
    failed += red.length;
    count.passed += of("passed").length;
    failures.push(...red.map(({ fullName }) => `${name}: ${fullName}`));
    const idle = of("pending", "skipped", "todo", "disabled");
    count.skipped += idle.length;
    skips.push(...idle.map(({ fullName }) => `${name}: ${fullName}`));
  }
  if (code !== 0 && failed === 0) {
    failed = 1;
    failures.push(`${project}: the run itself failed (see above)`);
  }
  count.failed += failed;
};

await check("lint", [bin("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"]);
await check("types", [join(root, "scripts", "types.mjs")]);
if (!unitsOnly) {
  prepareMachine();
  await build("desktop");
  await build("extension");
  await bundle("agent");
  await bundle("cli");
  findElectron();
}
await vitest("unit");
if (!unitsOnly) await vitest("e2e");

for (const name of skips) say(`skipped: ${name}`);
for (const name of failures) say(`FAILED: ${name}`);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 || (flags.has("--ci") && count.skipped > 0) ? 1 : 0;
