import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** OBS, on a computer of its owner. */
export const obs: Provider = {
  id: "obs",
  name: "OBS Studio",
  hosts: ["obsproject.com"],
  page: null,
  kinds: [
    secret("obs-websocket-password", "OBS Studio WebSocket password", "control what is recorded and sent", named(["obs_websocket", "obs_password", "obsws"], chars(classes.alphanumeric, 16)), "https://github.com/obsproject/obs-websocket"),
  ],
};
