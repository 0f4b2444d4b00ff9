/** What the fake vault is to look like at the start. */
export interface Scene {
  readonly state: "uninitialised" | "locked" | "unlocked";
  readonly empty?: boolean;
  readonly now: number;
}

/**
 * Puts a small vault in memory where the preload would put its bridge. Sent to the page as text, so it stands alone: it
 * may use nothing from outside itself. Its values are made up here and look like no provider's.
 */
export const installFakeBridge = ({ state, empty = false, now }: Scene): void => {
  const day = 86_400_000;
  type Row = Record<string, unknown>;
  const id = (n: number): string => String(n).padStart(26, "0");
  const hex = "0".repeat(64);
  const status = {
    state, keychain: "os", hasPassphrase: false, hasRecoveryKit: true, tokens: 0, openIncidents: 0, auditFault: null, lockedBecause: state === "locked" ? "It was not used for an hour." : null,
    version: "0.1.0", home: "~/.local/share/tokenward", presence: "confirm",
  };
  const token = (n: number, label: string, provider: string, kind: string, more: Row): Row => ({
    id: id(n), label, provider, kind, account: null, owner: "you", scopes: [], baseUrl: null, providerSideId: null, lastFour: ["x7Qm", "c2Lk", "4RQZ", "9fWd", "Tb8e", "a01f", "Ux3p", "wAAq", "mm11", "3c9d"][n % 10],
    fingerprint: hex, version: 1, createdAt: now - 60 * day, rotatedAt: null, lastUsedAt: null, expiry: null, consumers: [], allowedHosts: [], note: "", state: { kind: "active" }, ...more,
  });
  const end = (days: number, from = "provider"): Row => ({ expiry: { at: now + days * day + 3_600_000, from } });
  const tokens: Row[] = empty ? [] : [
    token(1, "ci-deploy", "github", "github-fine-grained", { account: "acme-bot", scopes: ["write contents", "read metadata"], lastUsedAt: now - 180_000, version: 3, rotatedAt: now - 84 * day, ...end(6), state: { kind: "exposed", since: now - 180_000, incidentId: id(101) }, consumers: [{ path: "~/code/site/.env", format: "env", version: 3 }, { path: "~/.npmrc", format: "npmrc", version: 2 }] }),
    token(2, "publish @acme", "npm", "npm-granular", { ...end(28), baseUrl: "https://packages.example.com", consumers: [{ path: "~/.npmrc", format: "npmrc", version: 1 }] }),
    token(3, "terraform-apply", "aws", "aws-access-key", { owner: "platform", createdAt: now - 412 * day }),
    token(4, "runner-registration", "gitlab", "gitlab-personal", end(61)),
    token(5, "evals", "openai", "openai-service-key", { owner: "research" }),
    token(6, "dns-automation", "cloudflare", "cloudflare-api", { owner: "platform", ...end(212) }),
    token(7, "billing-worker", "stripe", "stripe-restricted", { owner: "billing" }),
    token(8, "assistant-staging", "anthropic", "anthropic-api", { createdAt: now - 120 * day }),
    token(9, "reporting-ro", "generic", "generic-secret", { owner: "", ...end(9, "user") }),
    token(10, "release-upload", "sentry", "sentry-auth", end(120)),
    token(11, "dashboards-ci", "grafana", "grafana-service", { owner: "sre", ...end(-2) }),
    token(12, "old-bot", "slack", "slack-bot", { state: { kind: "revoked", since: now - 9 * day } }),
  ];
  const incidents: Row[] = empty ? [] : [
    { id: id(101), provider: "github", kind: "github-fine-grained", fingerprint: hex, origin: "https://pastebin.com", road: "paste", outcome: "overridden", verdict: "block", place: null, reason: "sharing a log with the vendor", at: now - 180_000, browser: "Chromium", tokenId: id(1), state: "open" },
    { id: id(102), provider: "slack", kind: "slack-bot", fingerprint: hex, origin: "https://forum.example.org", road: "drop", outcome: "held", verdict: "block", place: null, reason: null, at: now - 2 * day, browser: "Firefox", tokenId: null, state: "open" },
    { id: id(103), provider: "npm", kind: "npm-granular", fingerprint: hex, origin: "https://chat.example.org", road: "paste", outcome: "held", verdict: "block", place: null, reason: null, at: now - 40 * day, browser: "Chromium", tokenId: id(2), state: "closed" },
  ];
  const trail = (...steps: string[]): Row[] => steps.map((step, index) => ({ step, at: now - 84 * day + index * 4_000 }));
  const rotations: Row[] = empty ? [] : [
    { id: id(201), tokenId: id(4), recipe: "in-place", step: "partial", startedAt: now - 600_000, endedAt: null, trail: trail("preflight", "intent", "minted", "tested", "partial"), problem: "One file could not be written: it is read-only. Make it writable and try again.", page: null, missing: ["~/code/infra/.env"] },
    { id: id(202), tokenId: id(1), recipe: "guided", step: "done", startedAt: now - 84 * day, endedAt: now - 84 * day + 41_000, trail: trail("preflight", "intent", "awaiting-value", "tested", "deployed", "retired", "confirmed", "done"), problem: null, page: null, missing: [] },
  ];
  const event = (seq: number, type: string, actor: string, subject: string | null, ago: number, data: Row = {}): Row => ({ seq, prev: hex, time: now - ago, type, actor, device: "laptop", subject, outcome: "done", corr: id(seq), data });
  const events: Row[] = empty ? [] : [
    event(0, "vault.init", "window", null, 90 * day), event(1, "token.add", "window", id(1), 90 * day), event(2, "token.add", "cli", id(2), 60 * day), event(3, "rotation.start", "window", id(1), 84 * day),
    event(4, "rotation.step", "agent", id(1), 84 * day - 20_000, { step: "deployed" }), event(5, "rotation.step", "agent", id(1), 84 * day - 40_000, { step: "done" }), event(6, "vault.unlock", "window", null, 3_600_000),
    event(7, "token.take", "desktop", id(1), 240_000), event(8, "incident.report", "extension", id(1), 180_000),
  ];
  let settings: Row = { clipboardSeconds: 30, autoLockMinutes: 60, lockOnSuspend: true, lockOnScreenLock: true, presence: "unlocked", globalShortcut: "CommandOrControl+Shift+Space", holdSeconds: 2 };
  const browsers: Row[] = empty ? [] : [{ id: "b1", name: "Chromium", pairedAt: now - 50 * day, lastSeenAt: now - 5_000, connected: true }, { id: "b2", name: "Firefox", pairedAt: now - 20 * day, lastSeenAt: now - 2 * day, connected: false }];
  const pending: Row[] = empty ? [] : [{ id: "b3", name: "Firefox on laptop", code: "417 302", since: now - 20_000 }];

  const hearers: ((news: unknown) => void)[] = [];
  const tell = (news: unknown): void => hearers.forEach((hear) => hear(news));
  const changed = (...nouns: string[]): void => void setTimeout(() => tell({ kind: "changed", nouns }), 0);
  const fine = (value: unknown): unknown => ({ ok: true, value });
  const fault = (code: string, message: string): unknown => ({ ok: false, error: { code, message } });
  const find = (rows: Row[], wanted: unknown): Row => rows.find((row) => row["id"] === wanted || row["label"] === wanted)!;
  const text = (bytes: unknown): string => new TextDecoder().decode(bytes as Uint8Array);
  const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
  const step = (rotation: Row, name: string): void => {
    rotation["step"] = name;
    rotation["trail"] = [...(rotation["trail"] as Row[]), { step: name, at: Date.now() }];
  };
  const finish = (rotation: Row): void => {
    for (const name of ["minted", "tested", "deployed", "retired", "confirmed", "done"]) step(rotation, name);
    rotation["endedAt"] = Date.now();
    rotation["problem"] = null;
    const rotated = find(tokens, rotation["tokenId"]);
    Object.assign(rotated, { state: { kind: "active" }, version: (rotated["version"] as number) + 1, rotatedAt: Date.now(), lastFour: "nEw1" });
    changed("token", "rotation", "incident");
  };

  const answers: Record<string, (input: Row) => unknown> = {
    "vault.status": () => fine({ ...status, tokens: tokens.length, openIncidents: incidents.filter((row) => row["state"] === "open").length }),
    "vault.settings": () => fine(settings),
    "vault.setSettings": (input) => (changed("vault"), fine((settings = { ...settings, ...input }))),
    "vault.lock": () => (Object.assign(status, { state: "locked", lockedBecause: "You locked it." }), changed("vault"), fine({})),
    "vault.unlock": () => (Object.assign(status, { state: "unlocked", lockedBecause: null }), changed("vault"), fine({})),
    "vault.init": () => (Object.assign(status, { state: "unlocked" }), changed("vault"), fine({ recoveryKit: bytes(Array.from({ length: 8 }, (_, n) => `KIT${n}Q`).join("-")) })),
    "vault.setPassphrase": (input) => (Object.assign(status, { hasPassphrase: input["next"] !== null }), changed("vault"), fine({})),
    "vault.newRecoveryKit": () => fine({ recoveryKit: bytes(Array.from({ length: 8 }, (_, n) => `NEW${n}Q`).join("-")) }),
    "vault.testRecoveryKit": (input) => fine({ opens: text(input["recoveryKit"]).startsWith("KIT") }),
    "token.list": () => fine(tokens.map((row) => ({ ...row }))),
    "token.show": (input) => fine(find(tokens, input["ref"])),
    "token.inspect": (input) => {
      const value = text(input["value"]);
      const same = value.startsWith("twice") ? id(2) : null;
      return fine({ provider: "npm", kind: "npm-granular", kindName: "npm granular access token", providerName: "npm", lastFour: value.slice(-4), account: null, expiry: { at: now + 90 * day, from: "token" }, suggestedLabel: "npm-laptop", duplicateOf: same, doubt: value.includes(" ") ? "It has a space in it, so it may be cut in two. Copy it again." : null });
    },
    "token.add": (input) => {
      const value = text(input["value"]);
      if (tokens.some((row) => row["label"] === input["label"])) return fault("duplicate", `There is already a token called ${String(input["label"])}. Choose another label.`);
      const made = token(tokens.length + 20, String(input["label"]), "npm", "npm-granular", { lastFour: value.slice(-4), owner: input["owner"], baseUrl: input["baseUrl"] ?? null });
      tokens.push(made);
      changed("token");
      return fine(made);
    },
    "token.edit": (input) => (Object.assign(find(tokens, input["id"]), input, { id: input["id"] }), changed("token"), fine(find(tokens, input["id"]))),
    "token.remove": (input) => (tokens.splice(tokens.indexOf(find(tokens, input["id"])), 1), changed("token"), fine({})),
    "token.identify": (input) => fine(find(tokens, input["id"])),
    "token.findConsumers": () => fine([{ path: "~/.npmrc", format: "npmrc", trackedByGit: false }, { path: "~/code/app/.env", format: "env", trackedByGit: true }]),
    "token.setConsumers": (input) => (Object.assign(find(tokens, input["id"]), { consumers: (input["paths"] as string[]).map((path) => ({ path, format: "env", version: 1 })) }), changed("token"), fine(find(tokens, input["id"]))),
    "rotation.list": () => fine(rotations.map((row) => ({ ...row }))),
    "rotation.plan": (input) => {
      const { provider, consumers } = find(tokens, input["id"]) as { provider: string; consumers: { path: string }[] };
      const guided = provider === "github";
      return fine({
        recipe: guided ? "guided" : "create-revoke", needs: guided ? [] : ["password", "otp"], page: guided ? "https://github.com/settings/personal-access-tokens/new" : null, consumers: consumers.map(({ path }) => path),
        promises: guided ? ["You make the new token on GitHub; the form there is filled in.", "It is tried, and written to the places below.", "The old token is revoked by GitHub's API and tried: it must be refused."] : ["A new token is made.", "It is tried, and written to the places below.", "The old token is revoked and tried: it must be refused."],
      });
    },
    "rotation.start": (input) => {
      const guided = find(tokens, input["id"])["provider"] === "github";
      const rotation: Row = { id: id(210 + rotations.length), tokenId: input["id"], recipe: guided ? "guided" : "create-revoke", step: "preflight", startedAt: Date.now(), endedAt: null, trail: [{ step: "preflight", at: Date.now() }, { step: "intent", at: Date.now() }], problem: null, page: guided ? "https://github.com/settings/personal-access-tokens/new" : null, missing: [] };
      rotations.push(rotation);
      if (guided) step(rotation, "awaiting-value");
      else finish(rotation);
      changed("rotation");
      return fine({ ...rotation });
    },
    "rotation.supply": (input) => (finish(find(rotations, input["id"])), fine({ ...find(rotations, input["id"]) })),
    "rotation.retry": (input) => (finish(find(rotations, input["id"])), fine({ ...find(rotations, input["id"]) })),
    "rotation.undo": (input) => {
      const rotation = find(rotations, input["id"]);
      step(rotation, "undone");
      Object.assign(rotation, { endedAt: Date.now(), problem: null });
      changed("rotation");
      return fine({ ...rotation });
    },
    "rotation.revoke": (input) => (Object.assign(find(tokens, input["id"]), { state: { kind: "revoked", since: Date.now() } }), changed("token"), fine({ confirmed: true, message: "The provider refuses the old value.", page: null })),
    "incident.list": () => fine(incidents.map((row) => ({ ...row }))),
    "incident.close": (input) => (Object.assign(find(incidents, input["id"]), { state: "closed" }), changed("incident"), fine(find(incidents, input["id"]))),
    "audit.list": (input) => fine(events.filter((row) => input["subject"] === undefined || row["subject"] === input["subject"])),
    "audit.verify": () => fine({ ok: true, records: events.length, checkpoints: 2, firstBad: null, fault: null, message: "Every record follows from the one before, and the checkpoints agree." }),
    "audit.export": () => fine({ records: [], next: null, checkpoints: [], publicKey: "" }),
    "browser.list": () => fine(browsers),
    "browser.troubles": () => fine(empty ? [] : [{ name: "Firefox", cause: "extension-old", at: now - 40_000 }, { name: "Brave", cause: "not-proven", at: now - 300_000 }]),
    "browser.pending": () => fine([...pending]),
    "browser.approve": (input) => (browsers.push({ ...pending.splice(0, 1)[0], id: input["id"], pairedAt: Date.now(), lastSeenAt: null, connected: true }), changed("browser"), fine(browsers.at(-1))),
    "browser.refuse": () => (pending.splice(0, 1), changed("browser"), fine({})),
    "browser.forget": (input) => (browsers.splice(browsers.indexOf(find(browsers, input["id"])), 1), changed("browser"), fine({})),
    "desktop.copy": (input) => (tell({ kind: "clipboard", countdown: { label: find(tokens, input["id"])["label"], clearsAt: Date.now() + 30_000 } }), fine({ seconds: 30 })),
    "desktop.copyReference": () => fine({}),
    "desktop.reveal": () => fine({ value: bytes(`made-up-${"value-".repeat(4)}x7Qm`) }),
    "desktop.endReveal": () => fine({}),
    "desktop.openPage": () => fine({}),
    "desktop.openToken": () => fine({}),
    "desktop.hidePopup": () => fine({}),
    "desktop.clipboard": () => fine({ countdown: null }),
  };
  const calls: string[] = [];
  const bridge: Record<string, unknown> = { onNews: (hear: (news: unknown) => void) => void hearers.push(hear) };
  for (const [call, answer] of Object.entries(answers)) {
    bridge[call] = async (input: Row): Promise<unknown> => {
      calls.push(call);
      // What crosses the bridge is a copy, as structured clone makes one.
      return structuredClone(answer(structuredClone(input)));
    };
  }
  Object.assign(globalThis, { tw: bridge, fakeCalls: calls, fakeNews: tell, twPassphrase: { answer: async () => undefined } });
};
