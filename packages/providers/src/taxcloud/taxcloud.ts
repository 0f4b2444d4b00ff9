import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const taxcloud: Provider = {
  id: "taxcloud",
  name: "TaxCloud",
  hosts: ["taxcloud.com"],
  page: "https://app.taxcloud.com",
  kinds: [
    secret("taxcloud-api-key", "TaxCloud API key", "read and file the sales tax of a shop", named(["tax_cloud"], ...uuid), "https://docs.taxcloud.com/api-reference/introduction"),
  ],
};
