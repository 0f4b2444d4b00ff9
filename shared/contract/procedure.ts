import { z } from "zod";
import { Secret } from "../secret.ts";

/** Who is asking. Decided by the door a request came through, never by anything written in the request. */
export type Caller = "desktop" | "window" | "cli" | "extension";

export interface Procedure<C extends Caller = Caller, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly callers: readonly C[];
  readonly input: I;
  readonly output: O;
}

export const procedure = <const C extends Caller, I extends z.ZodType, O extends z.ZodType>(
  spec: Procedure<C, I, O>,
): Procedure<C, I, O> => spec;

/** A value on its way through a door. It crosses the wire as bytes beside the JSON, never inside it. */
export const SecretValue = z.instanceof(Secret);

/** The contract's number. It changes only when old and new can no longer talk. */
export const contractNumber = 1;
