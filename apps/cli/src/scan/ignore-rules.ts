import { readFileSync } from "node:fs";

/** One line of a `.gitignore`. */
interface Rule {
  readonly matches: (path: string) => boolean;
  readonly isNegated: boolean;
  readonly foldersOnly: boolean;
}

export interface IgnoreRules {
  /** Whether these rules ignore the path, given from the folder they stand in. Null when none speaks of it. */
  verdict(path: string, isFolder: boolean): boolean | null;
}

/** Reads ignore rules as `gitignore(5)` says; null when there is no such file. Rules that are not understood match nothing. */
export const readIgnoreRules = (file: string): IgnoreRules | null => {
  try {
    return ignoreRules(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
};

export const ignoreRules = (text: string): IgnoreRules => {
  const rules = text.split(/\r?\n/).flatMap((line) => ruleOf(line) ?? []);
  return {
    // The last rule that matches decides.
    verdict: (path, isFolder) => {
      for (let at = rules.length - 1; at >= 0; at--) {
        const rule = rules[at]!;
        if ((isFolder || !rule.foldersOnly) && rule.matches(path)) return !rule.isNegated;
      }
      return null;
    },
  };
};

const ruleOf = (line: string): Rule | null => {
  let pattern = line.replace(/(?<!\\)\s+$/, "");
  if (pattern === "" || pattern.startsWith("#")) return null;
  const isNegated = pattern.startsWith("!");
  if (isNegated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith("/");
  if (foldersOnly) pattern = pattern.slice(0, -1);
  // A slash anywhere but at the end binds the pattern to this folder.
  const isBound = pattern.includes("/");
  const expression = globExpression(pattern.replace(/^\//, ""));
  if (expression === null) return null;
  const whole = new RegExp(`^${isBound ? "" : "(?:.*/)?"}${expression}$`, "s");
  return { matches: (path) => whole.test(path), isNegated, foldersOnly };
};

/** A glob of git's as a regular expression; null when it is broken. Of `*` only runs that do not stand beside each other are left, so it stays fast. */
export const globExpression = (glob: string): string | null => {
  let expression = "";
  for (let at = 0; at < glob.length; at++) {
    const letter = glob[at]!;
    if (letter === "*") {
      let end = at;
      while (glob[end + 1] === "*") end++;
      const isWhole = end > at && (at === 0 || glob[at - 1] === "/") && (end + 1 === glob.length || glob[end + 1] === "/");
      if (!isWhole) expression += "[^/]*";
      else if (end + 1 === glob.length) expression += at === 0 ? ".*" : ".+";
      else {
        expression += "(?:.*/)?";
        end++;
      }
      at = end;
    } else if (letter === "?") expression += "[^/]";
    else if (letter === "[") {
      const end = glob.indexOf("]", at + (glob[at + 1] === "!" || glob[at + 1] === "^" ? 3 : 2));
      if (end === -1) return null;
      const inner = glob.slice(at + 1, end).replace(/^[!^]/, "").replaceAll(/[\\\]^[]/g, "\\$&");
      expression += `(?!/)[${/^[!^]/.test(glob.slice(at + 1)) ? "^" : ""}${inner}]`;
      at = end;
    } else if (letter === "\\" && at + 1 < glob.length) expression += escaped(glob[++at]!);
    else expression += escaped(letter);
  }
  try {
    return new RegExp(expression, "s").source;
  } catch {
    return null;
  }
};

const escaped = (letter: string): string => letter.replace(/[$()*+./?[\\\]^{|}-]/, "\\$&");
