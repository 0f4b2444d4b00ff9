import { generic } from "./generic/generic.ts";
import { fromAToC } from "./lists/a-c.ts";
import { fromDToH } from "./lists/d-h.ts";
import { fromIToO } from "./lists/i-o.ts";
import { fromPToS } from "./lists/p-s.ts";
import { fromTToZ } from "./lists/t-z.ts";
import type { Provider, TokenKind } from "./provider.ts";

export { documentedSample } from "./generic/samples.ts";
export { services } from "./services.ts";
export type { Draw, Examples, Inscription, Nature, Provider, Reach, TokenKind } from "./provider.ts";

/** In the order of their folders; `generic`, for secrets of no known provider, last. */
export const providers: readonly Provider[] = [...fromAToC, ...fromDToH, ...fromIToO, ...fromPToS, ...fromTToZ, generic];

export const tokenKinds: readonly TokenKind[] = providers.flatMap(({ kinds }) => kinds);

const byId: ReadonlyMap<string, Provider> = new Map(providers.map((provider) => [provider.id, provider]));
const kindsById: ReadonlyMap<string, TokenKind> = new Map(tokenKinds.map((kind) => [kind.id, kind]));
const byKind: ReadonlyMap<string, Provider> = new Map(providers.flatMap((provider) => provider.kinds.map(({ id }) => [id, provider] as const)));

/** Null when no provider has this id. */
export const providerById = (id: string): Provider | null => byId.get(id) ?? null;

/** Null when no provider has a kind of this id. */
export const kindById = (id: string): TokenKind | null => kindsById.get(id) ?? null;

/** The provider whose kind this is; null when nobody has it. */
export const providerOfKind = (kindId: string): Provider | null => byKind.get(kindId) ?? null;
