import { command } from "../../command.ts";
import { findRotation } from "../../find-rotation.ts";
import { must } from "../../link.ts";
import { answerRotation } from "../../rotating.ts";

export const rotationUndo = command({
  operands: ["rotation"],
  options: {},
  about: "Gives up: the new token is revoked and the old one kept. Refused once the old one is retired.",
  examples: ["tokenward rotation undo ci-deploy"],
  run: async (call) => {
    const client = await call.client();
    const { id } = await findRotation(client, call.operands[0]!);
    return answerRotation(call, must(await client.rotation.undo({ id })), call.operands[0]!, "undone");
  },
});
