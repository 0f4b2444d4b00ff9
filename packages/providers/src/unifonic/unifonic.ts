import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unifonic: Provider = {
  id: "unifonic",
  name: "Unifonic",
  hosts: ["unifonic.com"],
  page: "https://cloud.unifonic.com",
  kinds: [
    secret("unifonic-app-sid", "Unifonic app SID", "send messages at your cost", named(["unifonic"], chars(classes.alphanumeric, 26, 32)), "https://docs.unifonic.com/"),
  ],
};
