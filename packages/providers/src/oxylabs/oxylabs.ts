import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const oxylabs: Provider = {
  id: "oxylabs",
  name: "Oxylabs",
  hosts: ["oxylabs.io"],
  page: "https://dashboard.oxylabs.io",
  kinds: [
    secret("oxylabs-password", "Oxylabs password", "read pages at your cost", named(["oxy_labs", "oxylabs_password"], chars(classes.alphanumeric, 12, 32)), "https://developers.oxylabs.io/scraping-solutions/web-scraper-api"),
  ],
};
