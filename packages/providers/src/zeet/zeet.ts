import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zeet: Provider = {
  id: "zeet",
  name: "Zeet",
  hosts: ["zeet.co"],
  page: "https://zeet.co/account/api",
  kinds: [
    secret("zeet-api-token", "Zeet API token", "deploy and read every project's environment", named(["zeet"], chars(classes.alphanumeric, 32, 64)), "https://docs.zeet.co/api/"),
  ],
};
