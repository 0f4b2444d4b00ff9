import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/";
const near = ["trello"];

export const trello: Provider = {
  id: "trello",
  name: "Trello",
  hosts: ["trello.com"],
  page: "https://trello.com/power-ups/admin",
  kinds: [
    secret("trello-token", "Trello token", "read and change your boards", parts("ATTA", chars(classes.hex, 64), chars(classes.upperHex, 8)), docs),
    secret("trello-api-key", "Trello API key", "asks its user for a token", named(near, chars(classes.hex, 32)), docs),
    secret("trello-token-older", "Trello token (older) or secret", "read and change your boards", named(near, chars(classes.hex, 64)), docs),
  ],
};
