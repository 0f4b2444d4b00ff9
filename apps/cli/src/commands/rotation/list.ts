import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { table } from "../../table.ts";
import { relative, stepTone, stepWords } from "../../words.ts";

export const rotationList = command({
  operands: [],
  options: { "open": { kind: "flag", says: "only those that are not over" } },
  examples: ["tokenward rotation list", "tokenward rotation list --open --json"],
  run: async (call) => {
    const client = await call.client();
    const labels = new Map(must(await client.token.list({})).map(({ id, label }) => [id, label] as const));
    const now = call.world.now();
    const rotations = must(await client.rotation.list({})).filter(({ endedAt }) => !call.given.open || endedAt === null).toSorted((a, b) => b.startedAt - a.startedAt);
    answer(call, rotations, rotations.length === 0 ? "No rotations. Replace a token: tokenward rotate <token>\n" : table(call.screen, [
      { head: "TOKEN", text: ({ tokenId }) => labels.get(tokenId) ?? "(removed)", tone: () => "strong", least: 12 },
      { head: "STARTED", text: ({ startedAt }) => relative(startedAt, now) },
      { head: "REACHED", text: ({ step }) => stepWords[step], tone: stepTone, least: 12 },
      { head: "WHAT TO DO", text: ({ problem }) => problem ?? "", least: 20 },
      { head: "ID", text: ({ id }) => id, tone: () => "quiet" },
    ], rotations));
  },
});
