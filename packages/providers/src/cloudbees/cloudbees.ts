import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudbees: Provider = {
  id: "cloudbees",
  name: "CloudBees",
  hosts: ["cloudbees.io", "cloudbees.com", "codeship.com"],
  page: "https://cloudbees.io",
  kinds: [
    secret("cloudbees-token", "CloudBees personal access token", "run workflows as you", named(["cloud_bees"], chars(classes.base64Url, 36, 80)), "https://docs.cloudbees.com/docs/cloudbees-platform/latest/apis/"),
  ],
};
