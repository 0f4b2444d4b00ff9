import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { findAgent, must } from "../../link.ts";
import { answer } from "../../say.ts";

/** An agent that cannot end cleanly ends itself after 5 s. */
const limitMs = 7_000;

export const agentStop = command({
  operands: [],
  options: {},
  about: "Ends the agent cleanly. Reminders and the browser's guard rest until it is started again.",
  examples: ["tokenward agent stop"],
  run: async (call) => {
    const { world } = call;
    const link = await findAgent(world);
    if (link === null) {
      answer(call, { running: false }, "The agent is not running.\n");
      return;
    }
    try {
      must(await link.client.vault.stop({}));
    } catch (cause) {
      // It may end, asked by somebody else, before it answers us. Whether it does is seen below.
      if (!(cause instanceof Stop && cause.code === "unavailable")) throw cause;
    }
    link.close();
    for (const end = world.now() + limitMs; ; await new Promise<void>((done) => void setTimeout(done, 50))) {
      const left = await findAgent(world);
      if (left === null) break;
      left.close();
      if (world.now() > end) throw new Stop("unavailable", "The agent was asked to stop and is still there after 7 s. It may be in the middle of a rotation: look with tokenward rotation list --open, then try again.", 6);
    }
    answer(call, { running: false }, "The agent is stopped.\n");
  },
});
