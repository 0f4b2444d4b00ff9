import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const moosend: Provider = {
  id: "moosend",
  name: "Moosend",
  hosts: ["moosend.com"],
  page: "https://app.moosend.com",
  kinds: [
    secret("moosend-api-key", "Moosend API key", "read your people and send to them", named(["moosend"], ...uuid), "https://docs.moosend.com/developers/api-documentation/en/index-en.html"),
  ],
};
