import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.agora.io/en/video-calling/get-started/manage-agora-account";

export const agora: Provider = {
  id: "agora",
  name: "Agora",
  hosts: ["agora.io"],
  page: "https://console.agora.io/v2",
  kinds: [
    secret("agora-app-certificate", "Agora app certificate or ID", "make tokens for any channel and user", named(["agora", "agora_app_certificate", "app_certificate"], chars(classes.hex, 32)), docs),
    secret("agora-access-token", "Agora access token", "join one channel until it ends", prefixed("007eJx", classes.base64, 100, 700), docs),
  ],
};
