import { command } from "../../command.ts";
import { findAgent, must } from "../../link.ts";
import { answer } from "../../say.ts";

export const agentStatus = command({
  operands: [],
  options: {},
  about: "Whether the agent runs. Does not start it. Exit code 6 when it does not run.",
  examples: ["tokenward agent status"],
  run: async (call) => {
    const link = await findAgent(call.world);
    if (link === null) {
      answer(call, { running: false }, "The agent is not running. The next command starts it, or: tokenward agent start\n");
      return 6;
    }
    const { version, home, state } = must(await link.client.vault.status({}));
    link.close();
    answer(call, { running: true, version, home, state }, `The agent is running (version ${version}) for the vault in ${home}, which is ${state === "uninitialised" ? "not made yet" : state}.\n`);
    return 0;
  },
});
