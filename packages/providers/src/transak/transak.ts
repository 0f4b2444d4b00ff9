import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.transak.com/docs/get-partner-access-token";
const near = ["transak"];

export const transak: Provider = {
  id: "transak",
  name: "Transak",
  hosts: ["transak.com"],
  page: "https://dashboard.transak.com",
  kinds: [
    secret("transak-api-key", "Transak API key", "sell coins in your name", named(near, ...uuid), docs),
    secret("transak-api-secret", "Transak API secret", "read orders of your users", named(near, chars(classes.base64Url, 16, 44)), docs),
  ],
};
