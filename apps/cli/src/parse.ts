import type { Command, Given, Options } from "./command.ts";
import { Stop } from "./exit.ts";
import { nearest, quoted } from "./suggest.ts";
import { isAddress, looksLikeValue } from "./value-like.ts";

/** Options that every command has. */
export const everywhere = {
  "json": { kind: "flag", says: "print one JSON document on stdout; errors as JSON on stderr" },
  "no-color": { kind: "flag", says: "no colours (as NO_COLOR does)" },
  "help": { kind: "flag", says: "show this help" },
} as const satisfies Options;

/** Said instead of what stood there. */
const valueInArguments =
  "An argument looks like a token's value, so nothing was done (it is not repeated here). Values never stand in the arguments, where every program of yours can read them: pipe it in, or run the command without it to be asked. If it was one, your shell's history has it now: rotate it. A token is named by its label or its id.";

export interface Parsed {
  readonly given: Given<Options> & { readonly json: boolean; readonly help: boolean };
  readonly operands: readonly string[];
}

/**
 * Reads what follows the command's words. Throws Stop (usage) on an option it does not know, a missing or wrong value, or a wrong
 * number of operands. What it says repeats option names only, never a value.
 */
export const parse = (path: string, { options, operands: wanted, noOperands }: Pick<Command, "options" | "operands" | "noOperands">, args: readonly string[]): Parsed => {
  const known: Options = { ...options, ...everywhere };
  const given: Record<string, boolean | string | string[] | undefined> = Object.fromEntries(
    Object.entries(known).map(([name, { kind }]) => [name, kind === "flag" ? false : kind === "list" ? [] : undefined]),
  );
  const operands: string[] = [];
  const refuse = (sentence: string): Stop => new Stop("usage", `${sentence} See: tokenward help ${path}`);
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!;
    if (word === "--") {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      operands.push(word);
      continue;
    }
    const [dashed = "", ...value] = word === "-h" ? ["--help"] : word.split("=");
    const name = dashed.slice(2);
    const option = dashed.startsWith("--") && Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) {
      const meant = nearest(name, Object.keys(known));
      throw refuse(`${path} has no option ${quoted(dashed)}.${meant === null ? "" : ` Did you mean --${meant}?`}`);
    }
    if (option.kind === "flag") {
      if (value.length > 0) throw refuse(`--${name} takes no value.`);
      given[name] = true;
      continue;
    }
    const text = value.length > 0 ? value.join("=") : args[++at];
    if (text === undefined) throw refuse(`--${name} needs a value: --${name} <${option.hint}>.`);
    if (!isAddress(option.hint) && looksLikeValue(text)) throw new Stop("usage", valueInArguments);
    if (option.oneOf !== undefined && !option.oneOf.includes(text)) throw refuse(`--${name} is one of: ${option.oneOf.join(", ")}.`);
    if (option.kind === "list") given[name] = [...(given[name] as string[]), text];
    else given[name] = text;
  }
  if (given["help"] !== true) {
    if (operands.some((operand, at) => !isAddress(wanted[Math.min(at, wanted.length - 1)] ?? "") && looksLikeValue(operand))) throw new Stop("usage", valueInArguments);
    const least = wanted.filter((name) => !name.startsWith("[")).length;
    const most = wanted.some((name) => name.includes("…")) ? Infinity : wanted.length;
    if (operands.length > most) throw refuse(most === 0 && noOperands !== undefined ? noOperands : `${path} takes ${most === 0 ? "nothing" : `${wanted.join(" ")} and nothing`} more.`);
    if (operands.length < least) throw refuse(`${path} needs ${wanted.filter((name) => !name.startsWith("[")).map((name) => `<${name}>`).join(" ")}.`);
  }
  // Walked from the declared options; Given says the same in types.
  return { given: given as Parsed["given"], operands };
};
