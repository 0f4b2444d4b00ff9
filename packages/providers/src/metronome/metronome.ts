import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const metronome: Provider = {
  id: "metronome",
  name: "Metronome",
  hosts: ["metronome.com"],
  page: "https://app.metronome.com/connections/api-tokens",
  kinds: [
    secret("metronome-token", "Metronome API token", "read and change your customers' bills", named(["metronome_api", "metronome_token", "metronome_bearer", "metronome.com", "metronome"], chars(classes.hex, 64)), "https://docs.metronome.com/api-reference/introduction"),
  ],
};
