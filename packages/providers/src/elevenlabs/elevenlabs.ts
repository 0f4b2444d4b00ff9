import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const elevenlabs: Provider = {
  id: "elevenlabs",
  name: "ElevenLabs",
  hosts: ["elevenlabs.io"],
  page: "https://elevenlabs.io/app/settings/api-keys",
  kinds: [
    secret("elevenlabs-api-key", "ElevenLabs API key", "make voices at your cost", named(["eleven_labs", "xi_api_key"], "sk_", chars(classes.hex, 48)), "https://elevenlabs.io/docs/api-reference/authentication"),
    secret("elevenlabs-api-key-old", "ElevenLabs API key (older form)", "make voices at your cost", named(["eleven_labs", "xi_api_key"], chars(classes.hex, 32)), "https://elevenlabs.io/docs/api-reference/authentication"),
  ],
};
