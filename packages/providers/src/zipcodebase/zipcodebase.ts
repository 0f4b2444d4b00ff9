import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zipcodebase: Provider = {
  id: "zipcodebase",
  name: "Zipcodebase",
  hosts: ["zipcodebase.com"],
  page: "https://app.zipcodebase.com",
  kinds: [
    secret("zipcodebase-api-key", "Zipcodebase API key", "look up postal codes within your quota", named(["zip_code_base", "zipcode_base"], ...uuid), "https://app.zipcodebase.com/documentation"),
  ],
};
