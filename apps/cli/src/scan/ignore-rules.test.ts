import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ignoreRules } from "./ignore-rules.ts";

const patterns = ["*.log", "/build", "node_modules/", "a/b", "**/deep/x", "top/**", "a/**/z", "!keep.log", "*.o[ab]", "?.c", "x[!a]y", "\\#hash", "\\!bang", "# a comment", "trailing ", "esc\\*", "sub/*.txt", "[broken", "*~", "/*.only", "**", "foo**bar", "a\\ b", ""];
const paths = ["a.log", "d/a.log", "build", "d/build", "node_modules", "d/node_modules", "a/b", "x/a/b", "deep/x", "q/deep/x", "top/x/y", "a/z", "a/1/2/z", "keep.log", "d/keep.log", "m.oa", "m.oc", "x.c", "xx.c", "xby", "xay", "#hash", "!bang", "trailing", "esc*", "escape", "sub/a.txt", "sub/d/a.txt", "[broken", "a~", "t.only", "d/t.only", "fooxbar", "foo/bar", "a b"];

test("each rule and each pair of rules speaks as git's do", () => {
  const folder = mkdtempSync(join(tmpdir(), "tw-ignore-"));
  try {
    execFileSync("git", ["init", "-q", folder]);
    const pairs = patterns.flatMap((one, at) => [[one], [one, "!*.log", "/build"], [patterns[(at * 7 + 3) % patterns.length] ?? "", one, `!${one}`]]);
    for (const rules of pairs) {
      writeFileSync(join(folder, ".gitignore"), rules.join("\n"));
      const { stdout } = spawnSync("git", ["-C", folder, "-c", "core.excludesFile=", "check-ignore", "--no-index", "-z", "--stdin", "-v", "-n"], { input: paths.join("\0"), encoding: "utf8" });
      const fields = stdout.split("\0");
      const gits = paths.map((path, at) => {
        const rule = fields[at * 4 + 2] ?? "";
        return [path, rule === "" ? null : !rule.startsWith("!")];
      });
      const read = ignoreRules(rules.join("\n"));
      // git also looks at the folders above a path; a walk has been there before.
      const ours = paths.map((path) => {
        const parts = path.split("/");
        const above = parts.slice(1).map((_, depth) => read.verdict(parts.slice(0, depth + 1).join("/"), true)).find((each) => each === true);
        return [path, above ?? read.verdict(path, false)];
      });
      expect({ rules, verdicts: ours }).toEqual({ rules, verdicts: gits });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
