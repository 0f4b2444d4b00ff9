import type { Command, Option } from "./command.ts";
import { commands } from "./commands/index.ts";
import { exitMeanings } from "./exit.ts";
import { everywhere } from "./parse.ts";
import type { Screen } from "./screen.ts";

const lined = (pairs: readonly (readonly [left: string, right: string])[]): string => {
  const width = Math.max(...pairs.map(([left]) => left.length)) + 2;
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}${right}\n`).join("");
};

/** All commands, in the order of the table. */
export const overview = (screen: Screen): string =>
  `tokenward (short: tw) keeps your API tokens safe.\n\n${screen.paint("Commands", "strong")}\n${lined(commands.map(({ path, says }) => [path, says]))}\n${screen.paint("Everywhere", "strong")}\n${lined(optionLines(everywhere))}\n` +
  "Values, passphrases and recovery kits come from stdin or are asked for; they never stand in the arguments.\nMore: tokenward help <command>, tokenward help exit-codes\n";

const optionLines = (options: Readonly<Record<string, Option>>): readonly (readonly [string, string])[] =>
  Object.entries(options).map(([name, option]) => [option.kind === "flag" ? `--${name}` : `--${name} <${option.hint}>`, option.says]);

const operandText = (name: string): string => (name.startsWith("[") ? name : `<${name}>`);

/** One command's help. */
export const helpOf = (path: string, { operands, options, about, examples }: Command, screen: Screen): string => {
  const says = commands.find((entry) => entry.path === path)?.says ?? "";
  const own = optionLines(options);
  return [
    `tokenward ${[path, ...operands.map(operandText), ...(own.length === 0 ? [] : ["[options]"])].join(" ")}\n`,
    `\n${says.slice(0, 1).toUpperCase()}${says.slice(1)}.\n`,
    about === undefined ? "" : `${about}\n`,
    `\n${screen.paint("Options", "strong")}\n${lined([...own, ...optionLines(everywhere)])}`,
    examples.length === 0 ? "" : `\n${screen.paint("Examples", "strong")}\n${examples.map((example) => `  ${example}\n`).join("")}`,
  ].join("");
};

export const exitCodeHelp = (screen: Screen): string => `${screen.paint("Exit codes", "strong")}\n${lined(Object.entries(exitMeanings))}`;
