import { contract, type Procedure, type RpcError } from "@tokenward/shared/contract";
import { TokenId } from "@tokenward/shared/domain";
import { err, ok, type Result } from "@tokenward/shared/result";
import { Secret } from "@tokenward/shared/secret";
import type { DesktopCall } from "../bridge/calls.ts";

/** Largest input, in bytes of its texts and secrets. A value that is kept has at most a few kilobytes. */
export const maxInputBytes = 256 * 1024;
const maxDepth = 4;

const isAddress = (value: unknown): boolean => typeof value === "string" && value.length <= 2_000;
const isTokenId = (value: unknown): boolean => TokenId.safeParse(value).success;
const desktopInputs: Readonly<Record<DesktopCall, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  "desktop.copy": { id: isTokenId },
  "desktop.copyReference": { id: isTokenId },
  "desktop.reveal": { id: isTokenId },
  "desktop.endReveal": {},
  "desktop.openPage": { page: isAddress },
  "desktop.openToken": { id: isTokenId },
  "desktop.hidePopup": {},
  "desktop.clipboard": {},
};

/**
 * Checks what a page sent, before anything is done with it: a plain object, small, flat enough, with no key that the
 * call does not name. Bytes become {@link Secret}s and the page's copy of them is zeroed here.
 */
export const checkInput = (call: string, input: unknown): Result<Readonly<Record<string, unknown>>, RpcError> => {
  const refuse = (why: string) => err({ code: "invalid-input", message: `${call.slice(0, 60)}: ${why}` } as const);
  if (!isPlain(input)) return refuse("the input is not an object");
  if (sizeOf(input, 0) > maxInputBytes) return refuse("the input is too large");

  if (Object.hasOwn(desktopInputs, call)) {
    const fields = desktopInputs[call as DesktopCall];
    const names = Object.keys(fields);
    if (Object.keys(input).length !== names.length || !names.every((name) => Object.hasOwn(input, name) && fields[name]!(input[name]))) return refuse("the input is not what this call takes");
    return ok(input);
  }

  const [noun = "", verb = ""] = call.split(".");
  const nouns: Readonly<Record<string, Readonly<Record<string, Procedure>>>> = contract;
  const procedure = Object.hasOwn(nouns, noun) && Object.hasOwn(nouns[noun]!, verb) ? nouns[noun]![verb] : undefined;
  if (procedure === undefined) return refuse("there is no such call");
  const shape = "shape" in procedure.input ? (procedure.input.shape as object) : {};
  const unknownKey = Object.keys(input).find((key) => !Object.hasOwn(shape, key));
  if (unknownKey !== undefined) return refuse(`${unknownKey.slice(0, 40)} is not part of this call`);
  const wrapped = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined).map(([key, value]) => [key, value instanceof Uint8Array ? takeBytes(value) : value]));
  const parsed = procedure.input.safeParse(wrapped);
  if (parsed.success) return ok(wrapped);
  const issue = parsed.error.issues[0];
  return refuse(issue === undefined ? "bad input" : `${issue.path.join(".") || "input"}: ${issue.message}`);
};

const takeBytes = (bytes: Uint8Array): Secret => {
  // A copy by constructor: what comes may be a Buffer, and the slice of a Buffer is no copy.
  const secret = Secret.of(new Uint8Array(bytes));
  bytes.fill(0);
  return secret;
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

/** Infinity for anything that is not plain data, or is nested too deep. */
const sizeOf = (value: unknown, depth: number): number => {
  if (depth > maxDepth) return Infinity;
  if (typeof value === "string") return Buffer.byteLength(value);
  // Bytes stand for a secret and a secret is a field of its own, never an element.
  if (value instanceof Uint8Array) return depth === 1 ? value.byteLength : Infinity;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + 8 + sizeOf(item, depth + 1), 0);
  if (isPlain(value)) return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + sizeOf(item, depth + 1), 0);
  return typeof value === "function" || typeof value === "symbol" || (typeof value === "object" && value !== null) ? Infinity : 8;
};
