import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.webpagetest.org/api/reference/";
const near = ["web_page_test", "wpt_api", "wpt_key"];

export const webpagetest: Provider = {
  id: "webpagetest",
  name: "WebPageTest",
  hosts: ["webpagetest.org", "catchpoint.com"],
  page: "https://product.webpagetest.org/api",
  kinds: [
    secret("webpagetest-api-key", "WebPageTest API key", "run tests at your cost", named(near, ...uuid), docs),
    secret("webpagetest-api-key-older", "WebPageTest API key (older)", "run tests at your cost", named(near, "A.", chars(classes.hex, 32)), docs),
  ],
};
