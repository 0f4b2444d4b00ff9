import { command } from "../../command.ts";
import { findIncident } from "../../find-incident.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const incidentClose = command({
  operands: ["incident"],
  options: {},
  about: "Says that it is dealt with. It stays in the list and in the audit log.",
  examples: ["tokenward incident close 3kq7"],
  run: async (call) => {
    const client = await call.client();
    const { id } = await findIncident(client, call.operands[0]!);
    answer(call, must(await client.incident.close({ id })), "Closed.\n");
  },
});
