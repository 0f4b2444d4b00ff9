import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tripadvisor: Provider = {
  id: "tripadvisor",
  name: "Tripadvisor",
  hosts: ["tripadvisor.com"],
  page: "https://www.tripadvisor.com/developers",
  kinds: [
    secret("tripadvisor-api-key", "Tripadvisor API key", "read places at your cost", named(["trip_advisor"], chars(classes.upperHex, 32)), "https://tripadvisor-content-api.readme.io/reference/overview"),
  ],
};
