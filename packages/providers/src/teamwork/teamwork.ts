import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://apidocs.teamwork.com/guides/teamwork/authentication";

export const teamwork: Provider = {
  id: "teamwork",
  name: "Teamwork",
  hosts: ["teamwork.com"],
  page: "https://www.teamwork.com/developer",
  kinds: [
    secret("teamwork-access-token", "Teamwork access token", "read and change projects as you", parts("tkn.v1_", chars(classes.alphanumeric, 71), "="), docs),
    secret("teamwork-api-key", "Teamwork API key", "read and change projects as you", prefixed("twp_", classes.alphanumeric, 20, 60), docs),
    secret("teamwork-api-key-older", "Teamwork API key (older)", "read and change projects as you", named(["teamwork"], chars(classes.alphanumeric, 20, 36)), docs),
  ],
};
