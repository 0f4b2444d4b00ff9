import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const livekit: Provider = {
  id: "livekit",
  name: "LiveKit",
  hosts: ["livekit.io", "livekit.cloud"],
  page: "https://cloud.livekit.io",
  kinds: [
    secret("livekit-api-secret", "LiveKit API secret", "let anybody into your rooms, with its key", named(["live_kit"], chars(classes.alphanumeric, 43, 50)), "https://docs.livekit.io/home/cloud/keys-and-tokens/"),
  ],
};
