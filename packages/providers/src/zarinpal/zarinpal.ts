import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zarinpal: Provider = {
  id: "zarinpal",
  name: "Zarinpal",
  hosts: ["zarinpal.com"],
  page: "https://next.zarinpal.com/panel",
  kinds: [
    secret("zarinpal-merchant-id", "Zarinpal merchant ID", "take payments into your account", named(["zarinpal"], ...uuid), "https://www.zarinpal.com/docs/paymentGateway/"),
  ],
};
