import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const neuphonic: Provider = {
  id: "neuphonic",
  name: "Neuphonic",
  hosts: ["neuphonic.com"],
  page: "https://app.neuphonic.com/apikey",
  kinds: [
    secret("neuphonic-api-key", "Neuphonic API key", "use voices at your cost", named(["neuphonic"], chars(classes.hex, 64), ".", ...uuid), "https://docs.neuphonic.com/"),
  ],
};
