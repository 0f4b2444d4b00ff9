import { command } from "../../command.ts";
import { findIncident } from "../../find-incident.ts";
import { must } from "../../link.ts";
import { kindName } from "../../names.ts";
import { answer } from "../../say.ts";
import { facts } from "../../table.ts";
import { incidentTone, moment, whatHappened } from "../../words.ts";

export const incidentShow = command({
  operands: ["incident"],
  options: {},
  examples: ["tokenward incident show 3kq7"],
  run: async (call) => {
    const client = await call.client();
    const incident = await findIncident(client, call.operands[0]!);
    const token = must(await client.token.list({})).find(({ id }) => id === incident.tokenId);
    const got = incident.outcome === "held" ? "Nobody got it. Close it: " : "It may be known elsewhere now. Rotate it: ";
    const todo = incident.state === "closed" ? "" : incident.outcome === "held" || token === undefined ? `${got}tokenward incident close ${incident.id.slice(0, 8)}` : `${got}tokenward rotate ${token.id}`;
    answer(call, incident, facts(call.screen, [
      ["token", token?.label ?? "not one of yours", "strong"],
      ["what happened", whatHappened(incident), incidentTone(incident)],
      ["when", moment(incident.at)],
      ["page", incident.origin],
      ["sort of place", incident.place?.replaceAll("-", " ") ?? ""],
      ["kind", kindName(incident.kind)],
      ["browser", incident.browser],
      ["reason given", incident.reason ?? ""],
      ["state", incident.state],
      ["what to do", todo],
      ["id", incident.id, "quiet"],
    ]));
  },
});
