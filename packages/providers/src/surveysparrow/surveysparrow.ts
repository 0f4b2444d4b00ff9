import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const surveysparrow: Provider = {
  id: "surveysparrow",
  name: "SurveySparrow",
  hosts: ["surveysparrow.com"],
  page: null,
  kinds: [
    secret("surveysparrow-access-token", "SurveySparrow access token", "read surveys and their answers", named(["survey_sparrow"], chars(classes.base64Url, 88)), "https://developers.surveysparrow.com/rest-apis"),
  ],
};
