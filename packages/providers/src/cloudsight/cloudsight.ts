import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudsight: Provider = {
  id: "cloudsight",
  name: "CloudSight",
  hosts: ["cloudsight.ai"],
  page: "https://cloudsight.ai",
  kinds: [
    secret("cloudsight-api-key", "CloudSight API key", "recognise images at your cost", named(["cloudsight"], chars(classes.base64Url, 22)), "https://cloudsight.docs.apiary.io/"),
  ],
};
