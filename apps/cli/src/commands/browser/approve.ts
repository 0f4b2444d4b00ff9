import { waitingBrowser } from "../../browser/waiting.ts";
import { command } from "../../command.ts";
import { cannotAsk } from "../../exit.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";

export const browserApprove = command({
  operands: ["code"],
  options: {},
  about: "The code is the one that the extension shows. Only that proves that it is your browser that asks.",
  examples: ["tokenward browser approve 123456"],
  run: async (call) => {
    const client = await call.client();
    const given = call.operands[0]!;
    const { id, code: shown } = await waitingBrowser(client, given);
    const keyboard = given === id ? call.world.keyboard() : null;
    if (given === id && keyboard === null) throw cannotAsk("The code that the extension shows", "Give it instead of the id: tokenward browser approve <code>");
    const code = keyboard === null ? shown : await keyboard.line("The code that the extension shows: ");
    const browser = must(await client.browser.approve({ id, code }));
    answer(call, browser, `${browser.name} is paired.\n`);
  },
});
