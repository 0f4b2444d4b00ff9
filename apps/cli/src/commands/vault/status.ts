import { command } from "../../command.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { facts } from "../../table.ts";
import { plural } from "../../words.ts";

export const status = command({
  operands: [],
  options: {},
  examples: ["tokenward status", "tokenward status --json"],
  run: async (call) => {
    const now = must(await (await call.client()).vault.status({}));
    const states = { uninitialised: "not made yet: tokenward init", locked: "locked: tokenward unlock", unlocked: "unlocked" } as const;
    answer(call, now, facts(call.screen, [
      ["vault", states[now.state], now.state === "unlocked" ? "plain" : "warn"],
      ["locked because", now.lockedBecause ?? ""],
      ["folder", now.home],
      ["keychain", now.keychain === null ? "" : now.keychain === "os" ? "this system's" : "a sealed file"],
      ["passphrase", now.state === "uninitialised" ? "" : now.hasPassphrase ? "set" : "none"],
      ["recovery kit", now.state === "uninitialised" ? "" : now.hasRecoveryKit ? "made" : "missing: tokenward recovery new", now.hasRecoveryKit ? "plain" : "warn"],
      ["tokens", now.state === "uninitialised" ? "" : String(now.tokens)],
      ["incidents", now.openIncidents === 0 ? "" : `${plural(now.openIncidents, "open incident")}: tokenward incident list`, "danger"],
      ["audit log", now.auditFault ?? "", "danger"],
      ["version", now.version],
    ]));
    return now.auditFault === null ? 0 : 8;
  },
});
