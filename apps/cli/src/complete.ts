import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { everywhere } from "./parse.ts";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

interface Completed {
  readonly path: string;
  readonly says: string;
  readonly options: readonly string[];
  readonly operands: readonly string[];
}

/** Every command with its options, as the scripts need them. */
export const completed = async (): Promise<readonly Completed[]> =>
  Promise.all(commands.map(async ({ path, says, load }) => {
    const { options, operands }: Command = await load();
    return { path, says, operands, options: [...Object.keys(options), ...Object.keys(everywhere)].map((name) => `--${name}`) };
  }));

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
/** Labels of tokens, asked of the agent while completing; nothing when it does not answer. */
const labels = "tokenward token list --json 2>/dev/null | grep -o '\"label\":\"[^\"]*\"' | cut -d'\"' -f4";
const takesToken = ({ operands }: Completed): boolean => operands[0] === "token";

const bash = (all: readonly Completed[]): string => {
  const firsts = [...new Set(all.map(({ path }) => path.split(" ")[0]!))];
  const nouns = firsts.filter((first) => all.some(({ path }) => path.startsWith(`${first} `)));
  const cases = nouns.map((noun) => `      ${noun}) words=${quote(all.filter(({ path }) => path.startsWith(`${noun} `)).map(({ path }) => path.split(" ")[1]!).join(" "))} ;;`);
  const options = all.map((entry) => `    ${quote(entry.path)}) words=${quote(entry.options.join(" "))}${takesToken(entry) ? "; tokens=1" : ""} ;;`);
  return `# tokenward completions for bash: eval "$(tokenward completion bash)"
_tokenward() {
  local cur=\${COMP_WORDS[COMP_CWORD]} words="" tokens="" path
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quote(firsts.join(" "))}
  elif [ "$COMP_CWORD" -eq 2 ]; then
    case \${COMP_WORDS[1]} in
${cases.join("\n")}
    esac
  fi
  if [ -z "$words" ]; then
    for path in "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" "\${COMP_WORDS[1]}"; do
    case $path in
${options.join("\n")}
    *) continue ;;
    esac
    break
    done
    case $cur in
      -*) ;;
      *) words=""; local IFS=$'\\n'; [ -n "$tokens" ] && words=$(${labels}) ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _tokenward tokenward tw
`;
};

/** zsh reads bash's completions; one script is one place to be wrong in. */
const zsh = (all: readonly Completed[]): string => `# tokenward completions for zsh: eval "$(tokenward completion zsh)"\nautoload -U +X compinit && compinit -u\nautoload -U +X bashcompinit && bashcompinit\n${bash(all).split("\n").slice(1).join("\n")}`;

const fish = (all: readonly Completed[]): string => {
  const lines = ["# tokenward completions for fish: tokenward completion fish | source"];
  for (const name of ["tokenward", "tw"]) {
    lines.push(`complete -c ${name} -f`);
    const firsts = new Map(all.map((entry) => [entry.path.split(" ")[0]!, entry] as const));
    for (const [first, entry] of firsts) lines.push(`complete -c ${name} -n __fish_use_subcommand -a ${first}${entry.path === first ? ` -d ${quote(entry.says)}` : ""}`);
    for (const entry of all) {
      const [noun, verb] = entry.path.split(" ") as [string, string?];
      const under = verb === undefined ? `__fish_seen_subcommand_from ${noun}` : `__fish_seen_subcommand_from ${noun}; and __fish_seen_subcommand_from ${verb}`;
      if (verb !== undefined) lines.push(`complete -c ${name} -n ${quote(`__fish_seen_subcommand_from ${noun}; and test (count (commandline -opc)) -eq 2`)} -a ${verb} -d ${quote(entry.says)}`);
      for (const option of entry.options) lines.push(`complete -c ${name} -n ${quote(under)} -l ${option.slice(2)}`);
      if (takesToken(entry)) lines.push(`complete -c ${name} -n ${quote(under)} -a ${quote(`(${labels})`)}`);
    }
  }
  return `${lines.join("\n")}\n`;
};

const scripts: Readonly<Record<Shell, (all: readonly Completed[]) => string>> = { bash, zsh, fish };

export const completionFor = async (shell: Shell): Promise<string> => scripts[shell](await completed());
