// Builds the window, the extension and the agent, and nothing when their sources are as they were.
// `npm run build` builds them all, for whoever wants only that.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bootstrap, environment, giveUp, node24, pnpm, root, say } from "./bootstrap.mjs";
import { run } from "./run.mjs";

const built = {
  desktop: { result: "apps/desktop/dist/main.cjs", from: ["apps/desktop", "packages/ui", "shared", "packages/rpc", "packages/providers"], byContent: true },
  extension: { result: "apps/extension/dist/chromium/manifest.json", from: ["apps/extension", "packages/ui", "shared", "packages/rpc", "packages/providers", "packages/detection", "packages/crypto"], byContent: true },
  agent: { result: "apps/agent/dist/agent.mjs", from: ["apps/agent", "shared", "packages/rpc", "packages/providers", "packages/detection", "packages/crypto", "packages/vault"] },
  cli: { result: "apps/cli/dist/names.mjs", from: ["apps/cli", "shared", "packages/providers", "packages/detection", "packages/crypto"] },
};

/** Builds `desktop` or `extension` if its sources changed. Ends the process with a sentence when the build fails. */
export const build = (name) =>
  unlessAsBefore(name, async () => {
    say(`Building the ${name} …`);
    if ((await runBuild(name)) !== 0) giveUp(`The ${name} could not be built (see above). In a clean clone that is a bug: please report it with these lines.`);
    return true;
  });

/** Bundles `agent` or `cli` if its sources have other dates: by them it decides at its own start. */
export const bundle = (name) =>
  unlessAsBefore(name, async () => {
    const done = (await runBuild(name)) === 0;
    if (!done) say(`The ${name} could not be bundled (see above): it runs from its sources and takes a second more to start. In a clean clone that is a bug: please report it with these lines.`);
    return done;
  });

const runBuild = (name) => run(node24, ["build.ts"], { cwd: join(root, "apps", name), env: environment(), stdio: ["ignore", process.stderr.fd, process.stderr.fd] });

/** Notes what it was made from once `make` says that it was made. */
const unlessAsBefore = async (name, make) => {
  const { result, from, byContent } = built[name];
  const stampFile = join(root, ".cache", `built-${name}.json`);
  const files = [...from, "pnpm-lock.yaml"].flatMap(filesIn);
  const dates = files.map(({ path, size, changed }) => `${path} ${size} ${changed}`).join("\n");
  const stamp = existsSync(join(root, result)) ? readStamp(stampFile) : {};
  // Three thousand files are read only where one of them has another date.
  if (stamp.dates === dates) return;
  const wanted = byContent ? hashOf(files) : null;
  if ((wanted === null || stamp.hash !== wanted) && !(await make())) return;
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ hash: wanted, dates }));
};

/** What the last build noted; nothing when there was none or its note is torn. */
const readStamp = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
};

const hashOf = (files) => {
  const hash = createHash("sha256");
  for (const { path } of files) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest("hex");
};

/** The file at a path, or all that a build reads in its folder, by name. Asked of a package once. */
const filesIn = (path) => {
  const found = known.get(path) ?? walk(path, statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? null);
  known.set(path, found);
  return found;
};
const known = new Map();

const walk = (path, isFolder) => {
  if (isFolder === null) return [];
  if (!isFolder) {
    const { size, mtimeMs } = statSync(join(root, path));
    return [{ path, size, changed: mtimeMs }];
  }
  const entries = readdirSync(join(root, path), { withFileTypes: true }).filter(({ name }) => name !== "node_modules" && name !== "dist" && !/\.test\.tsx?$/.test(name) && !name.startsWith("."));
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => walk(`${path}/${entry.name}`, entry.isDirectory()));
};

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  bootstrap();
  // Turbo knows the rooms' order, and asks for the package manager by name.
  const code = await run("npx", ["-y", pnpm, "exec", "turbo", "run", "build"], { cwd: root, env: environment(), shell: process.platform === "win32" });
  process.exitCode = code;
}
