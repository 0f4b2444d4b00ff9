import { rowsOf, type ListedPlace } from "./row.ts";

/** Places of work: colleagues read there, or nobody does. Taken down from what is generally known of each service. */
const date = "2026-11-27";

export const workingPlaces: readonly ListedPlace[] = [
  ...rowsOf("chat", date, [
    ["app.slack.com", "slack.com/help"], ["*.slack.com", "slack.com/help"], "discord.com/channels", "teams.microsoft.com", "teams.live.com", "teams.cloud.microsoft", "web.whatsapp.com", "web.telegram.org", "messages.google.com", "chat.google.com", "mail.google.com", "outlook.live.com",
    "outlook.office.com", "outlook.office365.com", "outlook.cloud.microsoft", "mail.yahoo.com", "mail.proton.me", "app.fastmail.com", "app.tuta.com", "mail.zoho.com", "mail.yandex.ru", "e.mail.ru", "icloud.com/mail", "app.hey.com", "app.element.io", "app.zoom.us", "messenger.com",
    ["*.zulipchat.com", "zulip.com"], "app.intercom.com", ["*.zendesk.com", "www.zendesk.com"], "app.frontapp.com", "mail.qq.com", "web.libera.chat",
  ]),
  ...rowsOf("docs", date, [
    "docs.google.com", "drive.google.com", "keep.google.com", "notion.so", "notion.com", "onedrive.live.com", ["*.sharepoint.com", "www.microsoft.com/microsoft-365/sharepoint/collaboration"], "office.com", "evernote.com", "hackmd.io", "quip.com", "coda.io", "airtable.com", "dropbox.com", "paper.dropbox.com", "box.com",
    "app.gitbook.com", "workflowy.com", "overleaf.com", "cryptpad.fr", "miro.com", "lucid.app", "whimsical.com", "excalidraw.com", "tldraw.com", "figma.com", "trello.com", "app.asana.com", "app.clickup.com", ["*.monday.com", "monday.com"], "linear.app", "app.shortcut.com", "app.todoist.com",
    ...["browse", "jira", "wiki"].map((part): [string, string] => [`*.atlassian.net/${part}`, "support.atlassian.com"]),
    ["dev.azure.com/*/*/_workitems", "learn.microsoft.com/azure/devops/boards/"], ["dev.azure.com/*/*/_wiki", "learn.microsoft.com/azure/devops/project/wiki/"],
  ]),
  ...rowsOf("code-host", date, [
    "github.com", "github.com/*/*/edit", "github.com/*/*/new", "gitlab.com", "gitlab.com/-/ide", "gitlab.com/**/-/edit", "bitbucket.org", "codeberg.org", "gitea.com", "git.sr.ht", "gitee.com", "dev.azure.com", "github.dev", ["*.github.dev", "docs.github.com/en/codespaces"], "vscode.dev",
    ["*.gitpod.io", "www.gitpod.io"], "colab.research.google.com", "kaggle.com", "huggingface.co", "deepnote.com", "hub.docker.com", "npmjs.com", "pypi.org", "rubygems.org", "crates.io", "salsa.debian.org", "launchpad.net", "pagure.io",
  ]),
  ...rowsOf("console", date, [
    ["github.com/settings", "docs.github.com/en/account-and-profile"], ["github.com/*/*/settings", "docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"], ["github.com/organizations/*/settings", "docs.github.com/en/organizations"],
    ["gitlab.com/-/user_settings", "docs.gitlab.com/user/profile/"], ["gitlab.com/**/-/settings", "docs.gitlab.com/ci/variables/"], ["bitbucket.org/*/*/admin", "support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/"], "codeberg.org/*/*/settings", ["dev.azure.com/*/*/_library", "learn.microsoft.com/azure/devops/pipelines/library/"], ["dev.azure.com/*/*/_settings", "learn.microsoft.com/azure/devops/organizations/"],
    "console.aws.amazon.com", ["*.console.aws.amazon.com", "console.aws.amazon.com"], "portal.azure.com", "console.cloud.google.com", "console.firebase.google.com", "cloud.digitalocean.com", "dash.cloudflare.com", "dashboard.heroku.com", "vercel.com", "app.netlify.com", "dashboard.render.com", "railway.com/project", "console.hetzner.cloud",
    "cloud.linode.com", "my.vultr.com", "cloud.oracle.com", "cloud.ibm.com", "console.scaleway.com", "app.circleci.com", "app.travis-ci.com", "buildkite.com", "app.terraform.io", "app.pulumi.com", "dashboard.doppler.com", "app.infisical.com", "vault.bitwarden.com", "vault.bitwarden.eu",
    ["*.1password.com", "1password.com"], ["*.1password.eu", "1password.com"], "app.dashlane.com", "supabase.com/dashboard", "console.neon.tech", "cloud.mongodb.com", "console.upstash.com", "dashboard.stripe.com", "app.datadoghq.com", "sentry.io", ["*.sentry.io", "sentry.io"], "one.newrelic.com",
    ["*.grafana.net", "grafana.com"], "zapier.com/app", ["*.make.com", "www.make.com"], "appstoreconnect.apple.com", "play.google.com/console", "expo.dev", "app.launchdarkly.com", "login.tailscale.com", "admin.shopify.com", ["*.myshopify.com/admin", "help.shopify.com"],
    // Where a provider's own place is a public one otherwise, these parts of it are its console.
    ["api.slack.com", "docs.slack.dev"], ["app.slack.com/app-settings", "docs.slack.dev"], ["*.zendesk.com/admin", "support.zendesk.com"], ["api.stackexchange.com", "api.stackexchange.com/docs"], ["stackoverflow.com/oauth", "api.stackexchange.com/docs/authentication"], "perplexity.ai/settings", "perplexity.ai/account", "aistudio.google.com/apikey", "aistudio.google.com/app/apikey",
    "aistudio.google.com/api-keys", "linkedin.com/developers", "reddit.com/prefs/apps", "old.reddit.com/prefs/apps", "tumblr.com/oauth/apps", "pastebin.com/doc_api", "google.com/recaptcha/admin", "claude.ai/settings", "kagi.com/settings", "kagi.com/api",
  ]),
  ...rowsOf("hosted", date, [
    ...([["github.io", "pages.github.com"], ["gitlab.io", "docs.gitlab.com/user/project/pages/"], ["pages.dev", "pages.cloudflare.com"], ["workers.dev", "workers.cloudflare.com"], ["netlify.app", "www.netlify.com"], ["vercel.app", "vercel.com"], ["herokuapp.com", "www.heroku.com"], ["web.app", "firebase.google.com/docs/hosting"],
    ["firebaseapp.com", "firebase.google.com/docs/hosting"], ["appspot.com", "cloud.google.com/appengine"], ["run.app", "cloud.google.com/run"], ["azurewebsites.net", "azure.microsoft.com"], ["azurestaticapps.net", "azure.microsoft.com"], ["core.windows.net", "azure.microsoft.com"], ["cloudapp.azure.com", "azure.microsoft.com"],
    ["amazonaws.com", "aws.amazon.com"], ["cloudfront.net", "aws.amazon.com/cloudfront/"], ["amplifyapp.com", "aws.amazon.com/amplify/"], ["googleusercontent.com", "cloud.google.com"], ["storage.googleapis.com", "cloud.google.com/storage"], ["onrender.com", "render.com"], ["fly.dev", "fly.io"], ["up.railway.app", "railway.com"],
    ["surge.sh", "surge.sh"], ["replit.app", "replit.com"], ["replit.dev", "replit.com"], ["csb.app", "codesandbox.io"], ["lovable.app", "lovable.dev"], ["hf.space", "huggingface.co/spaces"], ["streamlit.app", "streamlit.io"], ["ngrok.io", "ngrok.com"], ["ngrok.app", "ngrok.com"], ["ngrok-free.app", "ngrok.com"],
    ["trycloudflare.com", "developers.cloudflare.com"], ["loca.lt", "localtunnel.me"], ["blogspot.com", "www.blogger.com"], ["wordpress.com", "wordpress.com"], ["wixsite.com", "www.wix.com"], ["webflow.io", "webflow.com"], ["tumblr.com", "www.tumblr.com"], ["myshopify.com", "www.shopify.com"], ["notion.site", "www.notion.com"],
    ["gitbook.io", "www.gitbook.com"], ["readthedocs.io", "about.readthedocs.com"], ["deno.dev", "deno.com/deploy"], ["translate.goog", "translate.google.com"], ["medium.com", "medium.com"], ["substack.com", "substack.com"]] as const).map(([suffix, source]): [string, string] => [`*.${suffix}`, source]),
    ["storage.googleapis.com", "cloud.google.com/storage"], ["s3.amazonaws.com", "aws.amazon.com/s3/"], "sites.google.com", "huggingface.co/spaces",
  ]),
];
