import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lightfunnels: Provider = {
  id: "lightfunnels",
  name: "Lightfunnels",
  hosts: ["lightfunnels.com"],
  page: "https://app.lightfunnels.com",
  kinds: [
    secret("lightfunnels-token", "Lightfunnels access token", "read and change your shop", named(["lightfunnels"], chars(classes.hex, 64)), "https://docs.lightfunnels.com/"),
  ],
};
