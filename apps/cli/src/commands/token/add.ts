import { confirm, secretFrom } from "../../ask.ts";
import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { factOptions, factsFrom, tokenFacts } from "../../token-facts.ts";

export const tokenAdd = command({
  operands: [],
  noOperands: "A value never stands in the arguments, where every program of yours can read it and your shell remembers it. Pipe it in, or run tokenward token add alone to be asked. If it was the value that stood there, rotate it.",
  options: { "label": { kind: "text", hint: "name", says: "what you call it; made from what the value says otherwise" }, ...factOptions, "anyway": { kind: "flag", says: "keep it even if it does not look like a token" } },
  about: "The value is read from stdin, or asked for without showing it. Provider, kind and what else can be known offline are filled in. What does not look like a token, or not like a whole one, is asked about first.",
  examples: ["tokenward token add --label ci-deploy < value.txt", "pbpaste | tokenward token add --label ci-deploy --expires 90d"],
  run: async (call) => {
    const { given, world, screen } = call;
    const client = await call.client();
    const facts = factsFrom(given, world.now());
    const value = await secretFrom(world, "The token's value", "Token (not shown):");
    const { doubt, duplicateOf } = must(await client.token.inspect({ value }));
    // A duplicate is refused below, with its name; there is no point in asking about it first.
    if (doubt !== null && duplicateOf === null && !given.anyway) {
      const agreed = await confirm(world, `${doubt} Keep it all the same?`);
      if (agreed === null) throw new Stop("needs-input", `${doubt} Nothing was added. To keep it all the same: --anyway`);
      if (!agreed) throw new Stop("needs-input", "Nothing was added.", 1);
    }
    const token = must(await client.token.add({ ...facts, ...(given.label === undefined ? {} : { label: given.label }), value }));
    answer(call, token, `Kept.\n${tokenFacts(screen, token, world.now())}`);
  },
});
