import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { browserName, originOf } from "./background/place.ts";
import { createReleases, type Release } from "./background/releases.ts";
import { CHROMIUM_ID, chromiumKey, FIREFOX_ID } from "./identity.ts";
import { manifestOf } from "./manifest.ts";

test("Chromium's id is the one that the key gives", () => {
  const digest = createHash("sha256").update(Buffer.from(chromiumKey, "base64")).digest("hex").slice(0, 32);
  expect(Array.from(digest, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("")).toBe(CHROMIUM_ID);
});

test("the manifest asks for what the checklist allows and nothing else", () => {
  for (const target of ["chromium", "firefox"] as const) {
    const manifest = manifestOf(target, "1.2.3");
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ["nativeMessaging", "storage", "alarms", "scripting"],
      host_permissions: ["<all_urls>"],
      content_scripts: [{ run_at: "document_start", world: "ISOLATED", all_frames: true, match_about_blank: true, match_origin_as_fallback: true }, { js: ["birth.js"], run_at: "document_end", world: "ISOLATED", all_frames: false }],
      content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; frame-ancestors 'none'; base-uri 'none'" },
    });
    for (const absent of ["web_accessible_resources", "externally_connectable", "devtools_page"]) expect(manifest).not.toHaveProperty(absent);
  }
  expect(manifestOf("chromium", "1")).toMatchObject({ key: chromiumKey, optional_permissions: ["contentSettings"] });
  expect(manifestOf("firefox", "1")).toMatchObject({ browser_specific_settings: { gecko: { id: FIREFOX_ID } } });
  expect(manifestOf("firefox", "1")).not.toHaveProperty("key");
});

test("a place is scheme and host, never path or query", () => {
  const sender = (more: object) => originOf({ id: "x", ...more });
  expect(sender({ origin: "https://a.example", url: "https://a.example/p?token=1" })).toBe("https://a.example");
  expect(sender({ url: "https://a.example:8443/p?token=1#t" })).toBe("https://a.example:8443");
  expect(sender({ origin: "null", url: "about:srcdoc", tab: { url: "https://holder.example/p" } })).toBe("https://holder.example");
  expect(sender({ origin: "file://", url: "file:///home/somebody/notes.html" })).toBe("file://");
  expect(sender({})).toBe("unknown:");
});

test("browsers are named as people name them", () => {
  expect(browserName("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36")).toBe("Chromium on Linux");
  expect(browserName("Mozilla/5.0 (Windows NT 10.0; rv:153.0) Gecko/20100101 Firefox/153.0")).toBe("Firefox on Windows");
  expect(browserName("?")).toBe("A browser on this computer");
});

test("a release serves once, for a minute, and one for a tab", async () => {
  let now = 0;
  let kept: readonly Release[] | null = null;
  const releases = createReleases({ read: async () => kept, write: async (content) => void (kept = content) }, () => now);
  const asked = { pasteId: "p", tabId: 1, frameId: 0, origin: "https://a.example", paste: { title: "", detail: "", what: "", kindName: "", waysOut: [], sightings: [] } };
  const first = await releases.ask(asked);
  const second = await releases.ask(asked);
  expect(await releases.find(first)).toBeNull();
  expect((await releases.take(second))?.pasteId).toBe("p");
  expect(await releases.take(second)).toBeNull();
  const late = await releases.ask(asked);
  now = 60_000;
  expect(await releases.take(late)).toBeNull();
});
