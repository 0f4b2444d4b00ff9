import { Rotation, Token } from "@tokenward/shared/domain";
import type { KeptToken, PairedBrowser, RotationEntry, RotationMemo } from "@tokenward/vault/ports";

type Check = (value: unknown) => boolean;
type Checks<T> = { readonly [Field in keyof T]-?: Check };

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const orNull = (check: Check): Check => (value) => value === null || check(value);

/** The named fields and no others; null when one is missing or of another type. */
const fieldsOf = <T extends object>(value: unknown, checks: Checks<T>): T | null => {
  if (typeof value !== "object" || value === null) return null;
  const fields = Object.keys(checks).map((name) => [name, (value as Record<string, unknown>)[name]] as const);
  return fields.every(([name, field]) => checks[name as keyof T](field)) ? (Object.fromEntries(fields) as T) : null;
};

const memo: Checks<RotationMemo> = { baseUrl: isText, listedBefore: isTexts, clockOffsetMs: isNumber, lifetimeMs: orNull(isNumber), sentAt: orNull(isNumber), tries: isNumber, nextTryAt: orNull(isNumber) };
const entry: Checks<Omit<RotationEntry, keyof Rotation>> = {
  provider: isText, oldVersion: isNumber, newVersion: orNull(isNumber), oldProviderSideId: orNull(isText), newProviderSideId: orNull(isText), newExpiresAt: orNull(isNumber),
  account: orNull(isText), scopes: isTexts, name: isText, memo: orNull((value) => fieldsOf(value, memo) !== null),
};
const kept: Checks<Omit<KeptToken, keyof Token>> = { valueLength: isNumber, valueRoll: isNumber };
const browser: Checks<PairedBrowser> = { id: isText, name: isText, publicKey: isText, pairedAt: isNumber, lastSeenAt: orNull(isNumber) };

/** Readers of rows: null when the value is not one. */
export const readToken = (value: unknown): KeptToken | null => joined(Token.safeParse(value).data, fieldsOf(value, kept));
export const readRotation = (value: unknown): RotationEntry | null => joined(Rotation.safeParse(value).data, fieldsOf(value, entry));
export const readBrowser = (value: unknown): PairedBrowser | null => fieldsOf(value, browser);

const joined = <A, B>(a: A | undefined, b: B | null): (A & B) | null => (a === undefined || b === null ? null : { ...a, ...b });
