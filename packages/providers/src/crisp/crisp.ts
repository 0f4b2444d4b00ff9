import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.crisp.chat/guides/rest-api/authentication/";
const near = ["crisp_token", "crisp_api", "crisp_key", "crisp.chat", "crisp_identifier", "crisp"];

export const crisp: Provider = {
  id: "crisp",
  name: "Crisp",
  hosts: ["crisp.chat", "crisp.im"],
  page: "https://app.crisp.chat/settings/profile/",
  kinds: [
    secret("crisp-token-key", "Crisp token key", "read and answer conversations", named(near, chars(classes.hex, 64)), docs),
    secret("crisp-token-identifier", "Crisp token identifier or website ID", "tells the plugin; with its key, answer conversations", named(near, ...uuid), docs),
  ],
};
