import { commands, find } from "./commands/index.ts";
import type { Call } from "./command.ts";
import { Stop, type Exit } from "./exit.ts";
import { reachAgent, type Link } from "./link.ts";
import { parse } from "./parse.ts";
import { createScreen } from "./screen.ts";
import { nearest, quoted } from "./suggest.ts";
import type { World } from "./world.ts";

/** Runs the command that the arguments name. Answers the exit code and never throws. Results go to stdout, all else to stderr. */
export const run = async (args: readonly string[], world: World): Promise<Exit> => {
  const json = args.includes("--json");
  const links: Link[] = [];
  try {
    const { path, load, rest } = wanted(args);
    const command = await load();
    const { given, operands } = parse(path, command, rest);
    const screen = createScreen(world.out, world.env, rest.includes("--no-color"));
    if (given.help) {
      world.out.write((await import("./help.ts")).helpOf(path, command, screen));
      return 0;
    }
    const link = async (): Promise<Link> => {
      if (links[0] === undefined) links.push(await reachAgent(world));
      return links[0]!;
    };
    const call: Call = { given, operands, json: given.json, world, screen, link, client: async () => (await link()).client };
    return (await command.run(call)) ?? 0;
  } catch (cause) {
    const stop = cause instanceof Stop ? cause : unexpected(cause);
    world.err.write(json ? `${JSON.stringify({ error: { code: stop.code, message: stop.message } })}\n` : `tokenward: ${stop.message}\n`);
    return stop.exit;
  } finally {
    for (const link of links) link.close();
  }
};

const wanted = (args: readonly string[]) => {
  const [first, second] = args;
  const alias = first === undefined || first === "--help" || first === "-h" ? "help" : first === "--version" || first === "-V" ? "version" : null;
  if (alias !== null) return { ...find([alias])!, rest: args.slice(1) };
  const found = find(args);
  if (found !== null) return found;
  const nouns = new Set(commands.map(({ path }) => path.split(" ")[0]!));
  const verbs = commands.flatMap(({ path }) => (path.startsWith(`${first!} `) ? [path.split(" ")[1]!] : []));
  if (verbs.length > 0) {
    if (second === undefined || second === "--help" || second === "-h") return { ...find(["help"])!, rest: [first!] };
    const meant = nearest(second, verbs);
    throw new Stop("usage", `${first!} cannot do ${quoted(second)}. ${meant === null ? `It can: ${verbs.join(", ")}.` : `Did you mean: tokenward ${first!} ${meant}?`}`);
  }
  const meant = nearest(first!, [...nouns]);
  throw new Stop("usage", `There is no command ${quoted(first!)}. ${meant === null ? "See: tokenward help" : `Did you mean: tokenward ${meant}?`}`);
};

/** A bug of ours, or a machine that fails us. The message of a system error names a file at most. */
const unexpected = (cause: unknown): Stop => {
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : null;
  const what = code === null ? "Something failed that should not." : `The system refused (${code}).`;
  return new Stop("internal", `${what} ${cause instanceof Error ? cause.message : ""} Nothing else was changed. Run tokenward doctor; if that finds nothing, please report it.`.replaceAll(/ +/g, " "));
};
