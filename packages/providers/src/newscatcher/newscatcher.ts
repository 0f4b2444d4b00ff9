import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.newscatcherapi.com/docs/v3/documentation/get-started/authentication";
const near = ["news_catcher"];

export const newscatcher: Provider = {
  id: "newscatcher",
  name: "NewsCatcher",
  hosts: ["newscatcherapi.com"],
  page: "https://app.newscatcherapi.com",
  kinds: [
    secret("newscatcher-api-key", "NewsCatcher API key", "read news at your cost", named(near, chars(classes.base64Url, 43)), docs),
    secret("newscatcher-api-key-v3", "NewsCatcher API key (v3)", "read news at your cost", named(near, chars(classes.base64Url, 32)), docs),
  ],
};
