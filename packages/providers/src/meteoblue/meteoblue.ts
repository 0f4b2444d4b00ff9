import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const meteoblue: Provider = {
  id: "meteoblue",
  name: "meteoblue",
  hosts: ["meteoblue.com"],
  page: "https://www.meteoblue.com/en/weather-api",
  kinds: [
    secret("meteoblue-api-key", "meteoblue API key", "read the weather at your cost", named(["meteoblue"], chars(classes.alphanumeric, 12, 20)), "https://docs.meteoblue.com/en/weather-apis/introduction/overview"),
  ],
};
