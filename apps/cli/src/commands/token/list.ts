import type { Token } from "@tokenward/shared/domain";
import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { providerName } from "../../names.ts";
import { answer } from "../../say.ts";
import { table } from "../../table.ts";
import { endOf, relative, stateOf } from "../../words.ts";

export const tokenList = command({
  operands: ["[words…]"],
  options: { "provider": { kind: "text", hint: "provider", says: "only this provider's" } },
  about: "Words narrow the list: each must stand in the label, provider, kind, owner, account or note. The one that ends next comes first.",
  examples: ["tokenward token list", "tokenward token list deploy --provider npm", "tokenward token list --json"],
  run: async (call) => {
    const { given, operands, screen, world } = call;
    const all = must(await (await call.client()).token.list({}));
    const now = world.now();
    const words = operands.map((word) => word.toLowerCase());
    const text = ({ label, provider, kind, owner, account, note }: Token): string => [label, provider, providerName(provider), kind, owner, account ?? "", note].join("\n").toLowerCase();
    const tokens = all
      .filter((token) => (given.provider === undefined || token.provider === given.provider) && words.every((word) => text(token).includes(word)))
      .toSorted((a, b) => (a.expiry?.at ?? Infinity) - (b.expiry?.at ?? Infinity) || a.label.localeCompare(b.label));
    if (tokens.length === 0) {
      answer(call, tokens, all.length === 0 ? "No tokens yet. Keep one: tokenward token add\n" : "No token matches. See all: tokenward token list\n");
      return;
    }
    answer(call, tokens, table(screen, [
      { head: "TOKEN", text: ({ label }) => label, tone: () => "strong", least: 12 },
      { head: "PROVIDER", text: ({ provider }) => providerName(provider) },
      { head: "ENDS IN", text: ({ lastFour }) => (lastFour === "" ? "" : `…${lastFour}`) },
      { head: "STATE", text: (token) => stateOf(token, now).words, tone: (token) => stateOf(token, now).tone },
      { head: "EXPIRES", text: (token) => endOf(token, now).words, tone: (token) => endOf(token, now).tone },
      { head: "OWNER", text: ({ owner }) => owner, least: 8 },
      { head: "LAST USED", text: ({ lastUsedAt }) => (lastUsedAt === null ? "never" : relative(lastUsedAt, now)), tone: () => "quiet" },
    ], tokens));
  },
});
