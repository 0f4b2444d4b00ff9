import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const uclassify: Provider = {
  id: "uclassify",
  name: "uClassify",
  hosts: ["uclassify.com"],
  page: "https://www.uclassify.com/useraccount",
  kinds: [
    secret("uclassify-api-key", "uClassify read or write key", "classify texts within your quota", named(["uclassify"], chars(classes.alphanumeric, 12)), "https://www.uclassify.com/docs/restapi"),
  ],
};
