import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const statuscake: Provider = {
  id: "statuscake",
  name: "StatusCake",
  hosts: ["statuscake.com"],
  page: "https://app.statuscake.com/User.php",
  kinds: [
    secret("statuscake-api-key", "StatusCake API key", "read and change your checks", named(["status_cake"], chars(classes.alphanumeric, 20, 64)), "https://developers.statuscake.com/guides/api/authentication/"),
  ],
};
