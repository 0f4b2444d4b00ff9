import { fromI } from "./i.ts";
import { fromJToK } from "./j-k.ts";
import { fromL } from "./l.ts";
import { fromMaToMe } from "./ma-me.ts";
import { fromMiToMy } from "./mi-my.ts";
import { fromN } from "./n.ts";
import { fromO } from "./o.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromIToO: readonly Provider[] = [...fromI, ...fromJToK, ...fromL, ...fromMaToMe, ...fromMiToMy, ...fromN, ...fromO];
