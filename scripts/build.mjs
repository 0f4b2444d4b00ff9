// Builds the window, the extension and the agent, and nothing when their sources are as they were.
// `npm run build` builds them all, for whoever wants only that.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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
  const stampFile = join(root, ".cache", `built-${name}`);
  const wanted = hashOf([...from, "pnpm-lock.yaml"]);
  if (existsSync(join(root, result)) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  say(`Building the ${name} …`);
  const code = await run(node24, ["build.ts"], { cwd: join(root, "apps", name), env: environment(), stdio: ["ignore", process.stderr.fd, process.stderr.fd] });
  if (code !== 0) giveUp(`The ${name} could not be built (see above). In a clean clone that is a bug: please report it with these lines.`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampFile, wanted);
};

/** Bundles the agent if its sources changed. */
export const bundleAgent = async () => {
  const code = await run(node24, ["build.ts"], { cwd: join(root, "apps", "agent"), env: environment(), stdio: ["ignore", process.stderr.fd, process.stderr.fd] });
  if (code !== 0) say("The agent could not be bundled (see above): it runs from its sources and takes a second more to start. In a clean clone that is a bug: please report it with these lines.");
};

const hashOf = (paths) => {
  const hash = createHash("sha256");
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const entries = readEntries(full);
    if (entries === null) hash.update(path).update(readFileSync(full));
    for (const entry of entries ?? []) if (entry !== "node_modules" && entry !== "dist" && !/\.test\.tsx?$/.test(entry) && !entry.startsWith(".")) add(`${path}/${entry}`);
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
};

/** Sorted names in a folder; null when it is a file. */
const readEntries = (path) => {
  try {
    return readdirSync(path).sort();
  } catch (cause) {
    if (cause.code === "ENOTDIR") return null;
    throw cause;
  }
};

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  bootstrap();
  // Turbo knows the rooms' order, and asks for the package manager by name.
  const code = await run("npx", ["-y", pnpm, "exec", "turbo", "run", "build"], { cwd: root, env: environment(), shell: process.platform === "win32" });
  process.exitCode = code;
}
