import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const surveymonkey: Provider = {
  id: "surveymonkey",
  name: "SurveyMonkey",
  hosts: ["surveymonkey.com"],
  page: "https://developer.surveymonkey.com/apps/",
  kinds: [
    secret("surveymonkey-access-token", "SurveyMonkey access token", "read surveys and their answers", named(["survey_monkey"], chars(classes.base64Url, 80, 160)), "https://api.surveymonkey.com/v3/docs#authentication"),
  ],
};
