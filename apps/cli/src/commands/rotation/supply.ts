import { secretFrom } from "../../ask.ts";
import { command } from "../../command.ts";
import { findRotation } from "../../find-rotation.ts";
import { must } from "../../link.ts";
import { answerRotation } from "../../rotating.ts";

export const rotationSupply = command({
  operands: ["rotation"],
  options: {},
  about: "Hands a guided rotation the new value that you made on the provider's page: from stdin, or asked for.",
  examples: ["tokenward rotation supply ci-deploy < value.txt"],
  run: async (call) => {
    const client = await call.client();
    const { id } = await findRotation(client, call.operands[0]!);
    const value = await secretFrom(call.world, "The new value", "New token (not shown):");
    return answerRotation(call, must(await client.rotation.supply({ id, value })), call.operands[0]!);
  },
});
