import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opensubtitles: Provider = {
  id: "opensubtitles",
  name: "OpenSubtitles",
  hosts: ["opensubtitles.com"],
  page: "https://www.opensubtitles.com/en/consumers",
  kinds: [
    secret("opensubtitles-api-key", "OpenSubtitles API key", "download subtitles within your quota", named(["open_subtitles"], chars(classes.alphanumeric, 32)), "https://opensubtitles.stoplight.io/docs/opensubtitles-api"),
  ],
};
