import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const crates: Provider = {
  id: "crates",
  name: "crates.io",
  hosts: ["crates.io"],
  page: "https://crates.io/settings/tokens",
  kinds: [
    {
      id: "crates-api-token", name: "crates.io API token", reach: "publish crates as you", nature: "secret",
      ...prefixed("cio", classes.alphanumeric, 32),
      source: ["https://doc.rust-lang.org/cargo/reference/publishing.html"],
    },
    secret("crates-api-token-old", "crates.io API token (old form)", "publish crates as you", named(["cargo_registry_token", "crates_io", "crates.io", "cargo_token", "cargo_registries"], chars(classes.alphanumeric, 32)), "https://doc.rust-lang.org/cargo/reference/publishing.html"),
  ],
};
