import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zillow: Provider = {
  id: "zillow",
  name: "Zillow",
  hosts: ["zillow.com"],
  page: "https://www.zillow.com",
  kinds: [
    secret("zillow-web-service-id", "Zillow web service ID", "read homes within your quota", named(["zillow"], "X1-", chars(classes.alphanumeric, 14, 28), "_", chars(classes.alphanumeric, 4, 8)), "https://www.zillowgroup.com/developers/"),
  ],
};
