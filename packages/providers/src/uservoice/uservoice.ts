import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.uservoice.com/docs/api/getting-started/";
const near = ["user_voice"];

export const uservoice: Provider = {
  id: "uservoice",
  name: "UserVoice",
  hosts: ["uservoice.com"],
  page: null,
  kinds: [
    secret("uservoice-api-secret", "UserVoice API secret", "read and change feedback", named(near, chars(classes.alphanumeric, 32, 64)), docs),
    secret("uservoice-api-key", "UserVoice API key", "tells the client; with its secret, read feedback", named(near, chars(classes.alphanumeric, 20, 24)), docs),
  ],
};
