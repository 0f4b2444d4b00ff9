import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const duffel: Provider = {
  id: "duffel",
  name: "Duffel",
  hosts: ["duffel.com"],
  page: "https://app.duffel.com",
  kinds: [
    secret("duffel-access-token", "Duffel access token", "book flights at your cost", prefixed("duffel_live_", classes.base64Url, 43), "https://duffel.com/docs/api/overview/test-your-integration"),
    secret("duffel-access-token-test", "Duffel test access token", "book flights that do not exist", prefixed("duffel_test_", classes.base64Url, 43), "https://duffel.com/docs/api/overview/test-your-integration", { nature: "test" }),
  ],
};
