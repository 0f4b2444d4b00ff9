import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const expo: Provider = {
  id: "expo",
  name: "Expo",
  hosts: ["expo.dev"],
  page: "https://expo.dev/settings/access-tokens",
  kinds: [
    secret("expo-access-token", "Expo access token", "build and publish your apps", named(["expo_token", "expo_access", "expo"], chars(classes.base64Url, 40)), "https://docs.expo.dev/accounts/programmatic-access/"),
  ],
};
