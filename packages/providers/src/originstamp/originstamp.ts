import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const originstamp: Provider = {
  id: "originstamp",
  name: "OriginStamp",
  hosts: ["originstamp.com"],
  page: "https://my.originstamp.com",
  kinds: [
    secret("originstamp-api-key", "OriginStamp API key", "stamp files at your cost", named(["originstamp"], ...uuid), "https://docs.originstamp.com/"),
  ],
};
