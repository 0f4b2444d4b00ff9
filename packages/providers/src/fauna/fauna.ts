import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fauna: Provider = {
  id: "fauna",
  name: "Fauna",
  hosts: ["fauna.com"],
  page: null,
  kinds: [
    secret("fauna-secret", "Fauna database secret", "read and write the database", named(["fauna", "faunadb"], "fn", chars(classes.base64Url, 38)), "https://docs.fauna.com/fauna/current/learn/security/authentication/"),
  ],
};
