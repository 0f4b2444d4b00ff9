import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const livestorm: Provider = {
  id: "livestorm",
  name: "Livestorm",
  hosts: ["livestorm.co"],
  page: "https://app.livestorm.co",
  kinds: [
    secret("livestorm-api-token", "Livestorm API token (older)", "read who came to your events", named(["livestorm"], chars(classes.hex, 96)), "https://developers.livestorm.co/docs/authorization"),
  ],
};
