import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coinlayer: Provider = {
  id: "coinlayer",
  name: "coinlayer",
  hosts: ["coinlayer.com"],
  page: "https://coinlayer.com/dashboard",
  kinds: [
    secret("coinlayer-access-key", "coinlayer access key", "use up your quota", named(["coin_layer"], chars(classes.lowerAlphanumeric, 32)), "https://coinlayer.com/documentation"),
  ],
};
