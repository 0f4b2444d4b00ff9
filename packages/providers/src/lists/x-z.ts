import { xai } from "../xai/xai.ts";
import { xata } from "../xata/xata.ts";
import { xendit } from "../xendit/xendit.ts";
import { xero } from "../xero/xero.ts";
import { xfyun } from "../xfyun/xfyun.ts";
import { xirsys } from "../xirsys/xirsys.ts";
import { xmatters } from "../xmatters/xmatters.ts";
import { xsolla } from "../xsolla/xsolla.ts";
import { yahoo } from "../yahoo/yahoo.ts";
import { yandex } from "../yandex/yandex.ts";
import { yapily } from "../yapily/yapily.ts";
import { yelp } from "../yelp/yelp.ts";
import { yext } from "../yext/yext.ts";
import { ynab } from "../ynab/ynab.ts";
import { yodlee } from "../yodlee/yodlee.ts";
import { yookassa } from "../yookassa/yookassa.ts";
import { yotpo } from "../yotpo/yotpo.ts";
import { youcom } from "../youcom/youcom.ts";
import { yousign } from "../yousign/yousign.ts";
import { youtrack } from "../youtrack/youtrack.ts";
import { yubico } from "../yubico/yubico.ts";
import { yunpian } from "../yunpian/yunpian.ts";
import { yuque } from "../yuque/yuque.ts";
import { zabbix } from "../zabbix/zabbix.ts";
import { zadarma } from "../zadarma/zadarma.ts";
import { zai } from "../zai/zai.ts";
import { zammad } from "../zammad/zammad.ts";
import { zapier } from "../zapier/zapier.ts";
import { zapper } from "../zapper/zapper.ts";
import { zapsign } from "../zapsign/zapsign.ts";
import { zarinpal } from "../zarinpal/zarinpal.ts";
import { zeabur } from "../zeabur/zeabur.ts";
import { zeet } from "../zeet/zeet.ts";
import { zencoder } from "../zencoder/zencoder.ts";
import { zendesk } from "../zendesk/zendesk.ts";
import { zendesksell } from "../zendesksell/zendesksell.ts";
import { zenhub } from "../zenhub/zenhub.ts";
import { zenkit } from "../zenkit/zenkit.ts";
import { zenodo } from "../zenodo/zenodo.ts";
import { zenrows } from "../zenrows/zenrows.ts";
import { zenscrape } from "../zenscrape/zenscrape.ts";
import { zenserp } from "../zenserp/zenserp.ts";
import { zenvia } from "../zenvia/zenvia.ts";
import { zep } from "../zep/zep.ts";
import { zerion } from "../zerion/zerion.ts";
import { zerobounce } from "../zerobounce/zerobounce.ts";
import { zerodev } from "../zerodev/zerodev.ts";
import { zeroentropy } from "../zeroentropy/zeroentropy.ts";
import { zerossl } from "../zerossl/zerossl.ts";
import { zerotier } from "../zerotier/zerotier.ts";
import { zetalytics } from "../zetalytics/zetalytics.ts";
import { zid } from "../zid/zid.ts";
import { ziflow } from "../ziflow/ziflow.ts";
import { zilliz } from "../zilliz/zilliz.ts";
import { zillow } from "../zillow/zillow.ts";
import { zipapi } from "../zipapi/zipapi.ts";
import { zipcodeapi } from "../zipcodeapi/zipcodeapi.ts";
import { zipcodebase } from "../zipcodebase/zipcodebase.ts";
import { zitadel } from "../zitadel/zitadel.ts";
import { zoho } from "../zoho/zoho.ts";
import { zomato } from "../zomato/zomato.ts";
import { zonkafeedback } from "../zonkafeedback/zonkafeedback.ts";
import { zoom } from "../zoom/zoom.ts";
import { zoomeye } from "../zoomeye/zoomeye.ts";
import { zotero } from "../zotero/zotero.ts";
import { zscaler } from "../zscaler/zscaler.ts";
import { zulip } from "../zulip/zulip.ts";
import { zuplo } from "../zuplo/zuplo.ts";
import { zyte } from "../zyte/zyte.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromXToZ: readonly Provider[] = [
  xai,
  xata,
  xendit,
  xero,
  xfyun,
  xirsys,
  xmatters,
  xsolla,
  yahoo,
  yandex,
  yapily,
  yelp,
  yext,
  ynab,
  yodlee,
  yookassa,
  yotpo,
  youcom,
  yousign,
  youtrack,
  yubico,
  yunpian,
  yuque,
  zabbix,
  zadarma,
  zai,
  zammad,
  zapier,
  zapper,
  zapsign,
  zarinpal,
  zeabur,
  zeet,
  zencoder,
  zendesk,
  zendesksell,
  zenhub,
  zenkit,
  zenodo,
  zenrows,
  zenscrape,
  zenserp,
  zenvia,
  zep,
  zerion,
  zerobounce,
  zerodev,
  zeroentropy,
  zerossl,
  zerotier,
  zetalytics,
  zid,
  ziflow,
  zilliz,
  zillow,
  zipapi,
  zipcodeapi,
  zipcodebase,
  zitadel,
  zoho,
  zomato,
  zonkafeedback,
  zoom,
  zoomeye,
  zotero,
  zscaler,
  zulip,
  zuplo,
  zyte,
];
