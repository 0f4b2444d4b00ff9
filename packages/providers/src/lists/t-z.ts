import { fromT } from "./t.ts";
import { fromUToV } from "./u-v.ts";
import { fromWToZ } from "./w-z.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromTToZ: readonly Provider[] = [...fromT, ...fromUToV, ...fromWToZ];
