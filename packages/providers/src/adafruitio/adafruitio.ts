import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const adafruitio: Provider = {
  id: "adafruitio",
  name: "Adafruit IO",
  hosts: ["adafruit.com"],
  page: "https://io.adafruit.com/get-key",
  kinds: [
    secret("adafruitio-key", "Adafruit IO key", "read and write your feeds", prefixed("aio_", classes.alphanumeric, 28), "https://io.adafruit.com/api/docs/#authentication"),
  ],
};
