import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onemap: Provider = {
  id: "onemap",
  name: "OneMap",
  hosts: ["onemap.gov.sg"],
  page: "https://www.onemap.gov.sg/apidocs/register",
  kinds: [
    secret("onemap-password", "OneMap password", "make tokens for maps of Singapore", named(["onemap_password", "onemap"], chars(classes.alphanumeric, 16, 40)), "https://www.onemap.gov.sg/apidocs/"),
  ],
};
