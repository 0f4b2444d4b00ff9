/** A place under the home folder where programs keep tokens, or people leave them. `at` is a glob; a folder means all in it. */
export interface HomePlace {
  readonly at: string;
  readonly why: string;
}

const config = (name: string): string => `{.config,Library/Application Support,AppData/Roaming,AppData/Local}/${name}`;

/** One line a place. Add one here; nothing else knows them. */
export const homePlaces: readonly HomePlace[] = [
  { at: ".{bash,zsh,sh,ksh,python,node_repl,psql,mysql,sqlite,rediscli,mongo,irb,lua,php,R,calc,lesshs,wget-hs}*{_,-}history", why: "what was typed, tokens as well" },
  { at: ".{history,zhistory,bash_history,zsh_history,Rhistory,lesshst,viminfo,dbshell,mongorc.js,pry_history}", why: "what was typed, tokens as well" },
  { at: ".zsh_sessions", why: "what was typed in each window" },
  { at: ".local/share/fish/fish_history", why: "what was typed" },
  { at: "{.local/share,AppData/Roaming/Microsoft/Windows}/**/PSReadLine/*_history.txt", why: "what was typed in PowerShell" },
  { at: ".local/{share,state}/{nvim,python,node,atuin,mcfly}/**", why: "histories, undo files, what an editor remembers" },
  { at: ".{bashrc,bash_profile,bash_login,bash_aliases,profile,zshrc,zshenv,zprofile,zlogin,kshrc,cshrc,tcshrc,inputrc,xprofile,xinitrc,envrc,tmux.conf,screenrc}", why: "exports of tokens" },
  { at: ".config/{fish,environment.d,nushell,zsh}/**", why: "exports of tokens" },
  { at: ".env*", why: "environments of programs" },
  { at: "*.{env,pem,key,p12,ovpn,kdbx.csv}", why: "keys that were put down here" },
  { at: "{Desktop,Documents,Downloads}/*.{env,pem,key,txt,csv,json,md,ovpn,yml,yaml}", why: "downloaded keys and notes" },
  { at: ".{netrc,_netrc,pgpass,my.cnf,mylogin.cnf,s3cfg,boto,curlrc,wgetrc,git-credentials,gitconfig,hgrc,subversion/auth}", why: "passwords for hosts" },
  { at: "_netrc", why: "passwords for hosts" },
  { at: ".config/git/**", why: "credentials that git stores" },
  { at: ".ssh/**", why: "private keys" },
  { at: ".gnupg/{*.conf,private-keys-v1.d/**}", why: "private keys" },
  { at: ".{npmrc,yarnrc,yarnrc.yml,pypirc,condarc,gemrc,terraformrc,tfrc,netlify/config.json,vercel/**,now/**,nuget/**,cargo/credentials*,cargo/config*,gem/credentials,bundle/config,composer/auth.json,m2/settings*.xml,gradle/gradle.properties,sbt/**/*credentials*,ivy2/.credentials,docker/**,kube/config,kube/*.y*ml,helm/**,minikube/config/**}", why: "package managers and containers sign in with it" },
  { at: config("{pip,pypoetry,uv,composer,NuGet,npm,yarn,pnpm,bun,hex,containers,helm}/**"), why: "package managers and containers sign in with it" },
  { at: ".{aws,azure,oci,aliyun,ibmcloud,bluemix,scaleway,linode-cli,tccli,databrickscfg,snowsql,snowflake,snyk,sentryclirc,circleci,travis,heroku,fly,supabase,planetscale,railway,render,doctl,terraform.d,pulumi,vault-token,consul-token,nomad-token,wrangler,cloudflared,ngrok2,stripe,twilio-cli,shopify,expo,appcenter-cli,sonar,jfrog,argocd,dbt,kaggle,huggingface,cache/huggingface/token}*", why: "a cloud's or service's command line signs in with it" },
  { at: ".{aws,azure,oci,aliyun,ibmcloud,bluemix,snowsql,snowflake,circleci,travis,fly,supabase,railway,terraform.d,pulumi,wrangler,cloudflared,ngrok2,twilio-cli,expo,jfrog,dbt,kaggle,huggingface}/**", why: "a cloud's or service's command line signs in with it" },
  { at: config("{gcloud,gh,glab-cli,hub,hub.d,doctl,heroku,fly,stripe,supabase,vercel,com.vercel.cli,netlify,configstore,op,rclone,scw,hcloud,linode-cli,ngrok,wrangler,.wrangler,turso,neonctl,railway,render,snowflake,sops,ory,tea,act,argocd,flux,pulumi,spotify-tui,weechat,irssi,hexchat,neomutt,mutt,msmtp,aerc,rustic,restic,borg,kaggle,wakatime}{,.yml,.yaml,.json,.toml,rc,rc.json}"), why: "a program signs in with it" },
  { at: ".{msmtprc,mbsyncrc,offlineimaprc,muttrc,fetchmailrc,irssi/config,weechat/*.conf}", why: "mail and chat passwords" },
  { at: config("{Code,Code - Insiders,VSCodium,Cursor,Windsurf,Positron}/User/{settings.json,globalStorage/*.vscdb,globalStorage/**/*.json,History/**,sync/**,mcp.json}"), why: "an editor's settings, state and local history" },
  { at: ".{vscode,cursor,windsurf}/*.json", why: "an editor's settings, and its agents' servers" },
  { at: config("{JetBrains,Google/AndroidStudio}*/**/*.{xml,http,env.json}"), why: "an editor's settings and data sources" },
  { at: config("{nvim,zed,helix,sublime-text,micro,emacs}/**/*.{json,lua,vim,toml,el,sublime-settings}"), why: "an editor's settings" },
  { at: ".{vimrc,emacs,emacs.d/*.el,authinfo,viminfo}", why: "an editor's settings and passwords" },
  { at: ".{claude,codex,gemini,aider*,continue,cline,roo,opencode,goose,copilot,cody,amp,qwen,crush,kiro,openai,anthropic}{,.json,.y*ml,.conf}", why: "an AI agent's settings, servers and conversations" },
  { at: config("{Claude,claude,codex,gemini,goose,opencode,github-copilot,io.datasette.llm,aichat,mods,crush,fabric,open-interpreter,shell_gpt,LM Studio}{,.json,.y*ml}"), why: "an AI agent's settings, servers and conversations" },
  { at: ".local/share/{opencode,goose,crush,amp,keyrings/*.keyring,jupyter/**,containers/auth.json,pypoetry,DBeaverData/workspace6/General/.dbeaver/*.json}", why: "an agent's conversations, a program's credentials" },
  { at: ".{jupyter,ipython}/**/*.{json,py,sqlite}", why: "notebooks' passwords and history" },
  { at: config("{Postman,Insomnia,bruno,Hoppscotch,httpie,DBeaver,TablePlus,sqlitebrowser,filezilla,FileZilla,Bitwarden CLI}/**/*.{json,db,xml,env,bru}"), why: "requests and connections with their passwords" },
  { at: ".{httpie,bruno,insomnia,filezilla,dbeaver*,config/filezilla}/**", why: "requests and connections with their passwords" },
];

/** Sites' own storage in browsers' profiles: looked at only after a yes, because it tells where a person has been. */
export const browserPlaces: readonly HomePlace[] = [
  { at: `{.config,snap/*/common,Library/Application Support,AppData/Local}/{google-chrome*,chromium,Google/Chrome*,BraveSoftware/*,microsoft-edge*,Microsoft/Edge*,vivaldi,opera}{,/User Data}/{Default,Profile *}/{Local Storage,Session Storage,IndexedDB}/**`, why: "what sites keep in Chromium and its kin" },
  { at: "{.mozilla/firefox,snap/firefox/common/.mozilla/firefox,Library/Application Support/Firefox/Profiles,AppData/Roaming/Mozilla/Firefox/Profiles}/*/{webappsstore.sqlite,cookies.sqlite,formhistory.sqlite,storage/default/**}", why: "what sites keep in Firefox" },
];
