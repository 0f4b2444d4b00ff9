import type { Birth } from "../birth.ts";

export const githubBirth: Birth = {
  provider: "github",
  kinds: ["github-personal", "github-fine-grained"],
  hosts: ["github.com"],
  path: /^\/settings\/(?:tokens|personal-access-tokens)(?:\/|$)/,
  selfHosted: true,
  value: ["#new-oauth-token", "clipboard-copy[value]"],
  name: ['input[name="oauth_access[description]"]', 'input[name="user_programmatic_access[name]"]'],
  scopes: ['input[name="oauth_access[scopes][]"]:checked'],
  expiry: ['[name="oauth_access[custom_expires_at]"]', '[name="oauth_access[default_expires_at]"]', '[name="user_programmatic_access[custom_expires_at]"]', '[name="user_programmatic_access[default_expires_at]"]'],
  source: ["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens", "github.com forms: oauth_access[…], user_programmatic_access[…], #new-oauth-token"],
  lookedAt: "2026-11-27",
};
