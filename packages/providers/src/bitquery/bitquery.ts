import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.bitquery.io/docs/authorisation/how-to-generate/";

export const bitquery: Provider = {
  id: "bitquery",
  name: "Bitquery",
  hosts: ["bitquery.io"],
  page: "https://account.bitquery.io/user/api_v2/access_tokens",
  kinds: [
    secret("bitquery-access-token", "Bitquery access token", "use up your points", named(["bitquery"], "ory_at_", chars(classes.base64Url, 43), ".", chars(classes.base64Url, 43)), docs),
    secret("bitquery-api-key", "Bitquery API key (old form)", "use up your points", prefixed("BQY", classes.alphanumeric, 29), docs),
  ],
};
