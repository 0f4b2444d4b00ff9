import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const predicthq: Provider = {
  id: "predicthq",
  name: "PredictHQ",
  hosts: ["predicthq.com"],
  page: "https://control.predicthq.com/clients",
  kinds: [
    secret("predicthq-access-token", "PredictHQ access token", "use your quota of events", named(["predict_hq"], chars(classes.base64Url, 40)), "https://docs.predicthq.com/getting-started/api-quickstart"),
  ],
};
