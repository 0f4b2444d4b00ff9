import { fromDigits } from "./digits.ts";
import { fromTaToTh } from "./ta-th.ts";
import { fromTiToTz } from "./ti-tz.ts";
import { fromUToV } from "./u-v.ts";
import { fromW } from "./w.ts";
import { fromXToZ } from "./x-z.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders; those whose names start with a digit last. */
export const fromTToZ: readonly Provider[] = [...fromTaToTh, ...fromTiToTz, ...fromUToV, ...fromW, ...fromXToZ, ...fromDigits];
