import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mindmeister: Provider = {
  id: "mindmeister",
  name: "MindMeister",
  hosts: ["mindmeister.com"],
  page: "https://www.mindmeister.com/api",
  kinds: [
    secret("mindmeister-access-token", "MindMeister access token", "read and change your maps", named(["mind_meister"], chars(classes.base64Url, 43)), "https://developers.mindmeister.com/docs/authentication"),
  ],
};
