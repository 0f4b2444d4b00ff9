import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { kindName } from "../../names.ts";
import { answer } from "../../say.ts";
import { table } from "../../table.ts";
import { incidentTone, relative, whatHappened } from "../../words.ts";

export const incidentList = command({
  operands: [],
  options: { "open": { kind: "flag", says: "only those that are not closed" } },
  about: "Newest first. What was “kept out” reached nobody; after anything else, rotate the token.",
  examples: ["tokenward incident list", "tokenward incident list --open --json"],
  run: async (call) => {
    const client = await call.client();
    const labels = new Map(must(await client.token.list({})).map(({ id, label }) => [id, label] as const));
    const now = call.world.now();
    const incidents = must(await client.incident.list({})).filter(({ state }) => !call.given.open || state === "open").toSorted((a, b) => b.at - a.at);
    answer(call, incidents, incidents.length === 0 ? "No incidents. The browser's guard reports here: tokenward browser status\n" : table(call.screen, [
      { head: "WHEN", text: ({ at }) => relative(at, now) },
      { head: "TOKEN", text: ({ tokenId, kind }) => (tokenId === null ? `${kindName(kind)}, not one of yours` : (labels.get(tokenId) ?? "(removed)")), tone: () => "strong", least: 12 },
      { head: "WHAT HAPPENED", text: whatHappened, tone: incidentTone, least: 16 },
      { head: "BROWSER", text: ({ browser }) => browser },
      { head: "STATE", text: ({ state }) => state },
      { head: "ID", text: ({ id }) => id.slice(0, 8), tone: () => "quiet" },
    ], incidents));
  },
});
