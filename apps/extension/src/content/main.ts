import type { PageKnowledge } from "../messages.ts";
import type { Eyes } from "./birth.ts";
import { askWorker } from "./bridge.ts";
import type { JudgeAt } from "./engine.ts";
import { loadEngine } from "./engine-lazy.ts";
import { standGuard } from "./guard.ts";

/** Our own world's global: the page cannot see it. A newer copy of this script (an update) takes the older one's place. */
const world = globalThis as { tokenwardLeave?: () => void; tokenwardEyes?: Eyes };
world.tokenwardLeave?.();

let knowledge: PageKnowledge = { fingerprintKey: "", known: [], rules: [] };
let isReady = false;
let fetching: Promise<void> | null = null;
let made: ReturnType<ReturnType<typeof loadEngine>["createEngine"]> | null = null;
const engine = (): NonNullable<typeof made> => (made ??= loadEngine().createEngine(() => knowledge));

const fetchKnowledge = async (): Promise<void> => {
  const answer = (await askWorker({ kind: "knowledge" })) as PageKnowledge | null;
  // Without an answer (the extension is being replaced) the last knowledge stays in force.
  if (answer !== null) knowledge = answer;
  isReady = true;
};
const ready = (): Promise<void> => (fetching ??= fetchKnowledge());
const judge: JudgeAt = (...asked) => engine().judge(...asked);

// The script of pages where tokens are made sees with them, and need not bring its own.
world.tokenwardEyes = {
  ready,
  scan: (text) => engine().eyes.scan(text, () => undefined),
  findKnown: (text) => engine().eyes.findKnown(text),
  fingerprint: (value) => engine().eyes.fingerprint(value),
  names: { provider: (id) => engine().eyes.names.provider(id), kind: (id) => engine().eyes.names.kind(id) },
};
world.tokenwardLeave = standGuard({
  judge, ready, isReady: () => isReady,
  // A frame that was never asked anything asks when it is.
  refetch: () => {
    if (fetching !== null) fetching = fetchKnowledge();
  },
  // Most frames never see a text: until somebody is about to write, nothing is fetched and nothing is built.
  wake: () => void ready().then(() => requestIdleCallback(() => judge("warm up", "paste", null, "everything"))),
});
