import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { homeFiles } from "./home-files.ts";
import { browserPlaces, homePlaces, type HomePlace } from "./home-places.ts";

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), "tw-home-"))));
afterEach(() => rmSync(home, { recursive: true }));

const put = (path: string): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), "x");
};
const found = (places: readonly HomePlace[]): readonly string[] =>
  [...homeFiles(home, places, { skips: () => false, onFault: () => undefined, onIgnored: () => undefined })].map(({ path }) => relative(home, path).replaceAll("\\", "/"));

/** Files as these programs write them, a line for each; `|` between them. */
const written: Readonly<Record<string, string>> = {
  "shells": ".bash_history|.zsh_history|.local/share/fish/fish_history|.local/share/powershell/PSReadLine/ConsoleHost_history.txt|AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt|.config/nushell/history.txt|.zsh_sessions/1.history|.local/share/atuin/history.db",
  "prompts": ".psql_history|.mysql_history|.rediscli_history|.node_repl_history|.python_history|.sqlite_history|.irb_history|.mongodb/mongosh/mongosh_repl_history|.local/state/python_history",
  "dotfiles": ".bashrc|.bash_profile|.profile|.zshrc|.zshenv|.config/fish/config.fish|.envrc|.env|.env.local|.config/environment.d/a.conf|.config/powershell/profile.ps1|Documents/PowerShell/Microsoft.PowerShell_profile.ps1|.bashrc.d/tokens.sh",
  "npm and kin": ".npmrc|.yarnrc|.yarnrc.yml|.config/pnpm/rc|Library/Preferences/pnpm/rc|.bunfig.toml|.config/.bunfig.toml|.deno/deno.json|.npm/_logs/a-debug-0.log",
  "python": ".pypirc|.config/pip/pip.conf|.pip/pip.conf|Library/Application Support/pip/pip.conf|AppData/Roaming/pip/pip.ini|.config/pypoetry/auth.toml|Library/Application Support/pypoetry/auth.toml|AppData/Roaming/pypoetry/auth.toml|.config/uv/uv.toml|.local/share/uv/credentials/credentials.toml|.condarc|.jupyter/jupyter_notebook_config.json",
  "other packages": ".cargo/credentials.toml|.cargo/config.toml|.gem/credentials|.local/share/gem/credentials|.bundle/config|.composer/auth.json|.config/composer/auth.json|AppData/Roaming/Composer/auth.json|.nuget/NuGet/NuGet.Config|.config/NuGet/NuGet.Config|AppData/Roaming/NuGet/NuGet.Config|.m2/settings.xml|.m2/settings-security.xml|.gradle/gradle.properties|.gradle/init.gradle|.hex/hex.config|.config/hex/hex.config|.ivy2/.credentials|.sbt/1.0/credentials",
  "clouds": ".aws/credentials|.aws/config|.aws/sso/cache/a.json|.aws/cli/cache/b.json|.config/gcloud/credentials.db|.config/gcloud/application_default_credentials.json|.config/gcloud/legacy_credentials/a/adc.json|AppData/Roaming/gcloud/access_tokens.db|.azure/msal_token_cache.json|.azure/azureProfile.json|.oci/config|.oci/key.pem|.bluemix/config.json|.aliyun/config.json|.ovh.conf|.config/linode-cli|.config/hcloud/cli.toml|.config/scw/config.yaml|.config/doctl/config.yaml|Library/Application Support/doctl/config.yaml|.config/openstack/clouds.yaml|.tccli/default.credential|.config/exoscale/exoscale.toml|Library/Application Support/com.vercel.cli/auth.json",
  "hosting": ".netrc|_netrc|.config/heroku/config.json|.fly/config.yml|.local/share/com.vercel.cli/auth.json|.vercel/auth.json|AppData/Roaming/xdg.data/com.vercel.cli/auth.json|.config/netlify/config.json|Library/Preferences/netlify/config.json|AppData/Roaming/netlify/Config/config.json|.wrangler/config/default.toml|.config/.wrangler/config/default.toml|Library/Preferences/.wrangler/config/default.toml|AppData/Roaming/xdg.config/.wrangler/config/default.toml|.railway/config.json|.supabase/access-token|.config/configstore/firebase-tools.json|.cloudflared/cert.pem|.config/ngrok/ngrok.yml|.config/stripe/config.toml|.config/turso/settings.json",
  "containers and infrastructure": ".kube/config|.kube/cache/oidc-login/a|.docker/config.json|.config/containers/auth.json|.config/helm/registry/config.json|.config/helm/repositories.yaml|Library/Preferences/helm/repositories.yaml|AppData/Roaming/helm/repositories.yaml|.terraform.d/credentials.tfrc.json|.terraformrc|AppData/Roaming/terraform.rc|AppData/Roaming/terraform.d/credentials.tfrc.json|.pulumi/credentials.json|.ansible/galaxy_token|.ansible.cfg|.vault_pass|.vault-token|.consul-token|.nomad-token|.config/argocd/config|.argocd/config",
  "source hosts": ".config/gh/hosts.yml|AppData/Roaming/GitHub CLI/hosts.yml|.config/glab-cli/config.yml|Library/Application Support/glab-cli/config.yml|.config/hub|.git-credentials|.config/git/credentials|.gitconfig|.config/tea/config.yml|.hgrc",
  "keys": ".ssh/id_ed25519|.ssh/config|.gnupg/private-keys-v1.d/A.key|AppData/Roaming/gnupg/private-keys-v1.d/A.key|.config/sops/age/keys.txt|.config/age/key.txt|.putty/a.ppk|Downloads/service-account.json|notes.env",
  "VS Code and kin": ".config/Code/User/settings.json|.config/Code/User/globalStorage/state.vscdb|Library/Application Support/Cursor/User/globalStorage/state.vscdb|AppData/Roaming/Windsurf/User/globalStorage/state.vscdb|.config/Code/User/workspaceStorage/1/state.vscdb|.config/Code/User/mcp.json|.config/VSCodium/User/settings.json|.cursor/mcp.json|.codeium/windsurf/mcp_config.json|.config/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json|.config/Code/User/globalStorage/saoudrizwan.claude-dev/tasks/1/api_conversation_history.json|.config/Code/User/profiles/1/settings.json|.vscode/argv.json|.vscode-server/data/User/globalStorage/state.vscdb",
  "other editors": ".config/JetBrains/IdeaIC2026.1/options/other.xml|Library/Application Support/JetBrains/GoLand2026.1/scratches/a.http|AppData/Roaming/JetBrains/DataGrip2026.1/projects/default/.idea/dataSources.xml|.config/zed/settings.json|Library/Application Support/Zed/db/0-stable/db.sqlite|.vimrc|.viminfo|.config/nvim/init.lua|.emacs|.emacs.d/init.el|.authinfo|.config/emacs/init.el|.config/sublime-text/Packages/User/a.sublime-settings",
  "agents": ".claude.json|.claude/settings.json|.claude/projects/p/a.jsonl|.claude/.credentials.json|.codex/auth.json|.codex/config.toml|.codex/sessions/a.jsonl|.gemini/settings.json|.gemini/oauth_creds.json|.gemini/.env|.aider.conf.yml|.aider.chat.history.md|.continue/config.json|.continue/config.yaml|.config/github-copilot/apps.json|.copilot/config.json|AppData/Local/github-copilot/hosts.json|.config/goose/config.yaml|.local/share/goose/sessions/a.jsonl|.local/share/opencode/auth.json|.config/opencode/opencode.json|.config/Claude/claude_desktop_config.json|Library/Application Support/Claude/claude_desktop_config.json|AppData/Roaming/Claude/claude_desktop_config.json|.config/mcp/mcp.json|.mcp.json|.config/io.datasette.llm/keys.json|.cache/huggingface/token|.huggingface/token|.qwen/settings.json|.config/crush/crush.json|.amp/settings.json|.kiro/settings/mcp.json|.roo/mcp.json",
  "requests and databases": ".config/Postman/IndexedDB/file__0.indexeddb.leveldb/1.log|Library/Application Support/Postman/storage/a.json|.config/Insomnia/insomnia.Environment.db|AppData/Roaming/Insomnia/insomnia.Request.db|.config/bruno/preferences.json|Library/Application Support/bruno/secrets.json|.config/httpie/sessions/h/a.json|.httpie/sessions/h/a.json|.local/share/DBeaverData/workspace6/General/.dbeaver/credentials-config.json|Library/DBeaverData/workspace6/General/.dbeaver/data-sources.json|AppData/Roaming/DBeaverData/workspace6/General/.dbeaver/data-sources.json|.pgpass|AppData/Roaming/postgresql/pgpass.conf|.pg_service.conf|.my.cnf|.mylogin.cnf|.config/filezilla/sitemanager.xml",
  "copying": ".config/rclone/rclone.conf|.rclone.conf|AppData/Roaming/rclone/rclone.conf|.s3cfg|.boto|.mc/config.json|.curlrc|.wgetrc|.msmtprc|.config/neomutt/neomuttrc",
};

