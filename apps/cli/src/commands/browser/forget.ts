import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const browserForget = command({
  operands: ["browser"],
  options: {},
  about: "Ends the pairing at once. The browser is named by the beginning of its id, or by its name when only one is called so.",
  examples: ["tokenward browser forget 3kq7"],
  run: async (call) => {
    const client = await call.client();
    const ref = call.operands[0]!;
    const paired = must(await client.browser.list({}));
    const found = paired.filter(({ id, name }) => id.startsWith(ref) || name === ref);
    if (found.length > 1) throw new Stop("invalid-input", `${found.length} browsers are called so. Give the beginning of the id. See: tokenward browser status`);
    if (found[0] === undefined) throw new Stop("not-found", "There is no such browser. See: tokenward browser status");
    must(await client.browser.forget({ id: found[0].id }));
    answer(call, { forgotten: found[0].id }, `${found[0].name} is forgotten. Its guard still knows kinds of tokens, but not yours.\n`);
  },
});
