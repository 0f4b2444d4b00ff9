import { boardHere, noBoard } from "../../clipboard/board.ts";
import { command } from "../../command.ts";
import { browserChecks } from "../../doctor/browser-checks.ts";
import { fine, note, type Check } from "../../doctor/check.ts";
import { agentCheck, folderCheck, vaultChecks } from "../../doctor/vault-checks.ts";
import { answer } from "../../say.ts";
import { oneLine } from "../../screen.ts";

const signs = { ok: "ok   ", note: "note ", wrong: "WRONG" } as const;
const tones = { ok: "good", note: "warn", wrong: "danger" } as const;

export const doctor = command({
  operands: [],
  options: {},
  about: "Looks at the vault's folder, the agent, the keychain, the audit log, the clipboard and the browsers. Exit code 1 when something is wrong; a note is no fault.",
  examples: ["tokenward doctor", "tokenward doctor --json"],
  run: async (call) => {
    const { world, screen } = call;
    const folder = folderCheck(world);
    const { check: agent, link } = folder.state === "wrong" ? { check: null, link: null } : await agentCheck(world);
    try {
      const board = boardHere(world);
      const checks: readonly Check[] = [
        folder,
        ...(agent === null ? [] : [agent]),
        ...(link === null ? [] : await vaultChecks(world, link)),
        board === null ? note("clipboard", "There is no program for it, so token copy cannot work.", noBoard) : fine("clipboard", board.copy[0]!),
        ...(await browserChecks(world, link)),
      ];
      const width = Math.max(...checks.map(({ what }) => what.length)) + 2;
      const lines = checks.map(({ what, state, says, todo }) => `${screen.paint(signs[state], tones[state])} ${what.padEnd(width)}${oneLine(says)}\n${todo === "" ? "" : `${" ".repeat(6 + width)}→ ${oneLine(todo)}\n`}`);
      const faults = checks.filter(({ state }) => state === "wrong").length;
      answer(call, { ok: faults === 0, checks }, `${lines.join("")}${faults === 0 ? "" : `\n${faults === 1 ? "One thing is" : `${faults} things are`} wrong.\n`}`);
      return faults === 0 ? 0 : 1;
    } finally {
      link?.close();
    }
  },
});
