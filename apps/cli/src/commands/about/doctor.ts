import { command } from "../../command.ts";
import type { Check } from "../../doctor/check.ts";
import { examine, examineAndRepair } from "../../doctor/examine.ts";
import { realScene } from "../../doctor/scene.ts";
import { answer } from "../../say.ts";
import { oneLine } from "../../screen.ts";

const signs = { ok: "ok   ", note: "note ", wrong: "WRONG" } as const;
const tones = { ok: "good", note: "warn", wrong: "danger" } as const;

export const doctor = command({
  operands: [],
  options: { "repair": { kind: "flag", says: "mend what can be mended without asking: only what Tokenward itself wrote or started" } },
  about: "Looks at the vault's folder, the agent and its doors, the keychain, the audit log, the clipboard and the browsers, and starts the native host as a browser would. Exit code 1 when something is wrong; a note is no fault.",
  examples: ["tokenward doctor", "tokenward doctor --repair", "tokenward doctor --json"],
  run: async (call) => {
    const { given, world, screen } = call;
    const scene = realScene(world);
    const { checks, mended, failed } = given.repair ? await examineAndRepair(world, scene) : { checks: await examine(world, scene), mended: [], failed: [] };
    const all = [...mended, ...checks];
    const width = Math.max(...all.map(({ what }) => what.length)) + 2;
    const line = ({ what, state, says, todo }: Check): string => `${screen.paint(signs[state], tones[state])} ${what.padEnd(width)}${oneLine(says)}\n${todo === "" ? "" : `${" ".repeat(6 + width)}→ ${oneLine(todo)}\n`}`;
    const faults = checks.filter(({ state }) => state === "wrong");
    const mendable = faults.some(({ repair }) => repair !== undefined) && !given.repair;
    answer(call, { ok: faults.length === 0, checks: checks.map(plain), mended: mended.map(plain), failed: failed.map(({ check, why }) => ({ ...plain(check), why })) }, [
      ...mended.map(({ what, says }) => `${screen.paint("mended", "good")} ${what.padEnd(width - 1)}${oneLine(says)}\n`),
      ...(mended.length === 0 ? [] : ["\n"]),
      ...checks.map(line),
      ...failed.map(({ check, why }) => `\n${check.what} could not be mended (${oneLine(why)}).\n`),
      faults.length === 0 ? "" : `\n${faults.length === 1 ? "One thing is" : `${faults.length} things are`} wrong.${mendable ? " tokenward doctor --repair mends what can be mended without asking." : ""}\n`,
    ].join(""));
    return faults.length === 0 ? 0 : 1;
  },
});

/** What programs read: `repairs` says whether --repair would try. */
const plain = ({ what, state, cause, says, todo, repair }: Check) => ({ what, state, cause, says, todo, repairs: repair !== undefined });
