import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const talentlms: Provider = {
  id: "talentlms",
  name: "TalentLMS",
  hosts: ["talentlms.com"],
  page: null,
  kinds: [
    secret("talentlms-api-key", "TalentLMS API key", "read and change courses and their learners", named(["talent_lms"], chars(classes.alphanumeric, 30)), "https://www.talentlms.com/pages/docs/TalentLMS-API-Documentation.pdf"),
  ],
};
