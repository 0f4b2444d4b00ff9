import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.appsignal.com/appsignal/terminology.html#push-api-key";
const near = ["app_signal"];

export const appsignal: Provider = {
  id: "appsignal",
  name: "AppSignal",
  hosts: ["appsignal.com"],
  page: "https://appsignal.com/users/edit",
  kinds: [
    secret("appsignal-push-key", "AppSignal push API key", "send errors and metrics to the organization", named(near, ...uuid), docs),
    secret("appsignal-token", "AppSignal personal API token", "read errors and metrics", named(near, chars(classes.base64Url, 20)), docs),
  ],
};
