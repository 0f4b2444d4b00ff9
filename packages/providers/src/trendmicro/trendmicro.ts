import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cloudone.trendmicro.com/docs/identity-and-account-management/c1-api-key/";
const near = ["trend_micro", "cloud_one", "deepsecurity"];

export const trendmicro: Provider = {
  id: "trendmicro",
  name: "Trend Micro",
  hosts: ["trendmicro.com"],
  page: "https://portal.xdr.trendmicro.com",
  kinds: [
    secret("trendmicro-cloud-one-key", "Trend Micro Cloud One API key", "change the protection of your clouds", named(near, "tmc", chars(classes.lowerAlphanumeric, 20, 40), ":", chars(classes.alphanumeric, 40, 90)), docs),
    secret("trendmicro-deep-security-key", "Trend Micro Deep Security API key", "change the protection of your servers", named(near, chars(classes.hex, 8), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 12), ":", chars(classes.base64, 43)), docs),
    secret("trendmicro-api-key", "Trend Micro API key", "read alerts and change policies", named(near, ...uuid), docs),
  ],
};
