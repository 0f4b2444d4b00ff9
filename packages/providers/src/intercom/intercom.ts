import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication";

export const intercom: Provider = {
  id: "intercom",
  name: "Intercom",
  hosts: ["intercom.com"],
  page: "https://app.intercom.com/a/apps/_/developer-hub",
  kinds: [
    secret("intercom-access-token", "Intercom access token", "read and write conversations", parts("dG9rO", chars(classes.base64, 54), "="), docs),
    secret("intercom-client-secret", "Intercom client or identity secret", "act as your application", named(["intercom"], ...uuid), docs),
  ],
};
