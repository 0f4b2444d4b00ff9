import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api.stackexchange.com/docs/authentication";
const near = ["stack_exchange", "stack_overflow", "stack_apps"];
const tokenCharacters = { inClass: "A-Za-z0-9*", drawn: `${classes.alphanumeric.drawn}*` };

export const stackexchange: Provider = {
  id: "stackexchange",
  name: "Stack Exchange",
  hosts: ["stackexchange.com", "stackoverflow.com", "stackapps.com"],
  page: "https://stackapps.com/apps/oauth",
  kinds: [
    secret("stackexchange-access-token", "Stack Exchange access token", "read and write as you", named(near, chars(tokenCharacters, 22), "))"), docs),
    secret("stackexchange-app-key", "Stack Exchange application key", "use the application's quota", named(near, chars(tokenCharacters, 22), "(("), docs, { nature: "publishable" }),
  ],
};
