import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lyft: Provider = {
  id: "lyft",
  name: "Lyft",
  hosts: ["lyft.com"],
  page: "https://www.lyft.com/developers",
  kinds: [
    secret("lyft-client-secret", "Lyft client secret", "act as your application", named(["lyft_client", "lyft_secret", "lyft_api", "lyft"], chars(classes.base64Url, 32, 40)), "https://www.lyft.com/developers"),
  ],
};
