import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.modrinth.com/api/";

export const modrinth: Provider = {
  id: "modrinth",
  name: "Modrinth",
  hosts: ["modrinth.com"],
  page: "https://modrinth.com/settings/pats",
  kinds: [
    secret("modrinth-personal-token", "Modrinth personal access token", "publish and change your projects", prefixed("mrp_", classes.alphanumeric, 40, 80), docs),
    secret("modrinth-session", "Modrinth session", "publish and change your projects as you", prefixed("mra_", classes.alphanumeric, 40, 80), docs),
    secret("modrinth-oauth-token", "Modrinth OAuth token", "do what its user allowed", prefixed("mro_", classes.alphanumeric, 40, 80), docs),
    secret("modrinth-oauth-secret", "Modrinth OAuth client secret", "act as your application", prefixed("mrs_", classes.alphanumeric, 40, 80), docs),
  ],
};
