import { join } from "node:path";
import { command } from "../../command.ts";
import { Stop } from "../../exit.ts";
import { answer } from "../../say.ts";

export const scanCommand = command({
  operands: ["[path…]"],
  options: {
    "stdin": { kind: "flag", says: "look at what is piped in (as the path - does)" },
    "git": { kind: "flag", says: "the whole history, every version of every file once; of some commits only: --git main..HEAD" },
    "staged": { kind: "flag", says: "what the next commit would bring" },
    "home": { kind: "flag", says: "the places in your home folder where programs keep tokens and people leave them" },
    "with-browsers": { kind: "flag", says: "with --home: also what sites keep in browsers' profiles; asks first" },
    "no-ignore": { kind: "flag", says: "also what git ignores" },
    "public": { kind: "flag", says: "also test keys, keys made to be seen, and documented samples" },
    "sarif": { kind: "flag", says: "write SARIF 2.1.0" },
    "github": { kind: "flag", says: "write annotations for a GitHub workflow" },
    "output": { kind: "text", hint: "file", says: "write the report there instead of to stdout" },
    "quiet": { kind: "flag", says: "no summary" },
    "baseline": { kind: "text", hint: "file", says: "leave out what this file accepts" },
    "write-baseline": { kind: "text", hint: "file", says: "accept everything that is found now" },
    "config": { kind: "text", hint: "file", says: "another file than ./.tokenward.json" },
    "install-hook": { kind: "flag", says: "let git ask us before each commit in this repository; a hook that is there is kept" },
    "uninstall-hook": { kind: "flag", says: "undo that" },
    "adopt": { kind: "flag", says: "asks about each token: into the vault, and a reference in its place in the file" },
    "no-vault": { kind: "flag", says: "do not ask the agent which of them you keep" },
    "stdin-jsonl": { kind: "flag", says: "read {\"id\", \"text\"} lines, answer {\"id\", \"findings\"} lines in their order" },
  },
  about: [
    "Finds tokens in folders, files of any encoding, archives, databases and notebooks. Without a path: this folder. Values are never printed, and nothing leaves this computer; no vault and no agent is needed.",
    "With --json: one object a line, for each token. Exit code: 0 nothing found, 1 something found, 2 not understood, or nothing found but not everything could be looked at.",
    "To accept one place: a comment on its line, or alone on the line before, with the reason: tokenward:allow <reason>",
    ".tokenward.json: {\"skipPaths\": [\"fixtures/\"], \"skipKinds\": [\"generic-jwt\"], \"maxFileBytes\": 10000000}. A baseline holds keyed fingerprints, no values; a password that can be guessed can be guessed from it.",
  ].join("\n"),
  examples: ["tokenward scan", "tokenward scan src .env --json", "pbpaste | tokenward scan -", "tokenward scan --git", "tokenward scan --home", "tokenward scan --adopt .env", "tokenward scan --install-hook", "tokenward scan --sarif --output scan.sarif", "tokenward scan --stdin-jsonl < texts.jsonl"],
  run: async (call) => {
    if (call.given["stdin-jsonl"]) return (await import("../../scan/scan-lines.ts")).scanLines(call, call.given.public);
    if (call.given["install-hook"] || call.given["uninstall-hook"]) {
      const { installHook, uninstallHook } = await import("../../scan/hook.ts");
      const { cwd, node } = call.world;
      const says = call.given["uninstall-hook"] ? uninstallHook({ cwd }) : installHook({ cwd, node, program: join(import.meta.dirname, "../../../bin/tokenward.mjs") });
      answer(call, { says }, `${says}\n`);
      return 0;
    }
    const { scanPaths } = await import("../../scan/scan-paths.ts");
    try {
      return await scanPaths(call, call.given);
    } catch (cause) {
      // 1 says that something was found.
      if (cause instanceof Stop && cause.exit !== 1) throw cause;
      throw new Stop("internal", cause instanceof Stop ? cause.message : `Something failed that should not, so the scan is not complete. ${cause instanceof Error ? cause.message : ""} Please report it.`, 2);
    }
  },
});
