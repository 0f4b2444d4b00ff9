import { vault } from "../vault/vault.ts";
import { vercel } from "../vercel/vercel.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromUToV: readonly Provider[] = [
  vault,
  vercel,
];
