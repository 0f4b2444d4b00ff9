import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const voicerss: Provider = {
  id: "voicerss",
  name: "Voice RSS",
  hosts: ["voicerss.org"],
  page: "https://www.voicerss.org/personel/",
  kinds: [
    secret("voicerss-api-key", "Voice RSS API key", "speak texts within your quota", named(["voice_rss"], chars(classes.hex, 32)), "https://www.voicerss.org/api/"),
  ],
};
