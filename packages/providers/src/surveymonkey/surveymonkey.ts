import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const tokenCharacters = { inClass: "A-Za-z0-9._-", drawn: `${classes.alphanumeric.drawn}._-` };

export const surveymonkey: Provider = {
  id: "surveymonkey",
  name: "SurveyMonkey",
  hosts: ["surveymonkey.com"],
  page: "https://developer.surveymonkey.com/apps/",
  kinds: [
    secret("surveymonkey-access-token", "SurveyMonkey access token", "read surveys and their answers", named(["surveymonkey", "survey_monkey", "survey-monkey"], chars(tokenCharacters, 90, 160)), "https://api.surveymonkey.com/v3/docs#authentication"),
  ],
};
