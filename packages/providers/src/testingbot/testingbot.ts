import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const testingbot: Provider = {
  id: "testingbot",
  name: "TestingBot",
  hosts: ["testingbot.com"],
  page: "https://testingbot.com/members/user/edit",
  kinds: [
    secret("testingbot-api-key", "TestingBot API key or secret", "run tests at your cost", named(["testing_bot", "tb_key", "tb_secret"], chars(classes.hex, 32)), "https://testingbot.com/support/api"),
  ],
};
