import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const voucherify: Provider = {
  id: "voucherify",
  name: "Voucherify",
  hosts: ["voucherify.io"],
  page: "https://app.voucherify.io",
  kinds: [
    secret("voucherify-secret-key", "Voucherify application ID or secret key", "make and redeem vouchers", named(["voucherify"], ...uuid), "https://docs.voucherify.io/api-reference/authentication"),
  ],
};
