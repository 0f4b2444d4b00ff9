import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const appmetrica: Provider = {
  id: "appmetrica",
  name: "AppMetrica",
  hosts: ["appmetrica.yandex.com"],
  page: "https://appmetrica.yandex.com",
  kinds: [
    secret("appmetrica-post-key", "AppMetrica Post API key", "send events of your app", named(["appmetrica"], ...uuid), "https://appmetrica.yandex.com/docs/en/mobile-api/"),
  ],
};
