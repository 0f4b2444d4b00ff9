import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.tatum.io/docs/authentication";

export const tatum: Provider = {
  id: "tatum",
  name: "Tatum",
  hosts: ["tatum.io"],
  page: "https://dashboard.tatum.io",
  kinds: [
    secret("tatum-api-key", "Tatum API key", "send transactions and use up your plan", parts("t-", chars(classes.hex, 24), "-", chars(classes.hex, 24)), docs),
    secret("tatum-api-key-older", "Tatum API key (older)", "send transactions and use up your plan", named(["tatum"], ...uuid), docs),
  ],
};
