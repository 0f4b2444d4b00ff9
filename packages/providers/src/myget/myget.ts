import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const myget: Provider = {
  id: "myget",
  name: "MyGet",
  hosts: ["myget.org"],
  page: "https://www.myget.org/profile/Me#!/AccessTokens",
  kinds: [
    secret("myget-api-key", "MyGet API key", "publish packages to your feeds", named(["my_get"], ...uuid), "https://docs.myget.org/docs/reference/security"),
  ],
};
