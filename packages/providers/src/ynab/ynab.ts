import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api.ynab.com/#authentication-overview";
const near = ["ynab", "you_need_a_budget"];

export const ynab: Provider = {
  id: "ynab",
  name: "YNAB",
  hosts: ["ynab.com", "youneedabudget.com"],
  page: "https://app.ynab.com/settings/developer",
  kinds: [
    secret("ynab-personal-token", "YNAB personal access token", "read and change your budgets", named(near, chars(classes.base64Url, 43)), docs),
    secret("ynab-personal-token-older", "YNAB personal access token (older), or client secret", "read and change your budgets", named(near, chars(classes.hex, 64)), docs),
  ],
};
