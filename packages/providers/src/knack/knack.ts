import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const knack: Provider = {
  id: "knack",
  name: "Knack",
  hosts: ["knack.com"],
  page: "https://builder.knack.com",
  kinds: [
    secret("knack-api-key", "Knack API key", "read and write all records of an app", named(["knack_api", "knack_rest", "x-knack-rest-api-key", "knack_key", "knackhq", "knack"], ...uuid), "https://docs.knack.com/reference/object-based-requests"),
  ],
};
