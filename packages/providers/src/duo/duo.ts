import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const duo: Provider = {
  id: "duo",
  name: "Duo",
  hosts: ["duosecurity.com", "duo.com"],
  page: "https://admin.duosecurity.com",
  kinds: [
    secret("duo-secret-key", "Duo secret key", "let anybody pass the second factor", named(["duo_skey", "duo_secret", "duo_secret_key", "duosecurity"], chars(classes.alphanumeric, 40)), "https://duo.com/docs/authapi"),
    secret("duo-integration-key", "Duo integration key", "name the application", named(["duo_ikey", "duo_integration", "duo"], "DI", chars(classes.upperAlphanumeric, 18)), "https://duo.com/docs/authapi"),
  ],
};
