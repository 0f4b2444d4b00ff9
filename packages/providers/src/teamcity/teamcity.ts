import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** A server of its owner; a token begins with the JSON header `{"typ": "TCV2"}`. */
export const teamcity: Provider = {
  id: "teamcity",
  name: "TeamCity",
  hosts: ["jetbrains.com", "teamcity.com"],
  page: null,
  kinds: [
    secret("teamcity-access-token", "TeamCity access token", "run builds and read their settings as you", parts("eyJ0eXAiOiAiVENWMiJ9.", chars(classes.base64Url, 20, 80), ".", chars(classes.base64Url, 30, 80)), "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens"),
  ],
};
