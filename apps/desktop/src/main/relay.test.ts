import { reveal, Secret } from "@tokenward/shared/secret";
import type { Client } from "@tokenward/shared/contract";
import { contract } from "@tokenward/shared/contract";
import { expect, test } from "vitest";
import { allCalls, desktopCalls, popupCalls, vaultCalls } from "../bridge/calls.ts";
import { createRelay, type DesktopActions } from "./relay.ts";

const actions = Object.fromEntries(desktopCalls.map((call) => [call, async (input: unknown) => ({ ok: true, value: { call, input } })])) as unknown as DesktopActions;
const relayOver = (answer: (method: string, input: Record<string, unknown>) => unknown) => {
  const offered: string[] = [];
  const verbs = (noun: string) => new Proxy({}, { get: (_target, verb: string) => async (input: Record<string, unknown>) => answer(`${noun}.${verb}`, input) });
  const vault = new Proxy({}, { get: (_target, noun: string) => verbs(noun) }) as Client<"window">;
  return { relay: createRelay({ vault, actions, offer: (page) => void offered.push(page) }), offered };
};
const fine = () => ({ ok: true, value: {} });

test("the window may call what the contract gives it, but for token.reveal", () => {
  const open = Object.entries(contract).flatMap(([noun, verbs]) => Object.entries(verbs).filter(([, { callers }]) => (callers as readonly string[]).includes("window")).map(([verb]) => `${noun}.${verb}`));
  expect([...vaultCalls, "token.reveal"].sort()).toEqual(open.sort());
  expect(new Set(allCalls).size).toBe(allCalls.length);
});

test("nobody, an unknown call and a call of another page are answered alike", async () => {
  const { relay } = relayOver(fine);
  const answers = [await relay(null, "token.list", {}), await relay("window", "token.reveal", {}), await relay("window", "token.take", {}), await relay("window", 7, {}), await relay("popup", "token.remove", {})];
  for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: "not-allowed", message: "There is no such call here." } });
  expect(popupCalls.filter((call) => /^(vault|token|rotation|browser|incident)\./.test(call))).toEqual(["token.list", "vault.settings", "vault.status"]);
});

test("secrets go in as bytes, come out as bytes, and are wiped here", async () => {
  let seen: Secret | null = null;
  const kit = Secret.of(Buffer.from("kit"));
  const { relay } = relayOver((_method, input) => {
    seen = input["passphrase"] as Secret;
    return { ok: true, value: { recoveryKit: kit } };
  });
  const answer = await relay("window", "vault.init", { keychain: "file", passphrase: new TextEncoder().encode("long words") });
  expect(answer).toEqual({ ok: true, value: { recoveryKit: new TextEncoder().encode("kit") } });
  expect(() => reveal(seen!)).toThrow("wiped");
  expect(() => reveal(kit)).toThrow("wiped");
});

test("a page that the agent offers is remembered, and a failure says nothing of its cause", async () => {
  const { relay, offered } = relayOver((method) => {
    if (method === "rotation.list") return { ok: true, value: [{ page: "https://gitlab.example/new" }, { page: null }] };
    throw new Error("a value might stand here");
  });
  await relay("window", "rotation.list", {});
  expect(offered).toEqual(["https://gitlab.example/new"]);
  expect(JSON.stringify(await relay("window", "token.list", {}))).not.toContain("might");
});
