import type { Provider } from "../provider.ts";
import { fromA } from "./a.ts";
import { fromB } from "./b.ts";
import { fromC } from "./c.ts";

/** In the order of their folders. */
export const fromAToC: readonly Provider[] = [...fromA, ...fromB, ...fromC];
