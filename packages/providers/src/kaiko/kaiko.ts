import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kaiko: Provider = {
  id: "kaiko",
  name: "Kaiko",
  hosts: ["kaiko.com", "kaiko.io"],
  page: "https://instruments.kaiko.com",
  kinds: [
    secret("kaiko-api-key", "Kaiko API key", "read market data at your cost", named(["kaiko"], chars(classes.hex, 32, 40)), "https://docs.kaiko.com/kaiko-rest-api/general/getting-started/authentication"),
  ],
};
