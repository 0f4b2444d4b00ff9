import { jackett } from "../jackett/jackett.ts";
import { jambonz } from "../jambonz/jambonz.ts";
import { jamendo } from "../jamendo/jamendo.ts";
import { jamf } from "../jamf/jamf.ts";
import { jawg } from "../jawg/jawg.ts";
import { jdoodle } from "../jdoodle/jdoodle.ts";
import { jellyfin } from "../jellyfin/jellyfin.ts";
import { jellyseerr } from "../jellyseerr/jellyseerr.ts";
import { jenkins } from "../jenkins/jenkins.ts";
import { jfrogxray } from "../jfrogxray/jfrogxray.ts";
import { jigsawstack } from "../jigsawstack/jigsawstack.ts";
import { jiguang } from "../jiguang/jiguang.ts";
import { jina } from "../jina/jina.ts";
import { jisuapi } from "../jisuapi/jisuapi.ts";
import { jitsi } from "../jitsi/jitsi.ts";
import { jobber } from "../jobber/jobber.ts";
import { jooble } from "../jooble/jooble.ts";
import { jotform } from "../jotform/jotform.ts";
import { jscrambler } from "../jscrambler/jscrambler.ts";
import { jsonwhois } from "../jsonwhois/jsonwhois.ts";
import { judgeme } from "../judgeme/judgeme.ts";
import { judopay } from "../judopay/judopay.ts";
import { juhe } from "../juhe/juhe.ts";
import { jumio } from "../jumio/jumio.ts";
import { jumpcloud } from "../jumpcloud/jumpcloud.ts";
import { jumpseller } from "../jumpseller/jumpseller.ts";
import { jupyter } from "../jupyter/jupyter.ts";
import { juro } from "../juro/juro.ts";
import { justcall } from "../justcall/justcall.ts";
import { jwplayer } from "../jwplayer/jwplayer.ts";
import { kaggle } from "../kaggle/kaggle.ts";
import { kagi } from "../kagi/kagi.ts";
import { kaiko } from "../kaiko/kaiko.ts";
import { kairos } from "../kairos/kairos.ts";
import { kakao } from "../kakao/kakao.ts";
import { kaleyra } from "../kaleyra/kaleyra.ts";
import { kalshi } from "../kalshi/kalshi.ts";
import { kaltura } from "../kaltura/kaltura.ts";
import { kameleoon } from "../kameleoon/kameleoon.ts";
import { kanbanize } from "../kanbanize/kanbanize.ts";
import { kanbantool } from "../kanbantool/kanbantool.ts";
import { kandji } from "../kandji/kandji.ts";
import { karmacrm } from "../karmacrm/karmacrm.ts";
import { kavenegar } from "../kavenegar/kavenegar.ts";
import { kavita } from "../kavita/kavita.ts";
import { kayako } from "../kayako/kayako.ts";
import { keap } from "../keap/keap.ts";
import { keen } from "../keen/keen.ts";
import { keeper } from "../keeper/keeper.ts";
import { kentik } from "../kentik/kentik.ts";
import { keycdn } from "../keycdn/keycdn.ts";
import { keycloak } from "../keycloak/keycloak.ts";
import { keygen } from "../keygen/keygen.ts";
import { keywordseverywhere } from "../keywordseverywhere/keywordseverywhere.ts";
import { keywordtool } from "../keywordtool/keywordtool.ts";
import { kickbox } from "../kickbox/kickbox.ts";
import { kinde } from "../kinde/kinde.ts";
import { kinguin } from "../kinguin/kinguin.ts";
import { kinopoisk } from "../kinopoisk/kinopoisk.ts";
import { kinsta } from "../kinsta/kinsta.ts";
import { kintone } from "../kintone/kintone.ts";
import { kisi } from "../kisi/kisi.ts";
import { kissflow } from "../kissflow/kissflow.ts";
import { kite } from "../kite/kite.ts";
import { kiwi } from "../kiwi/kiwi.ts";
import { kixie } from "../kixie/kixie.ts";
import { kkiapay } from "../kkiapay/kkiapay.ts";
import { klarna } from "../klarna/klarna.ts";
import { klaviyo } from "../klaviyo/klaviyo.ts";
import { klazify } from "../klazify/klazify.ts";
import { kling } from "../kling/kling.ts";
import { klipfolio } from "../klipfolio/klipfolio.ts";
import { klusterai } from "../klusterai/klusterai.ts";
import { knack } from "../knack/knack.ts";
import { knapsackpro } from "../knapsackpro/knapsackpro.ts";
import { knock } from "../knock/knock.ts";
import { knowledgeowl } from "../knowledgeowl/knowledgeowl.ts";
import { kobotoolbox } from "../kobotoolbox/kobotoolbox.ts";
import { kolide } from "../kolide/kolide.ts";
import { kombo } from "../kombo/kombo.ts";
import { komoju } from "../komoju/komoju.ts";
import { kong } from "../kong/kong.ts";
import { korapay } from "../korapay/korapay.ts";
import { korbit } from "../korbit/korbit.ts";
import { koyeb } from "../koyeb/koyeb.ts";
import { kraken } from "../kraken/kraken.ts";
import { krakenio } from "../krakenio/krakenio.ts";
import { krea } from "../krea/krea.ts";
import { kroger } from "../kroger/kroger.ts";
import { kubernetes } from "../kubernetes/kubernetes.ts";
import { kucoin } from "../kucoin/kucoin.ts";
import { kudosity } from "../kudosity/kudosity.ts";
import { kuna } from "../kuna/kuna.ts";
import { kustomer } from "../kustomer/kustomer.ts";
import { kylas } from "../kylas/kylas.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromJToK: readonly Provider[] = [
  jackett,
  jambonz,
  jamendo,
  jamf,
  jawg,
  jdoodle,
  jellyfin,
  jellyseerr,
  jenkins,
  jfrogxray,
  jigsawstack,
  jiguang,
  jina,
  jisuapi,
  jitsi,
  jobber,
  jooble,
  jotform,
  jscrambler,
  jsonwhois,
  judgeme,
  judopay,
  juhe,
  jumio,
  jumpcloud,
  jumpseller,
  jupyter,
  juro,
  justcall,
  jwplayer,
  kaggle,
  kagi,
  kaiko,
  kairos,
  kakao,
  kaleyra,
  kalshi,
  kaltura,
  kameleoon,
  kanbanize,
  kanbantool,
  kandji,
  karmacrm,
  kavenegar,
  kavita,
  kayako,
  keap,
  keen,
  keeper,
  kentik,
  keycdn,
  keycloak,
  keygen,
  keywordseverywhere,
  keywordtool,
  kickbox,
  kinde,
  kinguin,
  kinopoisk,
  kinsta,
  kintone,
  kisi,
  kissflow,
  kite,
  kiwi,
  kixie,
  kkiapay,
  klarna,
  klaviyo,
  klazify,
  kling,
  klipfolio,
  klusterai,
  knack,
  knapsackpro,
  knock,
  knowledgeowl,
  kobotoolbox,
  kolide,
  kombo,
  komoju,
  kong,
  korapay,
  korbit,
  koyeb,
  kraken,
  krakenio,
  krea,
  kroger,
  kubernetes,
  kucoin,
  kudosity,
  kuna,
  kustomer,
  kylas,
];
