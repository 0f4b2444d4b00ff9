import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { findToken } from "../../find-token.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { table } from "../../table.ts";
import { moment } from "../../words.ts";

export const auditList = command({
  operands: [],
  options: {
    "token": { kind: "text", hint: "token", says: "only what concerns this token" },
    "limit": { kind: "text", hint: "number", says: "at most so many, 1 to 1000 (100 without it)" },
  },
  examples: ["tokenward audit list", "tokenward audit list --token ci-deploy --limit 20"],
  run: async (call) => {
    const { given, screen } = call;
    const client = await call.client();
    const limit = Number(given.limit ?? 100);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Stop("usage", "--limit is a number from 1 to 1000.");
    const subject = given.token === undefined ? {} : { subject: (await findToken(client, given.token)).id };
    const events = must(await client.audit.list({ ...subject, limit }));
    answer(call, events, events.length === 0 ? "Nothing is recorded yet.\n" : table(screen, [
      { head: "SEQ", text: ({ seq }) => String(seq), tone: () => "quiet" },
      { head: "WHEN", text: ({ time }) => moment(time) },
      { head: "WHAT", text: ({ type }) => type, tone: () => "strong" },
      { head: "OUTCOME", text: ({ outcome }) => outcome, tone: ({ outcome }) => (outcome === "refused" || outcome === "failed" ? "warn" : "plain") },
      { head: "BY", text: ({ actor }) => actor },
      { head: "ABOUT", text: ({ data }) => Object.entries(data).map(([name, fact]) => `${name}: ${String(fact)}`).join(", "), least: 20 },
    ], events));
  },
});
