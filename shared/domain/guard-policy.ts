import { z } from "zod";
import { Fingerprint } from "./token.ts";

/** Whose a token is, from the surest: a value of the vault, one with a valid checksum, one of a known form, one that merely looks like a secret. */
export const Whose = z.enum(["yours", "certain", "known", "generic"]);
export type Whose = z.infer<typeof Whose>;

/** `test`: opens a sandbox. `public`: made to be seen, or an example from a manual. `dead`: revoked; only of yours is that known. */
export const Life = z.enum(["live", "test", "public", "dead"]);
export type Life = z.infer<typeof Life>;

/** What follows, from the mildest. `note` interrupts nobody; `warn` and `block` hold the text back, `block` with fewer ways out. */
export const Action = z.enum(["allow", "note", "warn", "block"]);
export type Action = z.infer<typeof Action>;

/** What a table of places can say of one. `team`: a place the team trusts. `hosted`: anybody can put up a page there. */
export const ListedClass = z.enum(["team", "console", "code-host", "docs", "chat", "ai-chat", "formatter", "search", "translator", "paste-bin", "forum", "issue-tracker", "social", "hosted"]);
export type ListedClass = z.infer<typeof ListedClass>;

/** `home`: the provider's own. `allowed`: by the user, for this token. `nameless`: a frame without an origin. `other`: nothing is known of it. */
export const PlaceClass = z.enum(["home", "allowed", "local", ...ListedClass.options, "other", "nameless"]);
export type PlaceClass = z.infer<typeof PlaceClass>;

/** A row of the policy's table: `yours live`. */
export const CellRow = z.enum([
  "yours live", "yours test", "yours public", "yours dead",
  "certain live", "certain test", "certain public", "known live", "known test", "known public", "generic live", "generic test", "generic public",
]);
export type CellRow = z.infer<typeof CellRow>;

/**
 * `at`: `host` (that host, also with `www.`), or `*.host` (every host below it); either with a path: `host/a/b` is everything from
 * there on, `*` any one segment, one `**` any number of them. In lower case.
 */
export const PlaceRow = z.object({
  at: z.string().max(300).regex(/^(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:\/[a-z0-9*._~-]+)*$/).refine((at) => at.split("**").length <= 2),
  class: ListedClass,
});
export interface PlaceRow extends Readonly<z.infer<typeof PlaceRow>> {}

/** "Allow this token on this site." Of a token of the vault `label` is its name; of another its kind is allowed. */
export const AllowedPlace = z.object({ host: z.string().max(260), provider: z.string().max(100), kind: z.string().max(100), label: z.string().max(200).nullable() });
export interface AllowedPlace extends Readonly<z.infer<typeof AllowedPlace>> {}

/** "This is no secret": what looks like a kind on a host, or one value by its keyed fingerprint. Never holds the value; never hides one of the vault's. */
export const FalseAlarm = z.union([z.object({ kind: z.string().max(100), host: z.string().max(260) }), z.object({ fingerprint: Fingerprint })]);
export type FalseAlarm = Readonly<z.infer<typeof FalseAlarm>>;

/** What a user or a team says on top of what is shipped; a part that is left out changes nothing. */
export const GuardRules = z.object({
  cells: z.partialRecord(CellRow, z.partialRecord(PlaceClass, Action)),
  /** At least this over plain http, of a live token; on a private network it is only noted. */
  plainHttp: z.partialRecord(Whose, Action),
  /** At most this in a password box of an unknown place. */
  passwordBox: z.partialRecord(Whose, Action),
  /** What a text is that could not be looked through: held back, or passed. */
  unfinished: z.enum(["hold", "pass"]),
  /** The mildest action that interrupts: `note` warns of what would be noted, `block` notes what would be warned of. */
  interruptsFrom: z.enum(["note", "warn", "block"]),
  places: z.array(PlaceRow).max(10_000),
  allowed: z.array(AllowedPlace).max(10_000),
  falseAlarms: z.array(FalseAlarm).max(10_000),
}).partial();
export interface GuardRules extends Readonly<z.infer<typeof GuardRules>> {}

export type Cells = Readonly<Record<CellRow, Readonly<Record<PlaceClass, Action>>>>;

/** All that a verdict rests on besides the token and the place: see `policyOf` of packages/detection. */
export interface GuardPolicy {
  readonly cells: Cells;
  readonly plainHttp: Readonly<Record<Whose, Action>>;
  readonly passwordBox: Readonly<Record<Whose, Action>>;
  readonly unfinished: "hold" | "pass";
  readonly interruptsFrom: "note" | "warn" | "block";
  /** Besides those that are shipped; a later row wins over an earlier one with the same `at`. */
  readonly places: readonly PlaceRow[];
  readonly allowed: readonly AllowedPlace[];
  readonly falseAlarms: readonly FalseAlarm[];
}
