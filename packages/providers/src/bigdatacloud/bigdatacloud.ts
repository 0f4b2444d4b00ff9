import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.bigdatacloud.com/docs";

export const bigdatacloud: Provider = {
  id: "bigdatacloud",
  name: "BigDataCloud",
  hosts: ["bigdatacloud.com", "bigdatacloud.net"],
  page: "https://www.bigdatacloud.com/account",
  kinds: [
    secret("bigdatacloud-api-key", "BigDataCloud API key", "use up your quota", prefixed("bdc_", classes.hex, 32), docs),
    secret("bigdatacloud-api-key-old", "BigDataCloud API key (old form)", "use up your quota", named(["big_data_cloud"], chars(classes.hex, 32)), docs),
  ],
};
