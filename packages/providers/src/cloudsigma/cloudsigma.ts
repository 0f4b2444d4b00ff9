import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudsigma: Provider = {
  id: "cloudsigma",
  name: "CloudSigma",
  hosts: ["cloudsigma.com"],
  page: null,
  kinds: [
    secret("cloudsigma-api-key", "CloudSigma API key", "make and delete machines", named(["cloudsigma"], chars(classes.alphanumeric, 32, 64)), "https://docs.cloudsigma.com/"),
  ],
};
