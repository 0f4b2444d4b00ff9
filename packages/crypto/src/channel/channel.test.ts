import { webcrypto } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ok, err } from "@tokenward/shared/result";
import { reveal, Secret } from "@tokenward/shared/secret";
import { fromBase64, toBase64 } from "./bytes.ts";
import { createInbox, importAgentKey, makeBrowserKey, openAsAgent, openAsBrowser, publicKeyText, type AgentSide, type BrowserSide, type Frames, type KeyPair } from "./index.ts";

const { subtle } = webcrypto;
const random = (count: number): Uint8Array => webcrypto.getRandomValues(new Uint8Array(count));
const never = (): Promise<void> => new Promise(() => undefined);

type Tamper = (frame: unknown, index: number) => readonly unknown[];
const honest: Tamper = (frame) => [frame];

/** Two ends of one wire. What one sends goes through JSON and the tamperer to the other. */
const wire = (toAgent: Tamper = honest, toBrowser: Tamper = honest): { browser: Frames; agent: Frames } => {
  const inboxes = { browser: createInbox(100), agent: createInbox(100) };
  const end = (own: "browser" | "agent", other: "browser" | "agent", tamper: Tamper): Frames => {
    let sent = 0;
    return {
      send: (frame) => tamper(JSON.parse(JSON.stringify(frame)) as unknown, sent++).forEach((each) => inboxes[other].push(each)),
      receive: () => inboxes[own].receive(),
      close: () => {
        inboxes.browser.end();
        inboxes.agent.end();
      },
    };
  };
  return { browser: end("browser", "agent", toAgent), agent: end("agent", "browser", toBrowser) };
};

const makeAgentKey = async (): Promise<KeyPair> => {
  const pair = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  return importAgentKey(subtle, new Uint8Array(await subtle.exportKey("pkcs8", pair.privateKey)));
};
const agentKey = await makeAgentKey();
const agentPin = await publicKeyText(subtle, agentKey.publicKey);
const browserKey = await makeBrowserKey(subtle);
const browserPin = await publicKeyText(subtle, browserKey.publicKey);

const browserSide = (frames: Frames, more: Partial<BrowserSide> = {}): BrowserSide => ({ subtle, random, wait: never, frames, key: browserKey, contract: 1, name: "Chromium", pinned: agentPin, onCode: () => undefined, ...more });
const agentSide = (frames: Frames, more: Partial<AgentSide> = {}): AgentSide => ({
  subtle, random, wait: never, frames, key: agentKey, contract: 1, browserOf: (key) => (key === browserPin ? "b1" : null), offer: () => Promise.resolve(err("declined")), ...more,
});
const meet = async (ends: { browser: Frames; agent: Frames }, browser: Partial<BrowserSide> = {}, agent: Partial<AgentSide> = {}) =>
  Promise.all([openAsBrowser(browserSide(ends.browser, browser)), openAsAgent(agentSide(ends.agent, agent))]);

test("a paired browser and its agent talk both ways", async () => {
  const [browser, agent] = await meet(wire());
  if (!browser.ok || !agent.ok) throw new Error("no channel");
  expect(agent.value.browser).toBe("b1");
  await browser.value.channel.send({ id: 1, text: "é☃" });
  await browser.value.channel.send({ id: 2 });
  expect(await agent.value.channel.receive()).toEqual(ok({ id: 1, text: "é☃" }));
  await agent.value.channel.send({ reply: 1 });
  expect(await agent.value.channel.receive()).toEqual(ok({ id: 2 }));
  expect(await browser.value.channel.receive()).toEqual(ok({ reply: 1 }));
});

test("a secret crosses as bytes: never in a frame, and its sender may wipe it at once", async () => {
  const frames: string[] = [];
  const [browser, agent] = await meet(wire((frame) => (frames.push(JSON.stringify(frame)), [frame])));
  if (!browser.ok || !agent.ok) throw new Error("no channel");
  const bytes = random(40);
  const mine = bytes.slice();
  const sending = browser.value.channel.send({ id: 1, input: { value: Secret.of(mine) } });
  mine.fill(0);
  await sending;
  const got = await agent.value.channel.receive();
  const { value } = (got.ok ? (got.value as { input: { value: Secret } }) : { input: { value: null } }).input;
  expect(value instanceof Secret && Buffer.compare(reveal(value), bytes)).toBe(0);
  expect(frames.filter((frame) => frame.includes(toBase64(bytes)) || frame.includes("secret"))).toEqual([]);
});

