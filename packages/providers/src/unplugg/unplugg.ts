import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unplugg: Provider = {
  id: "unplugg",
  name: "Unplugg",
  hosts: ["unplu.gg"],
  page: "https://unplu.gg",
  kinds: [
    secret("unplugg-access-token", "Unplugg access token", "make forecasts at your cost", named(["unplugg", "unplu"], chars(classes.hex, 64)), "https://unplu.gg/test_api.html"),
  ],
};
