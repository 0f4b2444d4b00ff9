import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.meetup.com/graphql/guide/";
const near = ["meetup_client", "meetup_secret", "meetup_api", "meetup_token", "meetup_key", "meetup.com", "meetup"];

export const meetup: Provider = {
  id: "meetup",
  name: "Meetup",
  hosts: ["meetup.com"],
  page: "https://www.meetup.com/api/oauth/list/",
  kinds: [
    secret("meetup-client-secret", "Meetup client secret or token", "act as your application or its user", named(near, chars(classes.lowerAlphanumeric, 26)), docs),
    secret("meetup-api-key", "Meetup API key (older)", "read and change your groups", named(near, chars(classes.hex, 28, 32)), docs),
  ],
};