test("a first pairing shows the same six digits on both sides and hands over the key to pin", async () => {
  const codes: string[] = [];
  const [browser, agent] = await meet(wire(), { pinned: null, onCode: (code) => codes.push(code) }, {
    offer: (visitor, code) => {
      codes.push(code);
      return Promise.resolve(visitor.publicKey === browserPin && visitor.name === "Chromium" ? ok("b2") : err("declined"));
    },
  });
  expect(codes[0]).toMatch(/^\d{6}$/);
  expect(codes[1]).toBe(codes[0]);
  expect(browser.ok && browser.value.agentKey).toBe(agentPin);
  expect(agent.ok && agent.value.browser).toBe("b2");
});

test.each(["declined", "expired", "busy", "vault-away"] as const)("a pairing that is %s says so inside the channel", async (cause) => {
  const [browser] = await meet(wire(), { pinned: null }, { offer: () => Promise.resolve(err(cause)) });
  expect(browser.ok ? null : browser.error.cause).toBe(cause);
});

test("a browser that the agent does not know is told to pair, and an agent with another key is not believed", async () => {
  const stranger = await makeBrowserKey(subtle);
  const [unknown] = await meet(wire(), { key: stranger });
  expect(unknown.ok ? null : unknown.error.cause).toBe("not-paired");
  const [wrong] = await meet(wire(), {}, { key: await makeAgentKey() });
  expect(wrong.ok ? null : wrong.error.cause).toBe("other-vault");
});

test("nobody in between can make a browser believe that it is no longer paired", async () => {
  const forge: Tamper = (frame) => [frame !== null && typeof frame === "object" && "proof" in frame ? { refused: "not-paired" } : frame];
  const [browser] = await meet(wire(honest, forge));
  expect(browser.ok ? null : browser.error.cause).toBe("malformed");
});

test("an agent that shows the pinned key without having it fails", async () => {
  const thief: KeyPair = { publicKey: agentKey.publicKey, privateKey: (await makeAgentKey()).privateKey };
  const [browser] = await meet(wire(), {}, { key: thief });
  expect(browser.ok ? null : browser.error.cause).toBe("wrong-signature");
});

test("a browser that shows a paired key without having it fails", async () => {
  const thief: KeyPair = { publicKey: browserKey.publicKey, privateKey: (await makeBrowserKey(subtle)).privateKey };
  const [, agent] = await meet(wire(), { key: thief });
  expect(agent.ok ? null : agent.error.cause).toBe("wrong-signature");
});

test("somebody in the middle of a first pairing gets two different codes", async () => {
  const middleKey = await makeAgentKey();
  const middleBrowserKey = await makeBrowserKey(subtle);
  const left = wire();
  const right = wire();
  const codes: string[] = [];
  const note = (code: string): void => void codes.push(code);
  const offer: AgentSide["offer"] = (_visitor, code) => (note(code), Promise.resolve(err("declined")));
  await Promise.all([
    openAsBrowser(browserSide(left.browser, { pinned: null, onCode: note })),
    openAsAgent(agentSide(left.agent, { key: middleKey, offer: () => Promise.resolve(err("declined")) })),
    openAsBrowser(browserSide(right.browser, { pinned: null, key: middleBrowserKey })),
    openAsAgent(agentSide(right.agent, { offer })),
  ]);
  expect(codes).toHaveLength(2);
  expect(codes[0]).not.toBe(codes[1]);
});

test("a nonce or ephemeral other than the committed one is refused before any code is shown", async () => {
  let offered = 0;
  const swap: Tamper = (frame) => [frame !== null && typeof frame === "object" && "reveal" in frame ? { reveal: { ...(frame.reveal as object), nonce: toBase64(random(32)) } } : frame];
  const [browser, agent] = await meet(wire(swap), { pinned: null }, { offer: () => (offered++, Promise.resolve(ok("b"))) });
  expect(offered).toBe(0);
  expect(agent.ok ? null : agent.error.cause).toBe("altered");
  expect(browser.ok ? null : browser.error.cause).toBe("altered");
});

test("contracts that differ say which end to update", async () => {
  const [older] = await meet(wire(), { contract: 1 }, { contract: 2 });
  expect(older.ok ? null : older.error.cause).toBe("contract-newer");
  const [newer] = await meet(wire(), { contract: 3 }, { contract: 2 });
  expect(newer.ok ? null : newer.error.cause).toBe("contract-older");
});

