import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const findl: Provider = {
  id: "findl",
  name: "Findl",
  hosts: ["findl.com"],
  page: null,
  kinds: [
    secret("findl-api-key", "Findl API key", "use up your quota", named(["findl"], ...uuid), "https://findl.com"),
  ],
};
