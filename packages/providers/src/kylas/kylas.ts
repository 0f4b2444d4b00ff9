import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kylas: Provider = {
  id: "kylas",
  name: "Kylas",
  hosts: ["kylas.io"],
  page: "https://app.kylas.io/setup/api-key",
  kinds: [
    secret("kylas-api-key", "Kylas API key", "read and change your customers", named(["kylas"], ...uuid, ":", chars(classes.digits, 2, 6)), "https://kylas.io/api-docs"),
  ],
};
