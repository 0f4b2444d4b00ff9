// Runs the type checker over every room and the tests, two at a time. TypeScript 7 checks a room in about a second.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const projects = ["shared", "test", "scripts", ...["packages", "apps"].flatMap((floor) => readdirSync(join(root, floor)).map((room) => `${floor}/${room}`))]
  .flatMap((room) => (existsSync(join(root, room)) ? readdirSync(join(root, room)).filter((file) => /^tsconfig.*\.json$/.test(file)).map((file) => join(room, file)) : []));
const tsc = join(root, "node_modules", ".bin", "tsc");
let failed = 0;
const next = async () => {
  for (let project = projects.shift(); project !== undefined; project = projects.shift()) {
    const code = await new Promise((resolve) => spawn(tsc, ["-p", project], { cwd: root, stdio: "inherit" }).on("close", resolve));
    if (code !== 0) {
      failed += 1;
      console.error(`types: ${project} has errors`);
    }
  }
};
await Promise.all([next(), next()]);
process.exit(failed === 0 ? 0 : 1);
