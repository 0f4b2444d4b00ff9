import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const printful: Provider = {
  id: "printful",
  name: "Printful",
  hosts: ["printful.com"],
  page: "https://developers.printful.com",
  kinds: [
    secret("printful-private-token", "Printful private token", "order at your cost", named(["printful"], chars(classes.alphanumeric, 40)), "https://developers.printful.com/docs/#section/Authentication"),
  ],
};
