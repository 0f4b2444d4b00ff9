import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wavespeed: Provider = {
  id: "wavespeed",
  name: "WaveSpeedAI",
  hosts: ["wavespeed.ai"],
  page: "https://wavespeed.ai/accesskey",
  kinds: [
    secret("wavespeed-api-key", "WaveSpeedAI API key", "make pictures and films at your cost", named(["wave_speed", "wavespeedai"], chars(classes.hex, 64)), "https://wavespeed.ai/docs/docs-authentication"),
  ],
};
