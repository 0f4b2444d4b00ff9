import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mattermost: Provider = {
  id: "mattermost",
  name: "Mattermost",
  hosts: ["mattermost.com", "mattermost.cloud"],
  page: null,
  kinds: [
    secret("mattermost-token", "Mattermost token or webhook", "read and write as its user, or write into a channel", named(["matter_most", "mattermost.com", "mattermost_token", "mattermost_bot", "mmauthtoken", "mm_token"], chars(classes.lowerAlphanumeric, 26)), "https://developers.mattermost.com/integrate/reference/personal-access-token/"),
  ],
};
