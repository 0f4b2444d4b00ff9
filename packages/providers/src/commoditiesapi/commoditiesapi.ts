import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const commoditiesapi: Provider = {
  id: "commoditiesapi",
  name: "Commodities-API",
  hosts: ["commodities-api.com"],
  page: "https://commodities-api.com/dashboard",
  kinds: [
    secret("commoditiesapi-access-key", "Commodities-API access key", "use up your quota", named(["commodities_api", "commodities"], chars(classes.lowerAlphanumeric, 60)), "https://commodities-api.com/documentation"),
  ],
};
