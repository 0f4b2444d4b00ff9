import { rowsOf, type ListedPlace } from "./row.ts";

/** Places that strangers read, or whose machines read what is pasted. Taken down from what is generally known of each service. */
const date = "2026-11-27";

export const readingPlaces: readonly ListedPlace[] = [
  ...rowsOf("paste-bin", date, [
    ["pastebin.com", "pastebin.com/faq"],
    ["gist.github.com", "docs.github.com/en/get-started/writing-on-github/editing-and-sharing-content-with-gists/creating-gists"],
    ["gitlab.com/-/snippets", "docs.gitlab.com/user/snippets/"], ["gitlab.com/**/-/snippets", "docs.gitlab.com/user/snippets/"],
    ["bitbucket.org/snippets", "support.atlassian.com/bitbucket-cloud/docs/what-are-snippets/"],
    "paste.ee", "hastebin.com", "toptal.com/developers/hastebin", "dpaste.com", "dpaste.org", "rentry.co", "rentry.org", "justpaste.it", "controlc.com", "paste.rs", "0x0.st", "termbin.com",
    "bpa.st", "paste.debian.net", "paste.opensuse.org", "pastebin.ubuntu.com", "pastebin.pl", "privatebin.net", "paste.sh", "paste2.org", "pastelink.net", "snippet.host", "cl1p.net", "telegra.ph", "write.as",
    "codeshare.io", "jsfiddle.net", "codepen.io", "jsbin.com", "codesandbox.io", "stackblitz.com", "plnkr.co", "replit.com", "ideone.com", "onlinegdb.com", "onecompiler.com", "jdoodle.com", "tio.run",
    "godbolt.org", "go.dev/play", "play.rust-lang.org", "typescriptlang.org/play", "sqlfiddle.com", "dbfiddle.uk", "db-fiddle.com", "3v4l.org", "dotnetfiddle.net", "wandbox.org", "runkit.com", "pythontutor.com", "playcode.io",
  ]),
  ...rowsOf("formatter", date, [
    ["jwt.io", "jwt.io/introduction"], "jwt.ms", "token.dev", "jsonformatter.org", "jsonformatter.curiousconcept.com", "jsonlint.com", "jsoneditoronline.org", "jsonviewer.stack.hu", "jsoncrack.com", "jsonpath.com", "jqplay.org",
    "codebeautify.org", "base64decode.org", "base64encode.org", "base64.guru", "urldecoder.org", "urlencoder.org", "freeformatter.com", ["gchq.github.io/cyberchef", "github.com/gchq/CyberChef"], "toolbox.googleapps.com",
    "beautifier.io", "prettier.io/playground", "transform.tools", "app.quicktype.io", "convertcsv.com", "tableconvert.com", "yamllint.com", "onlinejsontools.com", "dcode.fr", "crackstation.net", "regex101.com", "regexr.com",
    "diffchecker.com", "text-compare.com", "curlconverter.com", "reqbin.com", "httpbin.org", "webhook.site", "samltool.com", "8gwifi.org", "virustotal.com", "urlscan.io", "cloudconvert.com", "convertio.co", "ray.so", "carbon.now.sh",
  ]),
  ...rowsOf("ai-chat", date, [
    ["chatgpt.com", "help.openai.com/en/collections/3742473-chatgpt"], ["chat.openai.com", "chatgpt.com"], "platform.openai.com/playground", "platform.openai.com/chat", ["claude.ai", "support.claude.com"], "platform.claude.com/workbench", "console.anthropic.com/workbench",
    "gemini.google.com", ["aistudio.google.com", "ai.google.dev/aistudio"], "notebooklm.google.com", "jules.google.com", "copilot.microsoft.com", ["m365.cloud.microsoft/chat", "support.microsoft.com/copilot"], ["github.com/copilot", "docs.github.com/en/copilot"],
    "perplexity.ai", "poe.com", "you.com", "huggingface.co/chat", "grok.com", "x.com/i/grok", "chat.deepseek.com", "chat.mistral.ai", "chat.qwen.ai", "kimi.com", "doubao.com", "yiyan.baidu.com", "meta.ai", "pi.ai", "character.ai",
    "phind.com", "duck.ai", "lumo.proton.me", "openrouter.ai/chat", "lmarena.ai", "v0.app", "bolt.new", "lovable.dev", "app.devin.ai", "manus.im", "genspark.ai", "chat.z.ai", "chatglm.cn", "yuanbao.tencent.com", "t3.chat", "venice.ai", "typingmind.com", "app.jasper.ai",
  ]),
  ...rowsOf("search", date, [
    "google.com", "google.de", "google.co.uk", "google.fr", "google.es", "google.it", "google.nl", "google.ca", "google.co.in", "google.co.jp", "google.com.au", "google.com.br", "bing.com", "duckduckgo.com", "search.brave.com", "startpage.com", "ecosia.org",
    "qwant.com", "yandex.com", "yandex.ru", "baidu.com", "search.yahoo.com", "kagi.com", "mojeek.com", "sogou.com", "search.naver.com", "wolframalpha.com", "grep.app", "github.com/search", "sourcegraph.com/search",
  ]),
  ...rowsOf("translator", date, [
    "translate.google.com", "deepl.com/translator", "deepl.com/*/translator", "deepl.com/write", "deepl.com/*/write", "bing.com/translator", "translate.yandex.com", "translate.yandex.ru", "papago.naver.com", "fanyi.baidu.com",
    "reverso.net", "context.reverso.net", "linguee.com", "libretranslate.com", "app.grammarly.com", "quillbot.com", "languagetool.org",
  ]),
  ...rowsOf("social", date, [
    "x.com", "twitter.com", "facebook.com", "m.facebook.com", "instagram.com", "threads.com", "threads.net", "linkedin.com", "tiktok.com", "youtube.com", "twitch.tv", "pinterest.com", "tumblr.com", "mastodon.social", "fosstodon.org", "hachyderm.io", "infosec.exchange",
    "bsky.app", "vk.com", "weibo.com", "bilibili.com", "xing.com", "imgur.com", "lemmy.world", "producthunt.com",
  ]),
  ...rowsOf("forum", date, [
    ["stackoverflow.com", "stackoverflow.com/help"], "*.stackoverflow.com", "*.stackexchange.com", "superuser.com", "serverfault.com", "askubuntu.com", "mathoverflow.net", "quora.com", ["reddit.com", "redditinc.com"], "old.reddit.com", "news.ycombinator.com", "lobste.rs", "dev.to",
    "hashnode.com", "medium.com", "substack.com", ["github.com/*/*/discussions", "docs.github.com/en/discussions"], ["github.com/orgs/*/discussions", "docs.github.com/en/discussions"], "groups.google.com", "support.google.com", "community.openai.com", "discuss.huggingface.co",
    ["huggingface.co/**/discussions", "huggingface.co/docs/hub/repositories-pull-requests-discussions"], "community.cloudflare.com", "community.fly.io", "community.render.com", "community.vercel.com", "answers.netlify.com", "station.railway.com", "forum.gitlab.com", "community.atlassian.com",
    "discuss.hashicorp.com", "discuss.elastic.co", "discuss.kubernetes.io", "forums.docker.com", "community.grafana.com", "community.n8n.io", "repost.aws", "learn.microsoft.com/answers", "learn.microsoft.com/*/answers", "techcommunity.microsoft.com", "community.shopify.com", "community.postman.com",
    "community.zapier.com", "community.airtable.com", "forum.figma.com", "forum.cursor.com", "developer.apple.com/forums", "discuss.python.org", "users.rust-lang.org", "meta.discourse.org", "forum.freecodecamp.org", "bbs.archlinux.org", "discourse.ubuntu.com",
    "forum.proxmox.com", "community.home-assistant.io", "community.spiceworks.com", "zhihu.com", "segmentfault.com", "v2ex.com", "csdn.net", "juejin.cn", "qiita.com", "zenn.dev", "habr.com",
  ]),
  ...rowsOf("issue-tracker", date, [
    ...["issues", "pull", "compare", "wiki", "commit", "releases"].map((part): [string, string] => [`github.com/*/*/${part}`, "docs.github.com/en/repositories"]),
    ...["issues", "work_items", "merge_requests", "wikis", "epics"].map((part): [string, string] => [`gitlab.com/**/-/${part}`, "docs.gitlab.com/user/project/"]),
    ...["issues", "pull-requests", "wiki"].map((part): [string, string] => [`bitbucket.org/*/*/${part}`, "support.atlassian.com/bitbucket-cloud/"]),
    ...["issues", "pulls", "wiki"].map((part): [string, string] => [`codeberg.org/*/*/${part}`, "docs.codeberg.org"]),
    "gitea.com/*/*/issues", "todo.sr.ht", "lists.sr.ht", "sourceforge.net", "bugs.launchpad.net", "bugzilla.mozilla.org", "bugzilla.redhat.com", "bugzilla.kernel.org", "bugs.debian.org", "issues.chromium.org", "issuetracker.google.com", "bugs.webkit.org", "bugs.openjdk.org",
    "bugs.ruby-lang.org", "issues.apache.org", "jira.mongodb.org", "jira.atlassian.com", "issues.jenkins.io", "bugs.kde.org", "gitlab.gnome.org/**/-/issues", "gitlab.freedesktop.org/**/-/issues", "core.trac.wordpress.org", "code.djangoproject.com",
    "youtrack.jetbrains.com", "developercommunity.visualstudio.com", "phabricator.wikimedia.org", "bugs.gentoo.org", ["*.canny.io", "canny.io"], ["*.uservoice.com", "uservoice.com"],
  ]),
];
