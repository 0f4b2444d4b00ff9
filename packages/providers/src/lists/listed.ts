import type { Provider } from "../provider.ts";
import { fromAToC } from "./a-c.ts";
import { fromDToH } from "./d-h.ts";
import { fromIToO } from "./i-o.ts";
import { fromPToS } from "./p-s.ts";
import { fromTToZ } from "./t-z.ts";

/** Every provider but `generic`, in the order of their folders. The extension's build writes this file anew, as a table (packed.ts). */
export const listed = (): readonly Provider[] => [...fromAToC, ...fromDToH, ...fromIToO, ...fromPToS, ...fromTToZ];
