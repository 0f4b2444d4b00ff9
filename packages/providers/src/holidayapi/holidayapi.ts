import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const holidayapi: Provider = {
  id: "holidayapi",
  name: "Holiday API",
  hosts: ["holidayapi.com"],
  page: null,
  kinds: [
    secret("holidayapi-api-key", "Holiday API API key", "use up your quota", named(["holiday_api"], ...uuid), "https://holidayapi.com/docs"),
  ],
};
