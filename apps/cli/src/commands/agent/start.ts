import { command } from "../../command.ts";
import { answer } from "../../say.ts";

export const agentStart = command({
  operands: [],
  options: {},
  about: "Starts the agent, the one program that holds the vault, if it is not running. Every other command does so by itself.",
  examples: ["tokenward agent start"],
  run: async (call) => {
    await call.link();
    answer(call, { running: true, home: call.world.home() }, "The agent is running.\n");
  },
});
