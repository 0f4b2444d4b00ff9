// Builds the window, the extension and the agent, and nothing when their sources are as they were.
// `npm run build` builds them all, for whoever wants only that.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bootstrap, environment, giveUp, node24, pnpm, root, say } from "./bootstrap.mjs";
import { run } from "./run.mjs";

const built = {
  desktop: { result: "apps/desktop/dist/main.cjs", from: ["apps/desktop", "packages/ui", "shared", "packages/rpc", "packages/providers"] },
  extension: { result: "apps/extension/dist/chromium/manifest.json", from: ["apps/extension", "packages/ui", "shared", "packages/rpc", "packages/providers", "packages/detection", "packages/crypto"] },
};

/** Builds `desktop` or `extension` if its sources changed. Ends the process with a sentence when the build fails. */
export const build = async (name) => {
  const { result, from } = built[name];
  const stampFile = join(root, ".cache", `built-${name}.json`);
  const files = [...from, "pnpm-lock.yaml"].flatMap(filesIn);
  const sizes = files.map(({ path, size, changed }) => `${path} ${size} ${changed}`).join("\n");
  const stamp = existsSync(join(root, result)) ? readStamp(stampFile) : {};
  // Three thousand files are read only where one of them has another date.
  if (stamp.sizes === sizes) return;
  const wanted = hashOf(files);
  if (stamp.hash !== wanted) {
    say(`Building the ${name} …`);
    const code = await run(node24, ["build.ts"], { cwd: join(root, "apps", name), env: environment(), stdio: ["ignore", process.stderr.fd, process.stderr.fd] });
    if (code !== 0) giveUp(`The ${name} could not be built (see above). In a clean clone that is a bug: please report it with these lines.`);
  }
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ hash: wanted, sizes }));
};

/** Bundles `agent` or `cli` if its sources changed. */
export const bundle = async (name) => {
  const code = await run(node24, ["build.ts"], { cwd: join(root, "apps", name), env: environment(), stdio: ["ignore", process.stderr.fd, process.stderr.fd] });
  if (code !== 0) say(`The ${name} could not be bundled (see above): it runs from its sources and takes a second more to start. In a clean clone that is a bug: please report it with these lines.`);
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

/** The file at a path, or all that a build reads in its folder, by name. */
const filesIn = (path) => {
  const entry = statSync(join(root, path), { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [{ path, size: entry.size, changed: entry.mtimeMs }];
  const names = readdirSync(join(root, path)).sort();
  return names.filter((name) => name !== "node_modules" && name !== "dist" && !/\.test\.tsx?$/.test(name) && !name.startsWith(".")).flatMap((name) => filesIn(`${path}/${name}`));
};

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  bootstrap();
  // Turbo knows the rooms' order, and asks for the package manager by name.
  const code = await run("npx", ["-y", pnpm, "exec", "turbo", "run", "build"], { cwd: root, env: environment(), shell: process.platform === "win32" });
  process.exitCode = code;
}
