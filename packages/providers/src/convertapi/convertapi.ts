import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.convertapi.com/docs/authentication";
const near = ["convert_api"];

export const convertapi: Provider = {
  id: "convertapi",
  name: "ConvertAPI",
  hosts: ["convertapi.com"],
  page: "https://www.convertapi.com/a/authentication",
  kinds: [
    secret("convertapi-secret", "ConvertAPI API secret (old form)", "convert files at your cost", named(near, chars(classes.alphanumeric, 16)), docs),
    secret("convertapi-api-token", "ConvertAPI API token", "convert files at your cost", named(near, chars(classes.alphanumeric, 32)), docs),
  ],
};
