import type { Birth } from "../birth.ts";

export const gitlabBirth: Birth = {
  provider: "gitlab",
  kinds: ["gitlab-personal", "gitlab-personal-routable", "gitlab-deploy"],
  hosts: ["gitlab.com"],
  path: /\/-\/(?:user_settings\/personal_access_tokens|profile\/personal_access_tokens|settings\/access_tokens|settings\/repository)(?:\/|$)/,
  selfHosted: true,
  value: ["#created-personal-access-token", "#new-access-token"],
  name: ['input[name="personal_access_token[name]"]'],
  scopes: ['input[name="personal_access_token[scopes][]"]:checked'],
  expiry: ['input[name="personal_access_token[expires_at]"]'],
  source: ["https://docs.gitlab.com/user/profile/personal_access_tokens/", "gitlab-org/gitlab spec/support/helpers (#created-personal-access-token)"],
  lookedAt: "2026-11-27",
};
