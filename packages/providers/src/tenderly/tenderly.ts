import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tenderly: Provider = {
  id: "tenderly",
  name: "Tenderly",
  hosts: ["tenderly.co"],
  page: "https://dashboard.tenderly.co/account/authorization",
  kinds: [
    secret("tenderly-access-key", "Tenderly access key", "read and simulate in your projects", named(["tenderly"], chars(classes.base64Url, 32)), "https://docs.tenderly.co/account/projects/how-to-generate-api-access-token"),
  ],
};
