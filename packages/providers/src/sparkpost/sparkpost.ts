import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sparkpost: Provider = {
  id: "sparkpost",
  name: "SparkPost",
  hosts: ["sparkpost.com"],
  page: "https://app.sparkpost.com/account/api-keys",
  kinds: [
    secret("sparkpost-api-key", "SparkPost API key", "send mail in your name", named(["spark_post"], chars(classes.hex, 40)), "https://developers.sparkpost.com/api/#header-authentication"),
  ],
};
