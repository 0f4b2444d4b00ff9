import type { Provider } from "../provider.ts";
import { fromP } from "./p.ts";
import { fromQToR } from "./q-r.ts";
import { fromS } from "./s.ts";

/** In the order of their folders. */
export const fromPToS: readonly Provider[] = [...fromP, ...fromQToR, ...fromS];
