import { circleci } from "../circleci/circleci.ts";
import { cloudflare } from "../cloudflare/cloudflare.ts";
import { crates } from "../crates/crates.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromC: readonly Provider[] = [
  circleci,
  cloudflare,
  crates,
];
