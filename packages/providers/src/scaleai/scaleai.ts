import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.scale.com/reference/authentication";
const near = ["scale_ai", "scale_api", "scale.com"];

export const scaleai: Provider = {
  id: "scaleai",
  name: "Scale AI",
  hosts: ["scale.com", "scaleapi.com"],
  page: "https://dashboard.scale.com/settings",
  kinds: [
    secret("scaleai-live-key", "Scale AI live API key", "make tasks at your cost, and read your data", named(near, "live_", chars(classes.hex, 32)), docs),
    secret("scaleai-test-key", "Scale AI test API key", "use the sandbox", named(near, "test_", chars(classes.hex, 32)), docs, { nature: "test" }),
  ],
};
