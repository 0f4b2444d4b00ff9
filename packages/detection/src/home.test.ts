import { providers } from "@tokenward/providers";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isHome } from "./home.ts";
import { isLocal, isLoopback } from "./local-address.ts";

test.each([
  ["npm", "npmjs.com", "", true], ["npm", "www.npmjs.com", "", true], ["npm", "notnpmjs.com", "", false], ["npm", "npmjs.com.evil.test", "", false], ["generic", "npmjs.com", "", false], ["nobody", "npmjs.com", "", false],
  ["github", "github.com", "/settings/tokens", true], ["github", "api.github.com", "", true], ["github", "github.com", "/acme/shop/settings/secrets/actions", true],
  ["github", "gist.github.com", "/", false], ["github", "github.com", "/acme/shop/issues/new", false], ["github", "github.com", "/acme/shop/pull/7", false], ["github", "github.com", "/acme/shop/discussions/1", false], ["github", "github.com", "/acme/shop/edit/main/.env", false], ["github", "you.github.io", "/", false],
  ["gitlab", "gitlab.com", "/-/user_settings/personal_access_tokens", true], ["gitlab", "gitlab.com", "/a/b/c/-/settings/ci_cd", true], ["gitlab", "gitlab.com", "/a/b/c/-/issues/new", false], ["gitlab", "gitlab.com", "/-/snippets/new", false], ["gitlab", "forum.gitlab.com", "/", false],
  ["slack", "api.slack.com", "/apps", true], ["slack", "app.slack.com", "/client/T1/C1", false], ["slack", "acme.slack.com", "/", false],
  ["openai", "platform.openai.com", "/api-keys", true], ["openai", "platform.openai.com", "/playground", false], ["openai", "chatgpt.com", "/", false], ["openai", "community.openai.com", "/", false], ["anthropic", "claude.ai", "/new", false],
  ["google", "console.cloud.google.com", "/apis", true], ["google", "docs.google.com", "/document/d/1", false], ["google", "mail.google.com", "/", false], ["google", "www.google.com", "/search", false], ["google", "storage.googleapis.com", "/bucket/page.html", false],
  ["aws", "us-east-1.console.aws.amazon.com", "/iam", true], ["aws", "bucket.s3.amazonaws.com", "/page.html", false],
  ["shopify", "acme.myshopify.com", "/admin/apps", true], ["shopify", "acme.myshopify.com", "/pages/contact", false], ["stackexchange", "stackoverflow.com", "/questions/ask", false], ["pastebin", "pastebin.com", "/", false], ["pastebin", "pastebin.com", "/doc_api", true],
])("%s at home on %s%s: %s", (provider, host, path, expected) => {
  expect(isHome(provider, host, path)).toBe(expected);
});

const homes = providers().flatMap(({ id, hosts }) => hosts.map((host) => [id, host] as const));

test("nothing that only looks like a home is one", () => {
  // Letters of other scripts that look like ours.
  const looks: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", i: "і", o: "о", p: "р", x: "х", y: "у", s: "ѕ", l: "ӏ" };
  for (const [provider, host] of homes) {
    const letter = Array.from(host).findIndex((each) => each in looks);
    if (letter === -1) continue;
    const alike = host.slice(0, letter) + (looks[host.charAt(letter)] ?? "") + host.slice(letter + 1);
    expect(isHome(provider, alike), host).toBe(false);
    expect(isHome(provider, new URL(`https://${alike}/`).hostname), host).toBe(false);
  }
  for (const [provider, host] of homes) if (!homes.some(([other, above]) => other === provider && host.endsWith(`.${above}`))) expect(isHome(provider, `x${host}`), host).toBe(false);
  for (const [provider, host] of homes) for (const other of [`${host}.`, `${host}:443`, host.toUpperCase(), `user@${host}`, `${host}.evil.test`, `xn--80ak6aa92e.${host}`, `évil.${host}`, ` ${host}`, `${host}\u0000`]) expect(isHome(provider, other), other).toBe(false);
});

test("an address's host is what the browser goes to, whatever stands before it", () => {
  const goes = (url: string): boolean => isHome("github", new URL(url).hostname, "/settings");
  for (const trick of ["https://github.com@evil.test/", "https://github.com%2f@evil.test/", "https://evil.test/github.com", "https://evil.test#github.com", "https://evil.test\\@github.com/", "https://github.com.evil.test/", "https://github。com.evil.test/"]) expect(goes(trick), trick).toBe(false);
  for (const same of ["https://user:pass@github.com/", "https://GITHUB.com:443/", "https://github.com:8443/", "https://github。com/"]) expect(goes(same), same).toBe(true);
});

test("addresses of this machine and of private networks, however they are written", () => {
  const hostOf = (address: string): string => new URL(`http://${address}/`).hostname;
  for (const address of ["localhost", "app.localhost", "127.0.0.1", "127.9.9.9", "2130706433", "0x7f.1", "0.0.0.0", "[::1]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]"]) expect([isLoopback(hostOf(address)), isLocal(hostOf(address))], address).toEqual([true, true]);
  for (const address of ["10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.1", "169.254.3.4", "[fd12:3456::1]", "[fc00::1]", "[fe80::1]", "[febf::1]", "[::ffff:10.0.0.1]", "nas.local", "git.corp.internal", "printer.lan", "app.test", "router.home.arpa"]) expect([isLoopback(hostOf(address)), isLocal(hostOf(address))], address).toEqual([false, true]);
  for (const address of ["example.com", "172.15.0.1", "172.32.0.1", "11.0.0.1", "192.169.1.1", "8.8.8.8", "localhost.evil.com", "127.0.0.1.evil.com", "10.0.0.1.nip.io", "mylocalhost", "latest", "my-test", "local.com", "[2001:db8::1]", "[fec0::1]", "[::ffff:8.8.8.8]", "fd.example", "fe80.example"]) expect(isLocal(hostOf(address)), address).toBe(false);
});

test("an IPv4 address is private alike in all its forms", () => {
  fc.assert(fc.property(fc.tuple(fc.constantFrom(8, 10, 127, 172, 192, 169), fc.constantFrom(16, 31, 32, 168, 254, 0), fc.nat(255), fc.nat(255)), (bytes) => {
    const plain = bytes.join(".");
    expect(isLocal(new URL(`http://[::ffff:${plain}]/`).hostname)).toBe(isLocal(plain));
    expect(isLocal(new URL(`http://${bytes.reduce((sum, byte) => sum * 256 + byte, 0)}/`).hostname)).toBe(isLocal(plain));
  }));
});
