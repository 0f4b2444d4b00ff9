import { waitingBrowser } from "../../browser/waiting.ts";
import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const browserRefuse = command({
  operands: ["code"],
  options: {},
  about: "The code is the one that tokenward browser status shows.",
  examples: ["tokenward browser refuse 123456"],
  run: async (call) => {
    const client = await call.client();
    const { id, name } = await waitingBrowser(client, call.operands[0]!);
    must(await client.browser.refuse({ id }));
    answer(call, { refused: id }, `${name} is turned away.\n`);
  },
});
