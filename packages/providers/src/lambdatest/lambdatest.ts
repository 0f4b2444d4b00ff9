import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.lambdatest.com/support/docs/hyperexecute-how-to-get-my-username-and-access-key/";

export const lambdatest: Provider = {
  id: "lambdatest",
  name: "LambdaTest",
  hosts: ["lambdatest.com", "testmuai.com"],
  page: "https://accounts.lambdatest.com/security/username-accesskey",
  kinds: [
    secret("lambdatest-access-key", "LambdaTest access key", "run tests at your cost, with its user name", prefixed("LT_", classes.alphanumeric, 48), docs),
    secret("lambdatest-access-key-older", "LambdaTest access key (older)", "run tests at your cost, with its user name", named(["lambda_test", "lt_access_key", "lt_access", "lt_accesskey"], chars(classes.alphanumeric, 50)), docs),
  ],
};
