import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const lock = command({
  operands: [],
  options: {},
  about: "Values cannot be had until tokenward unlock. Names, dates, reminders and the paste guard go on.",
  examples: ["tokenward lock"],
  run: async (call) => {
    must(await (await call.client()).vault.lock({ reason: "asked for on the command line" }));
    answer(call, { state: "locked" }, "Locked.\n");
  },
});
