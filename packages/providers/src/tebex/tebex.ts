import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["tebex"];

export const tebex: Provider = {
  id: "tebex",
  name: "Tebex",
  hosts: ["tebex.io"],
  page: "https://creator.tebex.io/game-servers",
  kinds: [
    secret("tebex-server-secret", "Tebex game server secret", "read purchases and give out packages", named(near, chars(classes.hex, 40)), "https://docs.tebex.io/plugin/"),
    secret("tebex-private-key", "Tebex Headless API private key", "act as your web shop", named(near, chars(classes.alphanumeric, 32, 64)), "https://docs.tebex.io/developers/headless-api/authentication"),
  ],
};
