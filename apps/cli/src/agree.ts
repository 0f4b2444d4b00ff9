import { confirm } from "./ask.ts";
import type { World } from "./world.ts";
import { cannotAsk, Stop } from "./exit.ts";

/** Asks before what cannot be taken back. `yes` is the option that answers ahead. Throws Stop when it is not agreed to, or nobody can be asked. */
export const mustAgree = async (world: World, yes: boolean, question: string): Promise<void> => {
  if (yes) return;
  const agreed = world.stdin.isTerminal ? await confirm(world, question) : null;
  if (agreed === null) throw cannotAsk("A yes", "Say it ahead with --yes.");
  if (!agreed) throw new Stop("needs-input", "Nothing was changed.", 1);
};
