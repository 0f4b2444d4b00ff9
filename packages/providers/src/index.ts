import { generic } from "./generic/generic.ts";
import { listed } from "./lists/listed.ts";
import type { Provider, TokenKind } from "./provider.ts";

export { documentedSample } from "./generic/samples.ts";
export { services } from "./services.ts";
export type { Draw, Examples, Inscription, Nature, Provider, Reach, TokenKind } from "./provider.ts";

interface Catalogue {
  readonly providers: readonly Provider[];
  readonly kinds: readonly TokenKind[];
  readonly byId: ReadonlyMap<string, Provider>;
  readonly kindsById: ReadonlyMap<string, TokenKind>;
  readonly byKind: ReadonlyMap<string, Provider>;
}

// Put together at the first question: in most frames of most pages none is ever asked.
let made: Catalogue | null = null;
const catalogue = (): Catalogue => {
  if (made !== null) return made;
  const all = [...listed(), generic];
  const kinds = all.flatMap((provider) => provider.kinds);
  return (made = {
    providers: all,
    kinds,
    byId: new Map(all.map((provider) => [provider.id, provider])),
    kindsById: new Map(kinds.map((kind) => [kind.id, kind])),
    byKind: new Map(all.flatMap((provider) => provider.kinds.map(({ id }) => [id, provider] as const))),
  });
};

/** In the order of their folders; `generic`, for secrets of no known provider, last. The same list at every call. */
export const providers = (): readonly Provider[] => catalogue().providers;

/** Of all providers, in their order. */
export const tokenKinds = (): readonly TokenKind[] => catalogue().kinds;

/** Null when no provider has this id. */
export const providerById = (id: string): Provider | null => catalogue().byId.get(id) ?? null;

/** Null when no provider has a kind of this id. */
export const kindById = (id: string): TokenKind | null => catalogue().kindsById.get(id) ?? null;

/** The provider whose kind this is; null when nobody has it. */
export const providerOfKind = (kindId: string): Provider | null => catalogue().byKind.get(kindId) ?? null;
