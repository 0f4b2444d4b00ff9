import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onwater: Provider = {
  id: "onwater",
  name: "onWater",
  hosts: ["onwater.io"],
  page: "https://onwater.io/users",
  kinds: [
    secret("onwater-access-token", "onWater access token", "look up places within your quota", named(["onwater", "onwaterio"], chars(classes.base64Url, 20)), "https://onwater.io"),
  ],
};
