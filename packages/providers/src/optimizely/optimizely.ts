import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.developers.optimizely.com/experimentation-data/docs/api-authentication";

export const optimizely: Provider = {
  id: "optimizely",
  name: "Optimizely",
  hosts: ["optimizely.com"],
  page: "https://app.optimizely.com/v2/accountsettings/registered-apps",
  kinds: [
    secret("optimizely-personal-token", "Optimizely personal access token", "read and change your experiments", named(["optimizely"], "2:", chars(classes.base64Url, 40, 60)), docs),
    secret("optimizely-sdk-key", "Optimizely SDK key", "read an environment's flags", named(["optimizely_sdk", "optimizely"], chars(classes.alphanumeric, 20, 24)), docs),
  ],
};
