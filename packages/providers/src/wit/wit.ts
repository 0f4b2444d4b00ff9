import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wit: Provider = {
  id: "wit",
  name: "Wit.ai",
  hosts: ["wit.ai"],
  page: "https://wit.ai/apps",
  kinds: [
    secret("wit-server-token", "Wit.ai server access token", "ask and train an application", named(["wit_ai", "wit.ai", "wit_token", "wit_access", "wit_server", "wit_api", "wit_key"], chars(classes.upperAlphanumeric, 32)), "https://wit.ai/docs/http/#authentication_link"),
  ],
};
