/** Where a fact stands beside the new token: a CSS selector, or one whose text has to match, the fact in the first group. */
export type BirthPlace = string | readonly [selector: string, like: RegExp];

/**
 * A provider's page that shows a new token, once. What makes it one is its address and that a value of the provider's own kind
 * stands on it; the selectors only help to find the value's neighbours, and the page may change them at any time.
 */
export interface Birth {
  readonly provider: string;
  /** Kinds that are known from the value alone: those with anchors. */
  readonly kinds: readonly string[];
  /** Exactly these, over https and at its usual port. A host below one of them is another host. */
  readonly hosts: readonly string[];
  /** What the address's path has to match, from its start. */
  readonly path: RegExp;
  /** Also on the hosts that the vault's own tokens of this provider name. */
  readonly selfHosted: boolean;
  /**
   * Where the value stands, looked at before the rest of the page. Empty, like those below, where nothing public says what the page
   * is made of: then what such pages have in common is looked for (apps/extension content/birth-read.ts).
   */
  readonly value: readonly string[];
  /** Fields of the form before, and places beside the value. */
  readonly name: readonly BirthPlace[];
  readonly scopes: readonly BirthPlace[];
  readonly expiry: readonly BirthPlace[];
  /** What documents the page. */
  readonly source: readonly string[];
  /** When that was last read: `2026-11-27`. */
  readonly lookedAt: string;
}

/** The parts of an address, as `location` and `URL` have them. */
export interface Address {
  /** `https:` */
  readonly protocol: string;
  readonly hostname: string;
  /** Empty when it is the scheme's usual one. */
  readonly port: string;
}

/** A host of the user's own on which a provider's software runs. */
export interface OwnPlace {
  readonly provider: string;
  readonly host: string;
}

/** The births that may happen at an address; none at a look-alike. Hosts are compared whole, as the browser writes them (IDN as `xn--`). */
export const birthsIn = (births: readonly Birth[], { protocol, hostname, port }: Address, own: readonly OwnPlace[]): readonly Birth[] =>
  protocol !== "https:" || port !== "" ? []
  : births.filter(({ provider, hosts, selfHosted }) => hosts.includes(hostname) || (selfHosted && own.some((place) => place.provider === provider && place.host === hostname)));
