/** What a kind of token can do at worst, in one phrase: "publish packages as you". */
export type Reach = string;

/** `secret`: opens something. `test`: opens a sandbox. `publishable`: made to be seen; recognised so that nobody is alarmed. */
export type Nature = "secret" | "test" | "publishable";

/** What can be read from a token without asking anybody. A field left out is not in the token. */
export interface Inscription {
  readonly account?: string;
  /** Epoch ms. */
  readonly expiresAt?: number;
  /** As the provider writes it: `eu`, `us-east-1`. */
  readonly region?: string;
  /** As the provider writes them. */
  readonly scopes?: readonly string[];
}

/** Draws characters for examples. Passed in, so that no value that looks real ever stands in the source. */
export interface Draw {
  /** `length` characters of `alphabet`. */
  readonly of: (alphabet: string, length: number) => string;
  /** An integer, `min` ≤ n ≤ `max`. */
  readonly between: (min: number, max: number) => number;
}

/** Values made up for tests. */
export interface Examples {
  /** Must be found, exactly. */
  readonly hits: readonly string[];
  /** Ordinary text around such tokens; must not be found at all. */
  readonly misses: readonly string[];
  /** Near misses: one character short, a wrong checksum, a foreign letter. Must not be found as this kind. */
  readonly twins: readonly string[];
}

export interface TokenKind {
  /** Unique among all providers: `npm-access-token`. Never changes once released, because records hold it. */
  readonly id: string;
  readonly name: string;
  readonly reach: Reach;
  readonly nature: Nature;
  /**
   * Literal texts, ASCII, case-sensitive, ≥ 2 characters: every value of this kind has one of them, `anchorAt` UTF-16 units after its
   * start. The engine looks for these first, so they should be rare in prose. Null: the format has none; then
   * `near` must name words to look for.
   */
  readonly anchors: readonly string[] | null;
  readonly anchorAt?: number;
  /**
   * For values without an anchor: words, lower-case, of which one begins a word up to 64 units before the value (`aws_secret`). What
   * has no `verify` is also judged by how random it looks and by what else stands around it.
   */
  readonly near?: readonly string[];
  /** The whole value, bounded, sticky (`y`): tried at one place at a time. Linear: no nested or adjacent unbounded repetition. */
  readonly pattern: RegExp;
  /** A character class (`A-Za-z0-9_`) none of which may stand right before or after the value. */
  readonly boundary: string;
  /**
   * The secret itself within a match (`[start, end)`, UTF-16 units), where the pattern has to match more: the password of an address,
   * what stands behind a name. `verify`, `harmless` and `read` get the whole match. Null: the match holds none.
   */
  readonly inner?: (match: string) => readonly [start: number, end: number] | null;
  /** Checksum or structure, where the format has one. True raises a finding to `certain`, false withdraws it. */
  readonly verify?: (value: string) => boolean;
  readonly read?: (value: string) => Inscription;
  /** A sentence about this very value when it is public by design or a documented sample; null when it is not. */
  readonly harmless?: (value: string) => string | null;
  /** Where the format is documented. */
  readonly source: readonly string[];
  readonly examples: (draw: Draw) => Examples;
}

export interface Provider {
  /** `npm`; the folder's name. Never changes once released. */
  readonly id: string;
  /** `npm`, `GitHub`: as the provider writes itself. */
  readonly name: string;
  /** Hosts on which its tokens belong, each with everything below it. Empty: it lives where the user's record says. */
  readonly hosts: readonly string[];
  /** The page on which its tokens are managed; null where there is no fixed one. */
  readonly page: string | null;
  /** A label for a token nobody named yet is made of this: `npm-publish`. */
  readonly kinds: readonly TokenKind[];
}
