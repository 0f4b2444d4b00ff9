import type { Birth } from "../birth.ts";

export const pypiBirth: Birth = {
  provider: "pypi",
  kinds: ["pypi-token"],
  hosts: ["pypi.org"],
  path: /^\/manage\/account\/token\/?$/,
  selfHosted: false,
  value: ["#provisioned-key code"],
  name: [["#provisioned-key h2", /"(.+)"/]],
  scopes: [["#provisioned-key p", /Scope:\s*(.+?)\s*$/]],
  expiry: [],
  source: ["https://pypi.org/help/#apitoken", "pypi/warehouse warehouse/templates/manage/account/token.html"],
  lookedAt: "2026-11-27",
};
