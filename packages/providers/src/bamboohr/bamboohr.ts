import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bamboohr: Provider = {
  id: "bamboohr",
  name: "BambooHR",
  hosts: ["bamboohr.com"],
  page: null,
  kinds: [
    secret("bamboohr-api-key", "BambooHR API key", "read and change employees' records", named(["bamboo_hr"], chars(classes.hex, 40)), "https://documentation.bamboohr.com/docs/getting-started"),
  ],
};
