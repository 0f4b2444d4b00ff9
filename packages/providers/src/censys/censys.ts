import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.censys.com/reference/get-started";
const near = ["censys"];

export const censys: Provider = {
  id: "censys",
  name: "Censys",
  hosts: ["censys.io", "censys.com"],
  page: "https://accounts.censys.io/settings/personal-access-tokens",
  kinds: [
    secret("censys-token", "Censys personal access token", "use up your quota and read your account", parts("censys_", chars(classes.alphanumeric, 8), "_", chars(classes.alphanumeric, 32)), docs),
    secret("censys-secret", "Censys API secret", "use up your quota", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("censys-api-id", "Censys API ID", "tells the account; with its secret, use up your quota", named(near, ...uuid), docs),
  ],
};
