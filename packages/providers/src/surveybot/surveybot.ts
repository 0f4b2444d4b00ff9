import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const surveybot: Provider = {
  id: "surveybot",
  name: "Surveybot",
  hosts: ["surveybot.io"],
  page: "https://app.surveybot.io",
  kinds: [
    secret("surveybot-api-token", "Surveybot API token", "read surveys and their answers", named(["surveybot"], chars(classes.alphanumeric, 80)), "https://app.surveybot.io/accounts/api_documentation"),
  ],
};
