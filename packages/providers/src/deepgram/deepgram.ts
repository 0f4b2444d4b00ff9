import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const deepgram: Provider = {
  id: "deepgram",
  name: "Deepgram",
  hosts: ["deepgram.com"],
  page: "https://console.deepgram.com",
  kinds: [
    secret("deepgram-api-key", "Deepgram API key", "transcribe at your cost", named(["deepgram"], chars(classes.hex, 40)), "https://developers.deepgram.com/docs/create-additional-api-keys"),
  ],
};
