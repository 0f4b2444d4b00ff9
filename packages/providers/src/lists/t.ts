import { tableau } from "../tableau/tableau.ts";
import { taiga } from "../taiga/taiga.ts";
import { tailscale } from "../tailscale/tailscale.ts";
import { talentlms } from "../talentlms/talentlms.ts";
import { tanda } from "../tanda/tanda.ts";
import { tapfiliate } from "../tapfiliate/tapfiliate.ts";
import { tatum } from "../tatum/tatum.ts";
import { tavily } from "../tavily/tavily.ts";
import { tavus } from "../tavus/tavus.ts";
import { tawkto } from "../tawkto/tawkto.ts";
import { taxcloud } from "../taxcloud/taxcloud.ts";
import { taxjar } from "../taxjar/taxjar.ts";
import { teable } from "../teable/teable.ts";
import { teachable } from "../teachable/teachable.ts";
import { teamcity } from "../teamcity/teamcity.ts";
import { teamgate } from "../teamgate/teamgate.ts";
import { teamup } from "../teamup/teamup.ts";
import { teamviewer } from "../teamviewer/teamviewer.ts";
import { teamwork } from "../teamwork/teamwork.ts";
import { tebex } from "../tebex/tebex.ts";
import { technicalanalysisapi } from "../technicalanalysisapi/technicalanalysisapi.ts";
import { tefter } from "../tefter/tefter.ts";
import { telegram } from "../telegram/telegram.ts";
import { telerivet } from "../telerivet/telerivet.ts";
import { telesign } from "../telesign/telesign.ts";
import { teletype } from "../teletype/teletype.ts";
import { telnyx } from "../telnyx/telnyx.ts";
import { tempo } from "../tempo/tempo.ts";
import { tenable } from "../tenable/tenable.ts";
import { tencent } from "../tencent/tencent.ts";
import { tenderly } from "../tenderly/tenderly.ts";
import { tenor } from "../tenor/tenor.ts";
import { terraform } from "../terraform/terraform.ts";
import { tesla } from "../tesla/tesla.ts";
import { tessie } from "../tessie/tessie.ts";
import { testingbot } from "../testingbot/testingbot.ts";
import { testmo } from "../testmo/testmo.ts";
import { testrail } from "../testrail/testrail.ts";
import { text2data } from "../text2data/text2data.ts";
import { textbelt } from "../textbelt/textbelt.ts";
import { textlocal } from "../textlocal/textlocal.ts";
import { textmagic } from "../textmagic/textmagic.ts";
import { textrazor } from "../textrazor/textrazor.ts";
import { thecatapi } from "../thecatapi/thecatapi.ts";
import { thegraph } from "../thegraph/thegraph.ts";
import { themoviedb } from "../themoviedb/themoviedb.ts";
import { thenewsapi } from "../thenewsapi/thenewsapi.ts";
import { theoddsapi } from "../theoddsapi/theoddsapi.ts";
import { thingsboard } from "../thingsboard/thingsboard.ts";
import { thingspeak } from "../thingspeak/thingspeak.ts";
import { thinkific } from "../thinkific/thinkific.ts";
import { thirdweb } from "../thirdweb/thirdweb.ts";
import { thousandeyes } from "../thousandeyes/thousandeyes.ts";
import { threatconnect } from "../threatconnect/threatconnect.ts";
import { threescale } from "../threescale/threescale.ts";
import { threesixtydialog } from "../threesixtydialog/threesixtydialog.ts";
import { ticketmaster } from "../ticketmaster/ticketmaster.ts";
import { tickettailor } from "../tickettailor/tickettailor.ts";
import { tickspot } from "../tickspot/tickspot.ts";
import { tidio } from "../tidio/tidio.ts";
import { tiingo } from "../tiingo/tiingo.ts";
import { tiktok } from "../tiktok/tiktok.ts";
import { timecamp } from "../timecamp/timecamp.ts";
import { timezoneapi } from "../timezoneapi/timezoneapi.ts";
import { tines } from "../tines/tines.ts";
import { tinify } from "../tinify/tinify.ts";
import { tink } from "../tink/tink.ts";
import { tinybird } from "../tinybird/tinybird.ts";
import { tinymce } from "../tinymce/tinymce.ts";
import { tinyurl } from "../tinyurl/tinyurl.ts";
import { tisane } from "../tisane/tisane.ts";
import { tito } from "../tito/tito.ts";
import { tly } from "../tly/tly.ts";
import { tmetric } from "../tmetric/tmetric.ts";
import { todoist } from "../todoist/todoist.ts";
import { together } from "../together/together.ts";
import { toggl } from "../toggl/toggl.ts";
import { tolgee } from "../tolgee/tolgee.ts";
import { tomba } from "../tomba/tomba.ts";
import { tomorrowio } from "../tomorrowio/tomorrowio.ts";
import { tomtom } from "../tomtom/tomtom.ts";
import { toncenter } from "../toncenter/toncenter.ts";
import { tosspayments } from "../tosspayments/tosspayments.ts";
import { trackingmore } from "../trackingmore/trackingmore.ts";
import { trackjs } from "../trackjs/trackjs.ts";
import { tradier } from "../tradier/tradier.ts";
import { tradingeconomics } from "../tradingeconomics/tradingeconomics.ts";
import { trakt } from "../trakt/trakt.ts";
import { transifex } from "../transifex/transifex.ts";
import { transloadit } from "../transloadit/transloadit.ts";
import { travelpayouts } from "../travelpayouts/travelpayouts.ts";
import { travis } from "../travis/travis.ts";
import { treasuredata } from "../treasuredata/treasuredata.ts";
import { trello } from "../trello/trello.ts";
import { trengo } from "../trengo/trengo.ts";
import { triggerdev } from "../triggerdev/triggerdev.ts";
import { tripadvisor } from "../tripadvisor/tripadvisor.ts";
import { tripo } from "../tripo/tripo.ts";
import { trolley } from "../trolley/trolley.ts";
import { truelayer } from "../truelayer/truelayer.ts";
import { trustpilot } from "../trustpilot/trustpilot.ts";
import { tumblr } from "../tumblr/tumblr.ts";
import { twelvedata } from "../twelvedata/twelvedata.ts";
import { twelvelabs } from "../twelvelabs/twelvelabs.ts";
import { twenty } from "../twenty/twenty.ts";
import { twentythreeandme } from "../twentythreeandme/twentythreeandme.ts";
import { twilio } from "../twilio/twilio.ts";
import { twist } from "../twist/twist.ts";
import { twitch } from "../twitch/twitch.ts";
import { twitter } from "../twitter/twitter.ts";
import { twitterapiio } from "../twitterapiio/twitterapiio.ts";
import { twocaptcha } from "../twocaptcha/twocaptcha.ts";
import { twocheckout } from "../twocheckout/twocheckout.ts";
import { tyk } from "../tyk/tyk.ts";
import { tyntec } from "../tyntec/tyntec.ts";
import { typeform } from "../typeform/typeform.ts";
import { typefully } from "../typefully/typefully.ts";
import { typesense } from "../typesense/typesense.ts";
import { typetalk } from "../typetalk/typetalk.ts";
import { typingdna } from "../typingdna/typingdna.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromT: readonly Provider[] = [
  tableau,
  taiga,
  tailscale,
  talentlms,
  tanda,
  tapfiliate,
  tatum,
  tavily,
  tavus,
  tawkto,
  taxcloud,
  taxjar,
  teable,
  teachable,
  teamcity,
  teamgate,
  teamup,
  teamviewer,
  teamwork,
  tebex,
  technicalanalysisapi,
  tefter,
  telegram,
  telerivet,
  telesign,
  teletype,
  telnyx,
  tempo,
  tenable,
  tencent,
  tenderly,
  tenor,
  terraform,
  tesla,
  tessie,
  testingbot,
  testmo,
  testrail,
  text2data,
  textbelt,
  textlocal,
  textmagic,
  textrazor,
  thecatapi,
  thegraph,
  themoviedb,
  thenewsapi,
  theoddsapi,
  thingsboard,
  thingspeak,
  thinkific,
  thirdweb,
  thousandeyes,
  threatconnect,
  threescale,
  threesixtydialog,
  ticketmaster,
  tickettailor,
  tickspot,
  tidio,
  tiingo,
  tiktok,
  timecamp,
  timezoneapi,
  tines,
  tinify,
  tink,
  tinybird,
  tinymce,
  tinyurl,
  tisane,
  tito,
  tly,
  tmetric,
  todoist,
  together,
  toggl,
  tolgee,
  tomba,
  tomorrowio,
  tomtom,
  toncenter,
  tosspayments,
  trackingmore,
  trackjs,
  tradier,
  tradingeconomics,
  trakt,
  transifex,
  transloadit,
  travelpayouts,
  travis,
  treasuredata,
  trello,
  trengo,
  triggerdev,
  tripadvisor,
  tripo,
  trolley,
  truelayer,
  trustpilot,
  tumblr,
  twelvedata,
  twelvelabs,
  twenty,
  twentythreeandme,
  twilio,
  twist,
  twitch,
  twitter,
  twitterapiio,
  twocaptcha,
  twocheckout,
  tyk,
  tyntec,
  typeform,
  typefully,
  typesense,
  typetalk,
  typingdna,
];
