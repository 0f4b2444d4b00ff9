import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api.monobank.ua/docs/";

export const monobank: Provider = {
  id: "monobank",
  name: "monobank",
  hosts: ["monobank.ua"],
  page: "https://api.monobank.ua",
  kinds: [
    secret("monobank-token", "monobank personal token", "read your accounts", named(["mono_bank", "mono_token", "x-token"], chars(classes.base64Url, 44)), docs),
    secret("monobank-acquiring-token", "monobank acquiring token", "take and refund payments", named(["mono_bank", "mono_acquiring"], chars(classes.base64Url, 24, 43)), docs),
  ],
};
