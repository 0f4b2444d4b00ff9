import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.plivo.com/docs/account/api/authentication";
const near = ["plivo"];

export const plivo: Provider = {
  id: "plivo",
  name: "Plivo",
  hosts: ["plivo.com"],
  page: "https://console.plivo.com/dashboard/",
  kinds: [
    secret("plivo-auth-token", "Plivo auth token", "send messages and make calls at your cost", named(near, chars(classes.alphanumeric, 40)), docs),
    secret("plivo-auth-id", "Plivo auth ID", "tells the account; with its token, act as it", named(near, "MA", chars(classes.upperAlphanumeric, 18)), docs),
  ],
};
