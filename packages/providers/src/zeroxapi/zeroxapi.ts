import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zeroxapi: Provider = {
  id: "zeroxapi",
  name: "0x",
  hosts: ["0x.org"],
  page: "https://dashboard.0x.org",
  kinds: [
    secret("zeroxapi-api-key", "0x API key", "quote and route trades within your quota", named(["0x_api", "zero_x", "zero_ex", "0x_key", "0x.org"], ...uuid), "https://0x.org/docs/introduction/getting-started"),
  ],
};
