import { resolve } from "node:path";
import { command } from "../../command.ts";
import { findToken } from "../../find-token.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const tokenPlaces = command({
  operands: ["token"],
  options: {
    "add": { kind: "list", hint: "path", says: "an .npmrc or .env file that holds the value; may be given several times" },
    "remove": { kind: "list", hint: "path", says: "a file to leave alone from now on" },
    "find": { kind: "flag", says: "look where the value stands now, and change nothing" },
  },
  about: "The files that are rewritten when the token is rotated.",
  examples: ["tokenward token places ci-deploy --find", "tokenward token places ci-deploy --add .npmrc"],
  run: async (call) => {
    const { given, world, screen } = call;
    const client = await call.client();
    const token = await findToken(client, call.operands[0]!);
    const paths = (list: readonly string[]): readonly string[] => list.map((path) => resolve(world.cwd, path));
    if (given.find) {
      const found = must(await client.token.findConsumers({ id: token.id, paths: [...paths(given.add), ...[".npmrc", ".env"].map((name) => resolve(world.cwd, name))] }));
      const kept = new Set(token.consumers.map(({ path }) => path));
      const lines = found.map(({ path, trackedByGit }) => `${path}${kept.has(path) ? "" : "  not kept up to date yet"}${trackedByGit ? screen.paint("  in git: whoever has the repository has the value", "danger") : ""}\n`);
      answer(call, found, lines.length === 0 ? "Its value stands in none of the usual places. Name a file: tokenward token places … --add <path>\n" : lines.join(""));
      return;
    }
    const removed = new Set(paths(given.remove));
    const wanted = [...new Set([...token.consumers.map(({ path }) => path), ...paths(given.add)])].filter((path) => !removed.has(path));
    const changed = given.add.length > 0 || given.remove.length > 0;
    const next = changed ? must(await client.token.setConsumers({ id: token.id, paths: wanted })) : token;
    const lines = next.consumers.map(({ path, version }) => `${path}  ${version === next.version ? screen.paint("current", "quiet") : screen.paint("holds an old value", "warn")}\n`);
    answer(call, next.consumers, lines.length === 0 ? "No places are kept. Find them: tokenward token places … --find\n" : lines.join(""));
  },
});
