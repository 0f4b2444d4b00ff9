import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const okteto: Provider = {
  id: "okteto",
  name: "Okteto",
  hosts: ["okteto.com"],
  page: "https://cloud.okteto.com",
  kinds: [
    secret("okteto-personal-token", "Okteto personal access token", "deploy and read your environments", named(["okteto", "okteto_token"], chars(classes.alphanumeric, 40)), "https://www.okteto.com/docs/core/credentials/personal-access-tokens/"),
  ],
};
