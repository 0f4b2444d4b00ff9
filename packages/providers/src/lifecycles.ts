import { githubLifecycle } from "./github/lifecycle.ts";
import { gitlabLifecycle } from "./gitlab/lifecycle.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { npmLifecycle } from "./npm/lifecycle.ts";

export type { Call, FactPlaces, Json, Lifecycle, ListedToken, Mint, Place, PlainAnswer, Retire, SecretJson, TokenFacts, ValueMarks, Wanted } from "./lifecycle.ts";

/** Providers whose tokens can be replaced or revoked from here. Their page and kinds are in their folders like everybody's. */
export const lifecycles: readonly Lifecycle[] = [npmLifecycle, gitlabLifecycle, githubLifecycle];

/** Null when Tokenward knows no way to replace this provider's tokens. */
export const lifecycleOf = (provider: string): Lifecycle | null => lifecycles.find((lifecycle) => lifecycle.provider === provider) ?? null;
