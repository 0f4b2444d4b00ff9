import type { PageKnowledge } from "../messages.ts";
import type { Eyes } from "./birth.ts";
import { askWorker } from "./bridge.ts";
import { detect } from "./detect.ts";
import { standGuard } from "./guard.ts";
import { createJudge } from "./judge.ts";
import { placeHere } from "./place-here.ts";

/** Our own world's global: the page cannot see it. A newer copy of this script (an update) takes the older one's place. */
const world = globalThis as { tokenwardLeave?: () => void; tokenwardEyes?: Eyes };
world.tokenwardLeave?.();

let knowledge: PageKnowledge = { fingerprintKey: "", known: [], rules: [] };
let isReady = false;
let fetching: Promise<void> = Promise.resolve();

const fetchKnowledge = async (): Promise<void> => {
  const answer = (await askWorker({ kind: "knowledge" })) as PageKnowledge | null;
  // Without an answer (the extension is being replaced) the last knowledge stays in force.
  if (answer !== null) knowledge = answer;
  isReady = true;
};
const refetch = (): void => void (fetching = fetchKnowledge());
refetch();

const eyes = detect(() => knowledge);
// The script of pages where tokens are made sees with them, and need not bring its own.
world.tokenwardEyes = { ...eyes, scan: (text) => eyes.scan(text, () => undefined), ready: () => fetching };
world.tokenwardLeave = standGuard({ judge: createJudge({ ...eyes, place: placeHere }), ready: () => fetching, isReady: () => isReady, refetch });
