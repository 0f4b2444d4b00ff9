import { expect, test } from "vitest";
import { fileFor } from "./app-scheme.ts";
import { contentSecurityPolicy, isAllowedLink, isOurPage, pageHeaders, webPreferences } from "./security.ts";

// The static gate: facts/security-checklist §1, line by line. A setting that is loosened turns this red.
test("every window has the checklist's settings", () => {
  expect(webPreferences("preload.cjs")).toEqual({
    preload: "preload.cjs",
    contextIsolation: true, sandbox: true,
    nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
    webSecurity: true, allowRunningInsecureContent: false,
    experimentalFeatures: false, plugins: false, webviewTag: false,
    devTools: false, spellcheck: false,
    navigateOnDragDrop: false, disableDialogs: true, safeDialogs: true,
  });
});

test("the policy allows our own files and nothing else", () => {
  const directives = Object.fromEntries(contentSecurityPolicy.split("; ").map((directive) => [directive.split(" ")[0]!, directive.split(" ").slice(1).join(" ")]));
  expect(directives).toEqual({
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self' data:", "font-src": "'self'", "connect-src": "'none'", "form-action": "'none'",
    "frame-ancestors": "'none'", "base-uri": "'none'", "require-trusted-types-for": "'script'", "trusted-types": "'none'",
  });
  expect(pageHeaders["content-security-policy"]).toBe(contentSecurityPolicy);
});

test.each([
  ["app://tokenward/index.html", true],
  ["app://tokenward/index.html#/inventory", true],
  ["app://tokenward.evil/index.html", false],
  ["app://tokenward@evil/index.html", false],
  ["app://user@tokenward/index.html", false],
  ["app://tokenward:80/", false],
  ["https://tokenward/index.html", false],
  ["file:///index.html", false],
  ["about:blank", false],
  ["not an address", false],
])("%s is ours: %s", (address, ours) => {
  expect(isOurPage(address)).toBe(ours);
});

test("only names on the built list are served", () => {
  const built = new Set(["index.html", "assets/a.js", "secret.txt"]);
  expect(fileFor("app://tokenward/index.html", built)).toBe("index.html");
  expect(fileFor("app://tokenward/assets/a.js?x#y", built)).toBe("assets/a.js");
  const refused = ["app://tokenward/../main.cjs", "app://tokenward/%2e%2e/main.cjs", "app://tokenward/assets/..%2f..%2fmain.cjs", "app://tokenward/", "app://tokenward/%", "app://tokenward/secret.txt", "app://evil/index.html", "app://tokenward/INDEX.html"];
  for (const address of refused) expect(fileFor(address, built), address).toBeNull();
});

test("a link opens only for a host on the list, over https, without tricks", () => {
  expect(isAllowedLink("https://github.com/settings/tokens")).toBe(true);
  for (const address of ["http://github.com/", "https://github.com.evil.example/", "https://evil@github.com/", "https://github.com:8443/", "javascript:alert(1)", "https://evil.example/#github.com"]) expect(isAllowedLink(address), address).toBe(false);
});
