import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://support.testrail.com/hc/en-us/articles/7077039051284-Accessing-the-TestRail-API";
const near = ["test_rail"];

export const testrail: Provider = {
  id: "testrail",
  name: "TestRail",
  hosts: ["testrail.io", "testrail.com"],
  page: null,
  kinds: [
    secret("testrail-api-key", "TestRail API key", "read and change test cases as you", named(near, chars(classes.base64Url, 20), ".", chars(classes.base64Url, 20)), docs),
    secret("testrail-api-key-slash", "TestRail API key", "read and change test cases as you", named(near, chars(classes.base64Url, 20), "/", chars(classes.base64Url, 20)), docs),
  ],
};
