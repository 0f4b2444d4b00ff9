/** A place under the home folder where programs keep tokens, or people leave them. `at` is a glob; a folder means all in it. */
export interface HomePlace {
  readonly at: string;
  readonly why: string;
}

/** Where programs keep settings: the XDG folders, macOS's, Windows'. `xdg.config` and `xdg.data` are xdg-app-paths' names on Windows. */
const config = (name: string): string => `{.config,Library/Application Support,Library/Preferences,AppData/Roaming,AppData/Local,AppData/Roaming/xdg.config,AppData/Roaming/xdg.data}/${name}`;
const data = (name: string): string => `{.local/share,Library,Library/Application Support,AppData/Roaming,AppData/Local}/${name}`;

/** One line a place. Add one here; nothing else knows them. */
export const homePlaces: readonly HomePlace[] = [
  { at: ".{bash,zsh,sh,ksh,python,node_repl,psql,mysql,mariadb,sqlite,rediscli,mongo,irb,pry,lua,php,R,calc,lesshs,wget-hs,duckdb,influx,cqlsh}*{_,-}history", why: "what was typed, tokens as well" },
  { at: ".{history,zhistory,Rhistory,lesshst,viminfo,dbshell,mongorc.js,zsh_sessions,mongodb/mongosh}", why: "what was typed, tokens as well" },
  { at: ".local/share/{fish/fish_history*,powershell/PSReadLine/*,nvim/shada,atuin,mcfly,python,node}", why: "what was typed" },
  { at: ".local/state/{nvim,python_history,python,node,bash,zsh,psql}", why: "what was typed, and what an editor remembers" },
  { at: "AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/*_history.txt", why: "what was typed in PowerShell" },
  { at: ".{bashrc,bash_profile,bash_login,bash_aliases,bash_logout,profile,zshrc,zshenv,zprofile,zlogin,zlogout,kshrc,cshrc,tcshrc,inputrc,xprofile,xinitrc,envrc,tmux.conf,screenrc,bashrc.d,zshrc.d,profile.d,zsh,oh-my-zsh/custom}", why: "exports of tokens" },
  { at: ".config/{fish,environment.d,nushell,zsh,powershell,direnv}", why: "exports of tokens" },
  { at: "Documents/{PowerShell,WindowsPowerShell}/*.ps1", why: "exports of tokens" },
  { at: ".env*", why: "environments of programs" },
  { at: "*.{env,pem,key,p12,ovpn,ppk,kdbx.csv}", why: "keys that were put down here" },
  { at: "{Desktop,Documents,Downloads}/*.{env,pem,key,ppk,txt,csv,json,md,ovpn,yml,yaml}", why: "downloaded keys and notes" },
  { at: ".{netrc,_netrc,pgpass,pg_service.conf,my.cnf,mylogin.cnf,s3cfg,boto,rclone.conf,mc/config.json,mc/config.json.old,curlrc,wgetrc,git-credentials,gitconfig,hgrc,subversion/auth}", why: "passwords for hosts" },
  { at: "{_netrc,AppData/Roaming/postgresql}", why: "passwords for hosts" },
  { at: ".config/git", why: "credentials that git stores" },
  { at: ".ssh", why: "private keys" },
  { at: "{.gnupg,AppData/Roaming/gnupg}/{*.conf,private-keys-v1.d}", why: "private keys" },
  { at: `{.putty,.age,${config("{sops,age}")}}`, why: "private keys" },
  { at: ".{npmrc,yarnrc,yarnrc.yml,bunfig.toml,deno/*.json,npm/_logs,pypirc,pip/pip.conf,condarc,gemrc,gem/credentials,bundle/config,cargo/credentials*,cargo/config*,composer/auth.json,composer/config.json,hex/hex.config,nuget/NuGet/*,m2/settings*.xml,gradle/*.properties,gradle/init*,gradle/init.d,sbt/**/*credentials*,ivy2/.credentials}", why: "package managers sign in with it" },
  { at: config("{pip,pypoetry,uv,composer,Composer,NuGet,npm,yarn,pnpm,bun,.bunfig.toml,hex}"), why: "package managers sign in with it" },
  { at: ".local/share/{gem/credentials,uv/credentials,pypoetry}", why: "package managers sign in with it" },
  { at: ".{docker/*.json,docker/contexts,kube,helm,minikube/config,terraform.d/*.json,terraformrc,tfrc,pulumi/*.json,ansible/galaxy_token,ansible.cfg,vault_pass*,vault-token,consul-token,nomad-token,argocd}", why: "containers and infrastructure are reached with it" },
  { at: config("{containers,helm,argocd,flux,pulumi,terraform.rc,terraform.d/*.json,k9s}"), why: "containers and infrastructure are reached with it" },
  { at: ".{aws,azure,oci,aliyun,bluemix,ibmcloud,scaleway,tccli,ovh.conf,linode-cli,databrickscfg,databricks,snowsql,snowflake,snyk,sentryclirc,circleci,travis,heroku,fly,netlify,vercel,now,supabase,planetscale,railway,render,doctl,wrangler,cloudflared,ngrok2,stripe,twilio-cli,shopify,expo,appcenter-cli,sonar,jfrog,dbt,kaggle,huggingface,openstack}*", why: "a cloud's or service's command line signs in with it" },
  { at: ".cache/huggingface/{token,stored_tokens}", why: "a cloud's or service's command line signs in with it" },
  { at: config("{gcloud,gh,GitHub CLI,glab-cli,hub,hub.d,tea,doctl,heroku,fly,stripe,supabase,vercel,com.vercel.cli,netlify,configstore,op,rclone,scw,hcloud,linode-cli,exoscale,openstack,ngrok,wrangler,.wrangler,turso,neonctl,railway,render,snowflake,ory,act,spotify-tui,weechat,irssi,hexchat,neomutt,mutt,msmtp,aerc,rustic,restic,borg,kaggle,wakatime}{,.yml,.yaml,.json,.toml,rc,rc.json}"), why: "a program signs in with it" },
  { at: ".local/share/com.vercel.cli", why: "a program signs in with it" },
  { at: ".{msmtprc,mbsyncrc,offlineimaprc,muttrc,fetchmailrc,irssi/config,weechat/*.conf}", why: "mail and chat passwords" },
  { at: `{${config("{Code,Code - Insiders,VSCodium,Cursor,Windsurf,Positron,Trae,Kiro}")},.vscode-server/data,.cursor-server/data}/User/{*.json,globalStorage/*.vscdb*,globalStorage/**/*.json,workspaceStorage/*/*.vscdb*,profiles/*/*.json,History,sync}`, why: "an editor's settings, state, agents and local history" },
  { at: ".{vscode,cursor,windsurf,codeium/windsurf}/*.json", why: "an editor's settings, and its agents' servers" },
  { at: config("{JetBrains,Google/AndroidStudio}*/{**,*/projects/*/.idea}/*.{xml,http,env.json,properties}"), why: "an editor's settings and data sources" },
  { at: config("{nvim,zed,Zed,helix,sublime-text,Sublime Text,micro,emacs,doom}/**/*.{json,lua,vim,toml,el,sublime-settings,sqlite}"), why: "an editor's settings" },
  { at: ".local/share/zed/db", why: "an editor's conversations" },
  { at: ".{vimrc,vim/*.vim,emacs,emacs.d/*.el,doom.d,authinfo*,spacemacs}", why: "an editor's settings and passwords" },
  { at: ".{claude,codex,gemini,aider*,continue,cline,roo,opencode,goose,copilot,cody,amp,qwen,crush,kiro,openai,anthropic,mcp,mcp-auth,cagent}{,.json,.y*ml,.conf}", why: "an AI agent's settings, servers and conversations" },
  { at: config("{Claude/*.json,claude,codex,gemini,goose,Block/goose,opencode,github-copilot,mcp,io.datasette.llm,aichat,mods,crush,amp,fabric,open-interpreter,shell_gpt,LM Studio/*.json}"), why: "an AI agent's settings, servers and conversations" },
  { at: ".local/share/{opencode,goose,crush,amp,keyrings/*.keyring,jupyter,containers/auth.json}", why: "an agent's conversations, a program's credentials" },
  { at: ".{jupyter,ipython}/**/*.{json,py,sqlite}", why: "notebooks' passwords and history" },
  // Postman keeps its vault in IndexedDB, Insomnia in line-delimited JSON called .db.
  { at: config("{Postman/IndexedDB,Postman/storage,Postman/*.json,Insomnia/*.db,Bruno/*.json,bruno/*.json,Hoppscotch,httpie,HTTPie,TablePlus/**/*.plist,sqlitebrowser,filezilla,FileZilla,Bitwarden CLI}"), why: "requests and connections with their passwords" },
  { at: data("DBeaverData/workspace6/*/.dbeaver/*.json"), why: "requests and connections with their passwords" },
  { at: ".{httpie,bruno,insomnia,filezilla,dbeaver*}", why: "requests and connections with their passwords" },
];

/** Sites' own storage in browsers' profiles: looked at only after a yes, because it tells where a person has been. */
export const browserPlaces: readonly HomePlace[] = [
  { at: `{.config,snap/*/common,Library/Application Support,AppData/Local}/{google-chrome*,chromium,Google/Chrome*,BraveSoftware/*,microsoft-edge*,Microsoft/Edge*,vivaldi,Vivaldi,opera}{,/User Data}/{Default,Profile *}/{Local Storage,Session Storage,IndexedDB}`, why: "what sites keep in Chromium and its kin" },
  { at: "{.mozilla/firefox,snap/firefox/common/.mozilla/firefox,Library/Application Support/Firefox/Profiles,AppData/Roaming/Mozilla/Firefox/Profiles}/*/{webappsstore.sqlite,cookies.sqlite,formhistory.sqlite,storage/default}", why: "what sites keep in Firefox" },
];
