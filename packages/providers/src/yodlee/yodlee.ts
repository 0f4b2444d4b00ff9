import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yodlee: Provider = {
  id: "yodlee",
  name: "Yodlee",
  hosts: ["yodlee.com"],
  page: "https://developer.yodlee.com",
  kinds: [
    secret("yodlee-client-secret", "Yodlee client ID or secret", "read the bank accounts of its users", named(["yodlee"], chars(classes.alphanumeric, 32, 64)), "https://developer.yodlee.com/resources/yodlee/get-started/docs"),
  ],
};
