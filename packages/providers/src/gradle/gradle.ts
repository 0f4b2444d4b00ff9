import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gradle: Provider = {
  id: "gradle",
  name: "Gradle",
  hosts: ["gradle.org", "gradle.com"],
  page: "https://plugins.gradle.org",
  kinds: [
    secret("gradle-publish-secret", "Gradle plugin portal secret", "publish plugins as you", named(["gradle.publish.secret", "gradle_publish_secret", "gradle_publish_key", "gradle.publish.key"], chars(classes.alphanumeric, 30, 64)), "https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html"),
    secret("gradle-develocity-key", "Gradle Develocity access key", "publish and read build scans", named(["develocity_access_key", "gradle_enterprise_access_key", "develocity"], chars(classes.lowerAlphanumeric, 52)), "https://docs.gradle.com/develocity/gradle-plugin/current/"),
  ],
};
