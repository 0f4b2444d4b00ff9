import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["signal_wire"];

export const signalwire: Provider = {
  id: "signalwire",
  name: "SignalWire",
  hosts: ["signalwire.com"],
  page: null,
  kinds: [
    secret("signalwire-api-token", "SignalWire API token", "send messages and make calls at your cost", named(near, "PT", chars(classes.hex, 48)), "https://developer.signalwire.com/platform/basics/general/signalwire-api-credentials"),
    secret("signalwire-signing-key", "SignalWire signing key", "forge requests that your server believes", named(near, "PSK_", chars(classes.alphanumeric, 24)), "https://developer.signalwire.com/platform/basics/security-and-compliance/webhook-validation"),
  ],
};
