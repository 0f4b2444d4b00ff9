import type { Birth } from "../birth.ts";

export const cratesBirth: Birth = {
  provider: "crates",
  kinds: ["crates-api-token"],
  hosts: ["crates.io"],
  path: /^\/settings\/tokens(?:\/|$)/,
  selfHosted: false,
  value: ["[data-test-token]"],
  name: ["h3[data-test-name]", "input[data-test-name]"],
  scopes: ["[data-test-endpoint-scopes] strong"],
  expiry: ["[data-test-expired-at]"],
  source: ["https://doc.rust-lang.org/cargo/reference/publishing.html", "rust-lang/crates.io app/components (token rows)"],
  lookedAt: "2026-11-27",
};
