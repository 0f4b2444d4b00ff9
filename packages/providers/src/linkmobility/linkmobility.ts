import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const linkmobility: Provider = {
  id: "linkmobility",
  name: "LINK Mobility",
  hosts: ["linkmobility.com", "linkmobility.io"],
  page: null,
  kinds: [
    secret("linkmobility-api-key", "LINK Mobility API key", "send messages at your cost", named(["link_mobility"], chars(classes.base64Url, 24, 64)), "https://www.linkmobility.com/developer/"),
  ],
};
