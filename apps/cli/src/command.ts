import type { Client } from "@tokenward/shared/contract";
import type { Exit } from "./exit.ts";
import type { Link } from "./link.ts";
import type { Screen } from "./screen.ts";
import type { World } from "./world.ts";

export type Option =
  | { readonly kind: "flag"; readonly says: string }
  /** `hint` names the value in help. `oneOf` are the only values allowed. */
  | { readonly kind: "text" | "list"; readonly hint: string; readonly says: string; readonly oneOf?: readonly string[] };
export type Options = Readonly<Record<string, Option>>;

export type Given<O extends Options> = {
  readonly [N in keyof O]: O[N]["kind"] extends "flag" ? boolean : O[N]["kind"] extends "list" ? readonly string[] : string | undefined;
};

/** One run of a command: what was given, and what it may use. */
export interface Call<O extends Options = Options> {
  readonly given: Given<O>;
  /** As many as the command's `operands` allow. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly world: World;
  readonly screen: Screen;
  /** Opens the agent's door, starting the agent when it is not running. The same one each time. */
  link(): Promise<Link>;
  client(): Promise<Client<"cli">>;
}

export interface Command<O extends Options = Options> {
  /** Names of what stands without a dash; `[name]` may be left out, `name…` takes all that follow. */
  readonly operands: readonly string[];
  readonly options: O;
  /** A few lines for `help`, beyond the summary. */
  readonly about?: string;
  readonly examples: readonly string[];
  /** What to say instead when operands stand where none may be: a value in the arguments, mostly. Never echoes them. */
  readonly noOperands?: string;
  /** Throws Stop for what the person can mend. Without an answer the exit code is 0. */
  run(call: Call<O>): Promise<Exit | void>;
}

/** Declares a command with the types of its options. */
export const command = <const O extends Options>(spec: Command<O>): Command => spec;
