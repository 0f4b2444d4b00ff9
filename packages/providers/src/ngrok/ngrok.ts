import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://ngrok.com/docs/agent/";

export const ngrok: Provider = {
  id: "ngrok",
  name: "ngrok",
  hosts: ["ngrok.com"],
  page: "https://dashboard.ngrok.com/get-started/your-authtoken",
  kinds: [
    secret("ngrok-authtoken", "ngrok authtoken or API key", "open tunnels as you, and with an API key change the account", named(["ngrok", "ngrok_auth", "ngrok_authtoken", "ngrok_api", "authtoken"], chars(classes.alphanumeric, 26, 27), "_", chars(classes.alphanumeric, 20, 22)), docs),
    secret("ngrok-tunnel-authtoken-older", "ngrok authtoken (older)", "open tunnels as you", named(["ngrok", "ngrok_auth", "ngrok_authtoken"], chars(classes.base64Url, 43)), docs),
    secret("ngrok-credential", "ngrok credential", "open tunnels as its bot", prefixed("cr_", classes.alphanumeric, 27), docs),
  ],
};
