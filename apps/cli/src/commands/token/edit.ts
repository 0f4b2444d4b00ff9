import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { findToken } from "../../find-token.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { factOptions, factsFrom, tokenFacts } from "../../token-facts.ts";

export const tokenEdit = command({
  operands: ["token"],
  options: { ...factOptions, "disallow": { kind: "list", hint: "host", says: "a host where pasting it is no longer fine; may be given several times" } },
  about: "Changes only what is given. The value changes by tokenward rotate.",
  examples: ["tokenward token edit ci-deploy --owner build-team --expires 2027-01-31", "tokenward token edit ci-deploy --allow ci.example"],
  run: async (call) => {
    const { given, world, screen } = call;
    const { allowedHosts: allowed = [], ...facts } = factsFrom(given, world.now());
    const hostsChange = allowed.length > 0 || given.disallow.length > 0;
    if (!hostsChange && Object.keys(facts).length === 0) throw new Stop("usage", "Nothing to change was given. See: tokenward help token edit");
    const client = await call.client();
    const before = await findToken(client, call.operands[0]!);
    const allowedHosts = [...new Set([...before.allowedHosts, ...allowed])].filter((host) => !given.disallow.includes(host));
    const token = must(await client.token.edit({ id: before.id, ...facts, ...(hostsChange ? { allowedHosts } : {}) }));
    answer(call, token, tokenFacts(screen, token, world.now()));
  },
});
