import { chars, classes, named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const exportsdk: Provider = {
  id: "exportsdk",
  name: "ExportSDK",
  hosts: ["exportsdk.com"],
  page: null,
  kinds: [
    secret("exportsdk-api-key", "ExportSDK API key", "make documents at your cost", named(["export_sdk"], chars(classes.lowerAlphanumeric, 5, 15), "_", ...uuid), "https://docs.exportsdk.com"),
  ],
};
