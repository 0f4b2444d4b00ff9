import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zapier: Provider = {
  id: "zapier",
  name: "Zapier",
  hosts: ["zapier.com"],
  page: "https://zapier.com/app/settings",
  kinds: [
    secret("zapier-webhook", "Zapier webhook", "start a Zap", parts("https://hooks.zapier.com/hooks/catch/", chars(classes.digits, 5, 10), "/", chars(classes.lowerAlphanumeric, 5, 10)), "https://help.zapier.com/hc/en-us/articles/8496288690317"),
    secret("zapier-deploy-key", "Zapier deploy key", "publish your integrations", named(["zapier"], chars(classes.hex, 32)), "https://docs.zapier.com/platform/reference/cli-docs"),
  ],
};
