import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://tokbox.com/developer/guides/basics/";

export const opentok: Provider = {
  id: "opentok",
  name: "OpenTok (Vonage Video)",
  hosts: ["tokbox.com", "opentok.com"],
  page: "https://tokbox.com/account",
  kinds: [
    secret("opentok-api-secret", "OpenTok (Vonage Video) API secret", "open and read rooms of its project", named(["open_tok", "tok_box"], chars(classes.hex, 40)), docs),
    secret("opentok-session-token", "OpenTok (Vonage Video) token", "enter a room", prefixed("T1==cGFydG5lcl9pZD", classes.base64, 100, 380), docs),
  ],
};
