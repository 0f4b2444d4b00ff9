import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const metaapi: Provider = {
  id: "metaapi",
  name: "MetaApi",
  hosts: ["metaapi.cloud"],
  page: "https://app.metaapi.cloud/token",
  kinds: [
    secret("metaapi-api-key", "MetaApi API key (older)", "trade with its accounts", named(["metaapi_key", "metaapi"], chars(classes.alphanumeric, 64)), "https://metaapi.cloud/docs/client/"),
  ],
};
