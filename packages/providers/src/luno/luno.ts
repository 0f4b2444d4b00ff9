import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const luno: Provider = {
  id: "luno",
  name: "Luno",
  hosts: ["luno.com"],
  page: "https://www.luno.com/wallet/security/api_keys",
  kinds: [
    secret("luno-api-secret", "Luno API secret", "trade and send as its permissions allow", named(["luno_secret", "luno_api", "luno_key", "luno.com", "luno"], chars(classes.base64Url, 43)), "https://www.luno.com/en/developers/api"),
  ],
};
