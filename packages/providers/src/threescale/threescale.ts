import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.redhat.com/en/documentation/red_hat_3scale_api_management/2.15/html/admin_portal_guide/tokens";
const near = ["three_scale", "3scale"];

export const threescale: Provider = {
  id: "threescale",
  name: "3scale",
  hosts: ["3scale.net"],
  page: "https://www.redhat.com",
  kinds: [
    secret("threescale-access-token", "3scale access token", "change APIs and the keys of their users", named(near, chars(classes.hex, 64)), docs),
    secret("threescale-provider-key", "3scale provider key, service token or user key", "read APIs and report their use", named(near, chars(classes.hex, 32)), docs),
  ],
};
