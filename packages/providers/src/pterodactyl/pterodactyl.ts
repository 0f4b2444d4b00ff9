import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://pterodactyl.io";

export const pterodactyl: Provider = {
  id: "pterodactyl",
  name: "Pterodactyl",
  hosts: ["pterodactyl.io"],
  page: null,
  kinds: [
    secret("pterodactyl-client-key", "Pterodactyl client API key", "control your game servers", prefixed("ptlc_", classes.alphanumeric, 43), docs),
    secret("pterodactyl-application-key", "Pterodactyl application API key", "make and delete servers and users", prefixed("ptla_", classes.alphanumeric, 43), docs),
  ],
};
