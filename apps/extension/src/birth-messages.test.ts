import { expect, test } from "vitest";
import { birthAddressOf } from "./background/birth-address.ts";
import { maxBirthUnits, readFromBirth } from "./birth-messages.ts";

const facts = { label: "ci", scopes: ["repo"], expiresAt: 5 };
const keep = { kind: "birth-keep", provider: "github", value: "v", facts, rotation: null };

test("what a page's script says is read in closed shapes and bounded sizes", () => {
  expect(readFromBirth({ ...keep, more: 1, facts: { ...facts, more: 1 } })).toEqual(keep);
  expect(readFromBirth({ kind: "birth-where", more: 1 })).toEqual({ kind: "birth-where" });
  expect(readFromBirth({ ...keep, facts: { label: null, scopes: [] } })).toEqual({ ...keep, facts: { label: null, scopes: [] } });
  for (const broken of [
    null, 1, "birth-where", {}, { kind: "birth" }, { ...keep, value: "" }, { ...keep, value: "v".repeat(maxBirthUnits + 1) }, { ...keep, value: 1 }, { ...keep, provider: null }, { ...keep, rotation: "r".repeat(27) },
    { ...keep, facts: null }, { ...keep, facts: { ...facts, label: "l".repeat(201) } }, { ...keep, facts: { ...facts, scopes: "repo" } }, { ...keep, facts: { ...facts, scopes: [1] } },
    { ...keep, facts: { ...facts, scopes: Array.from({ length: 51 }, () => "s") } }, { ...keep, facts: { ...facts, expiresAt: 1.5 } }, { kind: "birth-dismiss", fingerprint: "x" }, { kind: "birth-form", facts: {} },
  ]) expect(readFromBirth(broken)).toBeNull();
});

test("a place of birth is a tab's top frame over https with an origin of its own, by the browser's word", () => {
  const sender = (more: object) => birthAddressOf({ id: "x", frameId: 0, url: "https://github.com/settings/tokens", origin: "https://github.com", ...more } as never);
  expect(sender({})).toEqual({ protocol: "https:", hostname: "github.com", port: "" });
  expect(sender({ origin: undefined })?.hostname).toBe("github.com");
  expect(sender({ url: "https://github.com:8443/", origin: "https://github.com:8443" })?.port).toBe("8443");
  for (const more of [{ frameId: 1 }, { frameId: undefined }, { url: undefined }, { url: "http://github.com/", origin: "http://github.com" }, { origin: "null" }, { origin: "https://evil.example" }, { url: "about:srcdoc" }, { url: "blob:https://github.com/1" }]) {
    expect(sender(more), JSON.stringify(more)).toBeNull();
  }
});
