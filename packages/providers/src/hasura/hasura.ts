import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hasura: Provider = {
  id: "hasura",
  name: "Hasura",
  hosts: ["hasura.io"],
  page: null,
  kinds: [
    secret("hasura-admin-secret", "Hasura admin secret", "read and write every table", named(["hasura_graphql_admin_secret", "x-hasura-admin-secret", "hasura_admin_secret", "hasura"], chars(classes.alphanumeric, 32, 64)), "https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/"),
  ],
};
