import { tibber } from "../tibber/tibber.ts";
import { ticketmaster } from "../ticketmaster/ticketmaster.ts";
import { tickettailor } from "../tickettailor/tickettailor.ts";
import { tickspot } from "../tickspot/tickspot.ts";
import { tidio } from "../tidio/tidio.ts";
import { tiendanube } from "../tiendanube/tiendanube.ts";
import { tiingo } from "../tiingo/tiingo.ts";
import { tiktok } from "../tiktok/tiktok.ts";
import { timecamp } from "../timecamp/timecamp.ts";
import { timezoneapi } from "../timezoneapi/timezoneapi.ts";
import { tinacms } from "../tinacms/tinacms.ts";
import { tines } from "../tines/tines.ts";
import { tinify } from "../tinify/tinify.ts";
import { tink } from "../tink/tink.ts";
import { tinybird } from "../tinybird/tinybird.ts";
import { tinymce } from "../tinymce/tinymce.ts";
import { tinyurl } from "../tinyurl/tinyurl.ts";
import { tipimail } from "../tipimail/tipimail.ts";
import { tisane } from "../tisane/tisane.ts";
import { tito } from "../tito/tito.ts";
import { tly } from "../tly/tly.ts";
import { tmetric } from "../tmetric/tmetric.ts";
import { todoist } from "../todoist/todoist.ts";
import { together } from "../together/together.ts";
import { toggl } from "../toggl/toggl.ts";
import { tokenterminal } from "../tokenterminal/tokenterminal.ts";
import { tolgee } from "../tolgee/tolgee.ts";
import { tolstoy } from "../tolstoy/tolstoy.ts";
import { tomba } from "../tomba/tomba.ts";
import { tomorrowio } from "../tomorrowio/tomorrowio.ts";
import { tomtom } from "../tomtom/tomtom.ts";
import { toncenter } from "../toncenter/toncenter.ts";
import { tosspayments } from "../tosspayments/tosspayments.ts";
import { trackergg } from "../trackergg/trackergg.ts";
import { trackingmore } from "../trackingmore/trackingmore.ts";
import { trackjs } from "../trackjs/trackjs.ts";
import { tradegecko } from "../tradegecko/tradegecko.ts";
import { trademe } from "../trademe/trademe.ts";
import { tradermade } from "../tradermade/tradermade.ts";
import { tradier } from "../tradier/tradier.ts";
import { tradingeconomics } from "../tradingeconomics/tradingeconomics.ts";
import { trafiklab } from "../trafiklab/trafiklab.ts";
import { trafikverket } from "../trafikverket/trafikverket.ts";
import { trakt } from "../trakt/trakt.ts";
import { transak } from "../transak/transak.ts";
import { transifex } from "../transifex/transifex.ts";
import { transitland } from "../transitland/transitland.ts";
import { transloadit } from "../transloadit/transloadit.ts";
import { transportapi } from "../transportapi/transportapi.ts";
import { travelpayouts } from "../travelpayouts/travelpayouts.ts";
import { travis } from "../travis/travis.ts";
import { treasuredata } from "../treasuredata/treasuredata.ts";
import { trello } from "../trello/trello.ts";
import { trendmicro } from "../trendmicro/trendmicro.ts";
import { trendyol } from "../trendyol/trendyol.ts";
import { trengo } from "../trengo/trengo.ts";
import { triage } from "../triage/triage.ts";
import { triggerdev } from "../triggerdev/triggerdev.ts";
import { trimblemaps } from "../trimblemaps/trimblemaps.ts";
import { tripadvisor } from "../tripadvisor/tripadvisor.ts";
import { tripo } from "../tripo/tripo.ts";
import { trolley } from "../trolley/trolley.ts";
import { trongrid } from "../trongrid/trongrid.ts";
import { truelayer } from "../truelayer/truelayer.ts";
import { truelist } from "../truelist/truelist.ts";
import { truenas } from "../truenas/truenas.ts";
import { trunk } from "../trunk/trunk.ts";
import { trustpilot } from "../trustpilot/trustpilot.ts";
import { tryvital } from "../tryvital/tryvital.ts";
import { tumblr } from "../tumblr/tumblr.ts";
import { turbosms } from "../turbosms/turbosms.ts";
import { tuya } from "../tuya/tuya.ts";
import { twelvedata } from "../twelvedata/twelvedata.ts";
import { twelvelabs } from "../twelvelabs/twelvelabs.ts";
import { twenty } from "../twenty/twenty.ts";
import { twilio } from "../twilio/twilio.ts";
import { twist } from "../twist/twist.ts";
import { twitch } from "../twitch/twitch.ts";
import { twitter } from "../twitter/twitter.ts";
import { twitterapiio } from "../twitterapiio/twitterapiio.ts";
import { tyk } from "../tyk/tyk.ts";
import { tyntec } from "../tyntec/tyntec.ts";
import { typeform } from "../typeform/typeform.ts";
import { typefully } from "../typefully/typefully.ts";
import { typesense } from "../typesense/typesense.ts";
import { typetalk } from "../typetalk/typetalk.ts";
import { typingdna } from "../typingdna/typingdna.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromTiToTz: readonly Provider[] = [
  tibber,
  ticketmaster,
  tickettailor,
  tickspot,
  tidio,
  tiendanube,
  tiingo,
  tiktok,
  timecamp,
  timezoneapi,
  tinacms,
  tines,
  tinify,
  tink,
  tinybird,
  tinymce,
  tinyurl,
  tipimail,
  tisane,
  tito,
  tly,
  tmetric,
  todoist,
  together,
  toggl,
  tokenterminal,
  tolgee,
  tolstoy,
  tomba,
  tomorrowio,
  tomtom,
  toncenter,
  tosspayments,
  trackergg,
  trackingmore,
  trackjs,
  tradegecko,
  trademe,
  tradermade,
  tradier,
  tradingeconomics,
  trafiklab,
  trafikverket,
  trakt,
  transak,
  transifex,
  transitland,
  transloadit,
  transportapi,
  travelpayouts,
  travis,
  treasuredata,
  trello,
  trendmicro,
  trendyol,
  trengo,
  triage,
  triggerdev,
  trimblemaps,
  tripadvisor,
  tripo,
  trolley,
  trongrid,
  truelayer,
  truelist,
  truenas,
  trunk,
  trustpilot,
  tryvital,
  tumblr,
  turbosms,
  tuya,
  twelvedata,
  twelvelabs,
  twenty,
  twilio,
  twist,
  twitch,
  twitter,
  twitterapiio,
  tyk,
  tyntec,
  typeform,
  typefully,
  typesense,
  typetalk,
  typingdna,
];
