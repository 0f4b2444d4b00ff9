import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hyperbolic: Provider = {
  id: "hyperbolic",
  name: "Hyperbolic",
  hosts: ["hyperbolic.xyz"],
  page: null,
  kinds: [
    secret("hyperbolic-api-key", "Hyperbolic API key", "use models at your cost", named(["hyperbolic"], "eyJ", chars(classes.base64Url, 60, 160), ".", chars(classes.base64Url, 40, 160), ".", chars(classes.base64Url, 43)), "https://docs.hyperbolic.xyz"),
  ],
};
