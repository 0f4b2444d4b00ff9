import { command } from "../../command.ts";
import { Stop, exitMeanings } from "../../exit.ts";
import { exitCodeHelp, helpOf, overview } from "../../help.ts";
import { answer } from "../../say.ts";
import { nearest, quoted } from "../../suggest.ts";
import { commands } from "../index.ts";

export const help = command({
  operands: ["[command…]"],
  options: {},
  examples: ["tokenward help", "tokenward help token add", "tokenward help exit-codes"],
  run: async (call) => {
    const { operands, screen } = call;
    const path = operands.join(" ");
    if (path === "") return answer(call, commands.map(({ path, says }) => ({ command: path, says })), overview(screen));
    if (path === "exit-codes") return answer(call, exitMeanings, exitCodeHelp(screen));
    const exact = commands.find((entry) => entry.path === path);
    if (exact !== undefined) {
      const found = await exact.load();
      return answer(call, { command: path, says: exact.says, about: found.about ?? null, operands: found.operands, options: found.options, examples: found.examples }, helpOf(path, found, screen));
    }
    const below = commands.filter((entry) => entry.path.startsWith(`${path} `));
    if (below.length > 0) return answer(call, below.map(({ path, says }) => ({ command: path, says })), below.map(({ path, says }) => `tokenward ${path}: ${says}\n`).join(""));
    const meant = nearest(path, commands.map((entry) => entry.path));
    throw new Stop("usage", `There is no command ${quoted(path)}. ${meant === null ? "See: tokenward help" : `Did you mean: tokenward help ${meant}?`}`);
  },
});
