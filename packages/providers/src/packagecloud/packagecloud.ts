import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const packagecloud: Provider = {
  id: "packagecloud",
  name: "packagecloud",
  hosts: ["packagecloud.io"],
  page: "https://packagecloud.io/api_token",
  kinds: [
    secret("packagecloud-api-token", "packagecloud API token", "push and delete packages of your repositories", named(["package_cloud"], chars(classes.hex, 48)), "https://packagecloud.io/docs/api"),
  ],
};
