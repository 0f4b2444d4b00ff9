import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const salesmate: Provider = {
  id: "salesmate",
  name: "Salesmate",
  hosts: ["salesmate.io"],
  page: null,
  kinds: [
    secret("salesmate-access-key", "Salesmate access key", "read and change your customers", named(["salesmate"], ...uuid), "https://apidocs.salesmate.io/"),
  ],
};
