import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unity: Provider = {
  id: "unity",
  name: "Unity",
  hosts: ["unity.com", "unity3d.com"],
  page: "https://cloud.unity.com",
  kinds: [
    secret("unity-service-secret", "Unity service account secret key", "change your project's services", named(["unity_service", "unity_secret", "unity_key", "unity_cloud", "unity_api"], chars(classes.alphanumeric, 32)), "https://docs.unity.com/ugs/en-us/manual/overview/manual/service-account-auth"),
    secret("unity-build-key", "Unity Build Automation API key", "start builds and read their settings", named(["unity_build", "unity_api", "unity_cloud"], chars(classes.hex, 32)), "https://docs.unity.com/ugs/en-us/manual/devops/manual/build-automation/rest-api"),
    secret("unity-serial", "Unity licence serial", "use your licence up", parts("SC-", chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4)), "https://docs.unity.com/licensing/en-us/manual"),
  ],
};
