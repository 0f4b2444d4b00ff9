import type { Provider } from "../provider.ts";
import { fromP } from "./p.ts";
import { fromQToR } from "./q-r.ts";
import { fromSaToSm } from "./sa-sm.ts";
import { fromSnToSy } from "./sn-sy.ts";

/** In the order of their folders. */
export const fromPToS: readonly Provider[] = [...fromP, ...fromQToR, ...fromSaToSm, ...fromSnToSy];
