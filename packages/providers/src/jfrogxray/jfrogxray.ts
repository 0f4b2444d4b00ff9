import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jfrogxray: Provider = {
  id: "jfrogxray",
  name: "JFrog Xray",
  hosts: ["jfrog.com", "jfrog.io"],
  page: null,
  kinds: [
    secret("jfrogxray-token", "JFrog Xray token", "read your artifacts' weaknesses", named(["xray_token", "xray_access", "xray_api", "jfrog_xray"], chars(classes.alphanumeric, 64)), "https://jfrog.com/help/r/xray-rest-apis/introduction-to-the-xray-rest-apis"),
  ],
};
