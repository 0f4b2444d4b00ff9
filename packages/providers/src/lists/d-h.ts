import { fromDToE } from "./d-e.ts";
import { fromF } from "./f.ts";
import { fromGToH } from "./g-h.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromDToH: readonly Provider[] = [...fromDToE, ...fromF, ...fromGToH];
