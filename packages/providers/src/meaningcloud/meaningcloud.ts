import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const meaningcloud: Provider = {
  id: "meaningcloud",
  name: "MeaningCloud",
  hosts: ["meaningcloud.com"],
  page: "https://www.meaningcloud.com/developer/account/subscriptions",
  kinds: [
    secret("meaningcloud-license-key", "MeaningCloud licence key", "read texts within your quota", named(["meaning_cloud"], chars(classes.hex, 32)), "https://learn.meaningcloud.com/developer"),
  ],
};
