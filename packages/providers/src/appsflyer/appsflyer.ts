import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://support.appsflyer.com/hc/en-us/articles/360004562377";
const near = ["apps_flyer", "af_dev_key"];

export const appsflyer: Provider = {
  id: "appsflyer",
  name: "AppsFlyer",
  hosts: ["appsflyer.com"],
  page: "https://hq1.appsflyer.com/account/my-api-tokens",
  kinds: [
    secret("appsflyer-dev-key", "AppsFlyer dev key", "send events of your app", named(near, chars(classes.alphanumeric, 22)), docs),
    secret("appsflyer-token-old", "AppsFlyer API token V1", "read your reports", named(near, ...uuid), docs),
  ],
};
