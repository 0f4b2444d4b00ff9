import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zipcodeapi: Provider = {
  id: "zipcodeapi",
  name: "ZipCodeAPI",
  hosts: ["zipcodeapi.com"],
  page: "https://www.zipcodeapi.com/Register",
  kinds: [
    secret("zipcodeapi-api-key", "ZipCodeAPI application key", "look up ZIP codes within your quota", named(["zipcode_api", "zip_code_api"], chars(classes.alphanumeric, 64)), "https://www.zipcodeapi.com/API"),
  ],
};
