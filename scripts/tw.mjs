// `npm run -s tw -- <arguments>`: the command line from a checkout.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bootstrap, environment, root } from "./bootstrap.mjs";
import { run } from "./run.mjs";

const node = bootstrap({ quiet: true });
const entry = ["apps/cli/bin/tokenward.mjs", "apps/cli/src/main.ts"].map((file) => join(root, file)).find((file) => existsSync(file));
process.exitCode = await run(node, [entry, ...process.argv.slice(2)], { env: environment(), cwd: process.env.INIT_CWD ?? process.cwd() });
