import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.vwo.com/reference/authentication";
const near = ["vwo"];

export const vwo: Provider = {
  id: "vwo",
  name: "VWO",
  hosts: ["vwo.com", "visualwebsiteoptimizer.com"],
  page: "https://app.vwo.com/#/developers/tokens",
  kinds: [
    secret("vwo-api-token", "VWO API token", "read and change experiments", named(near, chars(classes.hex, 64)), docs),
    secret("vwo-sdk-key", "VWO SDK key", "read the flags of an environment", named(near, chars(classes.hex, 32)), docs),
  ],
};
