import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thingspeak: Provider = {
  id: "thingspeak",
  name: "ThingSpeak",
  hosts: ["thingspeak.com"],
  page: "https://thingspeak.mathworks.com/channels",
  kinds: [
    secret("thingspeak-api-key", "ThingSpeak channel or user key", "read or write the data of a channel", named(["thing_speak"], chars(classes.upperAlphanumeric, 16)), "https://www.mathworks.com/help/thingspeak/channels-and-charts-api.html"),
  ],
};