test("a peer that says nothing costs no more than the time limit", async () => {
  const at = (ms: number): Promise<void> => (ms === 10_000 ? Promise.resolve() : never());
  const browser = await openAsBrowser(browserSide(wire().browser, { wait: at }));
  const agent = await openAsAgent(agentSide(wire().agent, { wait: at }));
  expect([browser, agent].map((end) => (end.ok ? null : end.error.cause))).toEqual(["timeout", "timeout"]);
});

test("replayed, dropped, reordered and reflected frames close the channel", async () => {
  const openPair = async (tamper: Tamper) => {
    const [browser, agent] = await meet(wire((frame, index) => (index < 2 ? [frame] : tamper(frame, index - 2))));
    if (!browser.ok || !agent.ok) throw new Error("no channel");
    return { browser: browser.value.channel, agent: agent.value.channel };
  };
  const kept: unknown[] = [];
  const cases: readonly (readonly [string, Tamper, number])[] = [
    ["replay", (frame) => [frame, frame], 1],
    ["drop", (frame, index) => (index === 0 ? [] : [frame]), 0],
    ["reorder", (frame, index) => (index === 0 ? (kept.push(frame), []) : index === 1 ? [frame, kept[0]] : [frame]), 0],
  ];
  for (const [name, tamper, good] of cases) {
    const { browser, agent } = await openPair(tamper);
    await browser.send({ n: 0 });
    await browser.send({ n: 1 });
    for (let n = 0; n < good; n++) expect(await agent.receive(), name).toEqual(ok({ n }));
    const bad = await agent.receive();
    expect(bad.ok ? null : bad.error.cause, name).toBe("altered");
    const after = await agent.receive();
    expect(after.ok, name).toBe(false);
  }
});

test("no altered byte of any frame is ever taken for a message", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.integer({ min: 0, max: 3 }), async (place, flip, target) => {
      const alter: Tamper = (frame, index) => {
        const record = frame as Record<string, Record<string, unknown> | string>;
        if (index !== target) return [frame];
        const [key, inner] = Object.entries(record).at(0) ?? ["", ""];
        if (typeof inner === "string") return [{ [key]: flipped(inner, place, flip) }];
        const fields = Object.entries(inner).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[0] !== "name");
        const [field, value] = fields[place % fields.length] ?? ["", ""];
        return [{ [key]: { ...inner, [field]: flipped(value, place, flip) } }];
      };
      const [browser, agent] = await meet(wire(alter));
      if (!browser.ok || !agent.ok) return;
      await browser.value.channel.send({ n: 1 });
      await browser.value.channel.send({ n: 2 });
      const got = [await agent.value.channel.receive(), await agent.value.channel.receive()];
      expect(got.every((message) => message.ok)).toBe(false);
    }),
    { numRuns: 60 },
  );
});
const flipped = (base64: string, place: number, flip: number): string => {
  const bytes = fromBase64(base64)!;
  const at = place % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ flip;
  return toBase64(bytes);
};

test("garbage instead of frames ends the handshake with a cause, never with a throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.jsonValue(), fc.constant({ hello: { protocol: 1, contract: 1, pairing: true, name: "x", key: "AAAA", commit: toBase64(new Uint8Array(32)) } })), { minLength: 1, maxLength: 3 }), async (garbage) => {
      for (const role of ["browser", "agent"] as const) {
        const ends = wire();
        for (const frame of garbage) ends[role === "browser" ? "agent" : "browser"].send(frame);
        const result = role === "browser" ? openAsBrowser(browserSide(ends.browser)) : openAsAgent(agentSide(ends.agent));
        queueMicrotask(() => ends.agent.close());
        expect((await result).ok).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test("a message beyond the limit is refused and the channel lives on", async () => {
  const [browser, agent] = await meet(wire());
  if (!browser.ok || !agent.ok) throw new Error("no channel");
  const refused = await browser.value.channel.send({ text: "x".repeat(800 * 1024) });
  expect(refused.ok ? null : refused.error.cause).toBe("too-large");
  await browser.value.channel.send({ n: 1 });
  expect(await agent.value.channel.receive()).toEqual(ok({ n: 1 }));
});

test("base64 agrees with Buffer's and takes nothing but canonical text", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
  }));
  for (const bad of ["A", "AB==", "AB=A", "====", "AAA\n", "AA-_", 1, null]) expect(fromBase64(bad), String(bad)).toBeNull();
});
