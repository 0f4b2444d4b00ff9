import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kentik: Provider = {
  id: "kentik",
  name: "Kentik",
  hosts: ["kentik.com"],
  page: "https://portal.kentik.com/v4/profile/auth",
  kinds: [
    secret("kentik-api-token", "Kentik API token", "read and change your network monitoring", named(["kentik", "ch_api_token", "x-ch-auth-api-token"], chars(classes.hex, 32)), "https://kb.kentik.com/docs/kentik-apis-overview"),
  ],
};
