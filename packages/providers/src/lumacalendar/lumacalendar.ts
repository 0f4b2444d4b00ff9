import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lumacalendar: Provider = {
  id: "lumacalendar",
  name: "Luma",
  hosts: ["lu.ma", "luma.com"],
  page: "https://luma.com/calendar/manage",
  kinds: [
    secret("lumacalendar-api-key", "Luma API key", "read and change your events and guests", named(["lu.ma", "luma_api", "luma_calendar", "x-luma-api-key", "luma_key", "luma"], "secret-", chars(classes.base64Url, 20, 40)), "https://docs.luma.com/reference/getting-started-with-your-api"),
  ],
};
