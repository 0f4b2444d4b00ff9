import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jisuapi: Provider = {
  id: "jisuapi",
  name: "JisuAPI",
  hosts: ["jisuapi.com"],
  page: "https://www.jisuapi.com/my",
  kinds: [
    secret("jisuapi-app-key", "JisuAPI app key", "use the APIs within your quota", named(["jisu_api", "jisu"], chars(classes.alphanumeric, 16)), "https://www.jisuapi.com/help/"),
  ],
};
