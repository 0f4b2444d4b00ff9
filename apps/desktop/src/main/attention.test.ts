import { inflateSync } from "node:zlib";
import type { VaultStatus } from "@tokenward/shared/contract";
import type { Token } from "@tokenward/shared/domain";
import { dayMs } from "@tokenward/shared/time";
import { expect, test } from "vitest";
import { attentionWords, lifeWords, nextToDie, worstAttention, type Attention } from "./attention.ts";
import { trayIconPng } from "./tray-icon.ts";

const now = 1_000 * dayMs;
const token = (label: string, days: number | null, kind: Token["state"]["kind"] = "active"): Token =>
  ({ label, state: { kind }, expiry: days === null ? null : { at: now + days * dayMs, from: "user" } }) as unknown as Token;
const status = (state: VaultStatus["state"], openIncidents = 0): VaultStatus => ({ state, openIncidents }) as VaultStatus;

test.each<[Attention, readonly Token[], VaultStatus | null]>([
  ["danger", [token("a", 100), token("b", null, "exposed")], status("unlocked")],
  ["danger", [token("a", -1)], status("locked")],
  ["danger", [], status("unlocked", 1)],
  ["soon", [token("a", 14)], status("locked")],
  ["away", [token("a", 100)], null],
  ["locked", [token("a", 100)], status("locked")],
  ["fine", [token("a", 100), token("dead", -5, "revoked")], status("unlocked")],
])("the icon says %s (%#)", (wanted, tokens, of) => {
  expect(worstAttention(tokens, of, now)).toBe(wanted);
});

test("the menu has what dies next, soonest first, without the dead and the endless", () => {
  expect(nextToDie([token("c", 30), token("a", 2), token("x", null), token("dead", 1, "revoked"), token("b", 9), token("d", 90)], 3).map(({ label }) => label)).toEqual(["a", "b", "c"]);
});

test("what is left is said in words", () => {
  expect([-1, 0, 3_600_000, dayMs, 6 * dayMs + 5].map((left) => lifeWords(now + left, now))).toEqual(["expired", "expired", "today", "tomorrow", "6 days"]);
});

test("every state's icon is a PNG of its size and looks like no other", () => {
  const icons = (Object.keys(attentionWords) as Attention[]).map((attention) => trayIconPng(attention, 22));
  for (const icon of icons) {
    expect(icon.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(icon.readUInt32BE(16)).toBe(22);
    const start = icon.indexOf("IDAT") + 4;
    expect(inflateSync(icon.subarray(start, start + icon.readUInt32BE(start - 8)))).toHaveLength(22 * (22 * 4 + 1));
  }
  expect(new Set(icons.map((icon) => icon.toString("hex"))).size).toBe(icons.length);
});
