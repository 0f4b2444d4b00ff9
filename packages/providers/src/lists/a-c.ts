import type { Provider } from "../provider.ts";
import { fromA } from "./a.ts";
import { fromB } from "./b.ts";
import { fromCaToCk } from "./ca-ck.ts";
import { fromClToCn } from "./cl-cn.ts";
import { fromCoToCz } from "./co-cz.ts";

/** In the order of their folders. */
export const fromAToC: readonly Provider[] = [...fromA, ...fromB, ...fromCaToCk, ...fromClToCn, ...fromCoToCz];