test.each(Object.entries(written))("%s: every file is among the places", (_, files) => {
  const paths = files.split("|");
  for (const path of paths) put(path);
  const all = new Set(found(homePlaces));
  expect(paths.filter((path) => !all.has(path))).toEqual([]);
});

const browsers = ["chromium", "google-chrome", "BraveSoftware/Brave-Browser", "vivaldi"].map((name) => `.config/${name}/Default/Local Storage/leveldb/1.log`).concat(
  "Library/Application Support/Google/Chrome/Profile 1/IndexedDB/https_a_0/1.log", "AppData/Local/Microsoft/Edge/User Data/Default/Session Storage/1.log", ".mozilla/firefox/a.default/storage/default/x/ls/data.sqlite", "AppData/Roaming/Mozilla/Firefox/Profiles/a/webappsstore.sqlite",
);

test("nothing else is: neither work, nor caches, nor what a browser keeps, which is asked about", () => {
  for (const path of [...browsers, "code/app/.env.production", "work/notes.txt", ".cache/pip/a", ".npm/_cacache/a", ".cargo/registry/src/a/lib.rs", ".config/Code/Cache/a", ".config/Code/CachedData/a", ".local/share/Steam/a.txt", ".m2/repository/a.jar", ".gradle/caches/a", "Pictures/a.json", ".nuget/packages/a/a.xml"]) put(path);
  expect(found(homePlaces)).toEqual([]);
  expect(found(browserPlaces)).toEqual(browsers.toSorted());
});

test("links in a place are not followed, and a file in two places is told once", () => {
  put(".ssh/id_rsa");
  put("elsewhere/key.pem");
  symlinkSync(join(home, "elsewhere"), join(home, ".ssh", "more"));
  expect(found([...homePlaces, { at: ".ss*", why: "again" }])).toEqual([".ssh/id_rsa"]);
});
