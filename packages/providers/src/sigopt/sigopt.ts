import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sigopt: Provider = {
  id: "sigopt",
  name: "SigOpt",
  hosts: ["sigopt.com"],
  page: "https://app.sigopt.com/tokens/info",
  kinds: [
    secret("sigopt-api-token", "SigOpt API token", "read and change experiments", named(["sigopt"], chars(classes.upperAlphanumeric, 48)), "https://docs.sigopt.com"),
  ],
};
