import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cloud.ouraring.com/docs/authentication";

export const oura: Provider = {
  id: "oura",
  name: "Oura",
  hosts: ["ouraring.com"],
  page: "https://cloud.ouraring.com/personal-access-tokens",
  kinds: [
    secret("oura-personal-token", "Oura personal access token", "read how you sleep and move", named(["oura", "oura_ring", "oura_token"], chars(classes.base32, 32)), docs),
    secret("oura-client-secret", "Oura client secret", "act as your application", named(["oura_client", "oura_secret", "ouraring"], chars(classes.base32, 32)), docs),
  ],
};
