import { macaddress } from "../macaddress/macaddress.ts";
import { madkudu } from "../madkudu/madkudu.ts";
import { magic } from "../magic/magic.ts";
import { magicbell } from "../magicbell/magicbell.ts";
import { mailboxlayer } from "../mailboxlayer/mailboxlayer.ts";
import { mailboxvalidator } from "../mailboxvalidator/mailboxvalidator.ts";
import { mailcheck } from "../mailcheck/mailcheck.ts";
import { mailchimp } from "../mailchimp/mailchimp.ts";
import { mailcow } from "../mailcow/mailcow.ts";
import { mailerlite } from "../mailerlite/mailerlite.ts";
import { maileroo } from "../maileroo/maileroo.ts";
import { mailersend } from "../mailersend/mailersend.ts";
import { mailgun } from "../mailgun/mailgun.ts";
import { mailjet } from "../mailjet/mailjet.ts";
import { mailmodo } from "../mailmodo/mailmodo.ts";
import { mailosaur } from "../mailosaur/mailosaur.ts";
import { mailsac } from "../mailsac/mailsac.ts";
import { mailslurp } from "../mailslurp/mailslurp.ts";
import { mailtrap } from "../mailtrap/mailtrap.ts";
import { mainsms } from "../mainsms/mainsms.ts";
import { make } from "../make/make.ts";
import { malcore } from "../malcore/malcore.ts";
import { malshare } from "../malshare/malshare.ts";
import { malwarebazaar } from "../malwarebazaar/malwarebazaar.ts";
import { manageengine } from "../manageengine/manageengine.ts";
import { mandiant } from "../mandiant/mandiant.ts";
import { manifold } from "../manifold/manifold.ts";
import { manus } from "../manus/manus.ts";
import { mapbox } from "../mapbox/mapbox.ts";
import { mapillary } from "../mapillary/mapillary.ts";
import { mapon } from "../mapon/mapon.ts";
import { mapquest } from "../mapquest/mapquest.ts";
import { maptiler } from "../maptiler/maptiler.ts";
import { mapycz } from "../mapycz/mapycz.ts";
import { marinetraffic } from "../marinetraffic/marinetraffic.ts";
import { marketcheck } from "../marketcheck/marketcheck.ts";
import { marketdata } from "../marketdata/marketdata.ts";
import { marketo } from "../marketo/marketo.ts";
import { marketstack } from "../marketstack/marketstack.ts";
import { marqeta } from "../marqeta/marqeta.ts";
import { marvel } from "../marvel/marvel.ts";
import { massive } from "../massive/massive.ts";
import { mastodon } from "../mastodon/mastodon.ts";
import { mathpix } from "../mathpix/mathpix.ts";
import { matomo } from "../matomo/matomo.ts";
import { matrix } from "../matrix/matrix.ts";
import { mattermost } from "../mattermost/mattermost.ts";
import { mavenlink } from "../mavenlink/mavenlink.ts";
import { maxar } from "../maxar/maxar.ts";
import { maxcdn } from "../maxcdn/maxcdn.ts";
import { maxmind } from "../maxmind/maxmind.ts";
import { mboum } from "../mboum/mboum.ts";
import { meaningcloud } from "../meaningcloud/meaningcloud.ts";
import { medallia } from "../medallia/medallia.ts";
import { mediastack } from "../mediastack/mediastack.ts";
import { medium } from "../medium/medium.ts";
import { medplum } from "../medplum/medplum.ts";
import { meetup } from "../meetup/meetup.ts";
import { megaport } from "../megaport/megaport.ts";
import { meilisearch } from "../meilisearch/meilisearch.ts";
import { meistertask } from "../meistertask/meistertask.ts";
import { melissa } from "../melissa/melissa.ts";
import { mem0 } from "../mem0/mem0.ts";
import { memberful } from "../memberful/memberful.ts";
import { memberstack } from "../memberstack/memberstack.ts";
import { memfault } from "../memfault/memfault.ts";
import { mendeley } from "../mendeley/mendeley.ts";
import { mender } from "../mender/mender.ts";
import { mention } from "../mention/mention.ts";
import { mercadopago } from "../mercadopago/mercadopago.ts";
import { mercury } from "../mercury/mercury.ts";
import { merge } from "../merge/merge.ts";
import { mergent } from "../mergent/mergent.ts";
import { mergify } from "../mergify/mergify.ts";
import { merriamwebster } from "../merriamwebster/merriamwebster.ts";
import { meshy } from "../meshy/meshy.ts";
import { mesibo } from "../mesibo/mesibo.ts";
import { messagemedia } from "../messagemedia/messagemedia.ts";
import { messari } from "../messari/messari.ts";
import { metaapi } from "../metaapi/metaapi.ts";
import { metabase } from "../metabase/metabase.ts";
import { metalpriceapi } from "../metalpriceapi/metalpriceapi.ts";
import { metalsapi } from "../metalsapi/metalsapi.ts";
import { metalsdev } from "../metalsdev/metalsdev.ts";
import { meteoblue } from "../meteoblue/meteoblue.ts";
import { meteomatics } from "../meteomatics/meteomatics.ts";
import { meteosource } from "../meteosource/meteosource.ts";
import { meteostat } from "../meteostat/meteostat.ts";
import { metoffice } from "../metoffice/metoffice.ts";
import { metrilo } from "../metrilo/metrilo.ts";
import { metronome } from "../metronome/metronome.ts";
import { mews } from "../mews/mews.ts";
import { mexc } from "../mexc/mexc.ts";
import { mezmo } from "../mezmo/mezmo.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromMaToMe: readonly Provider[] = [
  macaddress,
  madkudu,
  magic,
  magicbell,
  mailboxlayer,
  mailboxvalidator,
  mailcheck,
  mailchimp,
  mailcow,
  mailerlite,
  maileroo,
  mailersend,
  mailgun,
  mailjet,
  mailmodo,
  mailosaur,
  mailsac,
  mailslurp,
  mailtrap,
  mainsms,
  make,
  malcore,
  malshare,
  malwarebazaar,
  manageengine,
  mandiant,
  manifold,
  manus,
  mapbox,
  mapillary,
  mapon,
  mapquest,
  maptiler,
  mapycz,
  marinetraffic,
  marketcheck,
  marketdata,
  marketo,
  marketstack,
  marqeta,
  marvel,
  massive,
  mastodon,
  mathpix,
  matomo,
  matrix,
  mattermost,
  mavenlink,
  maxar,
  maxcdn,
  maxmind,
  mboum,
  meaningcloud,
  medallia,
  mediastack,
  medium,
  medplum,
  meetup,
  megaport,
  meilisearch,
  meistertask,
  melissa,
  mem0,
  memberful,
  memberstack,
  memfault,
  mendeley,
  mender,
  mention,
  mercadopago,
  mercury,
  merge,
  mergent,
  mergify,
  merriamwebster,
  meshy,
  mesibo,
  messagemedia,
  messari,
  metaapi,
  metabase,
  metalpriceapi,
  metalsapi,
  metalsdev,
  meteoblue,
  meteomatics,
  meteosource,
  meteostat,
  metoffice,
  metrilo,
  metronome,
  mews,
  mexc,
  mezmo,
];
