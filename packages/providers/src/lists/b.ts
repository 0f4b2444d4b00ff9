import { backblaze } from "../backblaze/backblaze.ts";
import { backendless } from "../backendless/backendless.ts";
import { baichuan } from "../baichuan/baichuan.ts";
import { baidu } from "../baidu/baidu.ts";
import { balena } from "../balena/balena.ts";
import { balldontlie } from "../balldontlie/balldontlie.ts";
import { bamboohr } from "../bamboohr/bamboohr.ts";
import { bandwidth } from "../bandwidth/bandwidth.ts";
import { bannerbear } from "../bannerbear/bannerbear.ts";
import { baremetrics } from "../baremetrics/baremetrics.ts";
import { basecamp } from "../basecamp/basecamp.ts";
import { baselime } from "../baselime/baselime.ts";
import { baserow } from "../baserow/baserow.ts";
import { baseten } from "../baseten/baseten.ts";
import { battlenet } from "../battlenet/battlenet.ts";
import { bazaarvoice } from "../bazaarvoice/bazaarvoice.ts";
import { beamer } from "../beamer/beamer.ts";
import { beebole } from "../beebole/beebole.ts";
import { beehiiv } from "../beehiiv/beehiiv.ts";
import { beekeeper } from "../beekeeper/beekeeper.ts";
import { benchling } from "../benchling/benchling.ts";
import { bentoml } from "../bentoml/bentoml.ts";
import { besnappy } from "../besnappy/besnappy.ts";
import { besttime } from "../besttime/besttime.ts";
import { betfair } from "../betfair/betfair.ts";
import { betterstack } from "../betterstack/betterstack.ts";
import { bexio } from "../bexio/bexio.ts";
import { bfl } from "../bfl/bfl.ts";
import { bigcartel } from "../bigcartel/bigcartel.ts";
import { bigcommerce } from "../bigcommerce/bigcommerce.ts";
import { bigdatacloud } from "../bigdatacloud/bigdatacloud.ts";
import { bigml } from "../bigml/bigml.ts";
import { bigpanda } from "../bigpanda/bigpanda.ts";
import { billcom } from "../billcom/billcom.ts";
import { billomat } from "../billomat/billomat.ts";
import { billplz } from "../billplz/billplz.ts";
import { binance } from "../binance/binance.ts";
import { binaryedge } from "../binaryedge/binaryedge.ts";
import { bing } from "../bing/bing.ts";
import { bird } from "../bird/bird.ts";
import { birdeye } from "../birdeye/birdeye.ts";
import { bitbar } from "../bitbar/bitbar.ts";
import { bitbucket } from "../bitbucket/bitbucket.ts";
import { bitcoinaverage } from "../bitcoinaverage/bitcoinaverage.ts";
import { bitdefender } from "../bitdefender/bitdefender.ts";
import { bitfinex } from "../bitfinex/bitfinex.ts";
import { bitflyer } from "../bitflyer/bitflyer.ts";
import { bitget } from "../bitget/bitget.ts";
import { bitgo } from "../bitgo/bitgo.ts";
import { bitly } from "../bitly/bitly.ts";
import { bitmex } from "../bitmex/bitmex.ts";
import { bitnob } from "../bitnob/bitnob.ts";
import { bitpay } from "../bitpay/bitpay.ts";
import { bitquery } from "../bitquery/bitquery.ts";
import { bitrise } from "../bitrise/bitrise.ts";
import { bitso } from "../bitso/bitso.ts";
import { bitstamp } from "../bitstamp/bitstamp.ts";
import { bittrex } from "../bittrex/bittrex.ts";
import { bitvavo } from "../bitvavo/bitvavo.ts";
import { bitwarden } from "../bitwarden/bitwarden.ts";
import { blackfire } from "../blackfire/blackfire.ts";
import { blandai } from "../blandai/blandai.ts";
import { blazemeter } from "../blazemeter/blazemeter.ts";
import { blitapp } from "../blitapp/blitapp.ts";
import { blockchaincom } from "../blockchaincom/blockchaincom.ts";
import { blockcypher } from "../blockcypher/blockcypher.ts";
import { blockdaemon } from "../blockdaemon/blockdaemon.ts";
import { blockfrost } from "../blockfrost/blockfrost.ts";
import { blocknative } from "../blocknative/blocknative.ts";
import { blockscout } from "../blockscout/blockscout.ts";
import { bloomreach } from "../bloomreach/bloomreach.ts";
import { bluesky } from "../bluesky/bluesky.ts";
import { blynk } from "../blynk/blynk.ts";
import { bokun } from "../bokun/bokun.ts";
import { boldsign } from "../boldsign/boldsign.ts";
import { bombbomb } from "../bombbomb/bombbomb.ts";
import { bookstack } from "../bookstack/bookstack.ts";
import { boostnote } from "../boostnote/boostnote.ts";
import { borgbase } from "../borgbase/borgbase.ts";
import { botpress } from "../botpress/botpress.ts";
import { botsonic } from "../botsonic/botsonic.ts";
import { bouncer } from "../bouncer/bouncer.ts";
import { box } from "../box/box.ts";
import { braintree } from "../braintree/braintree.ts";
import { braintrust } from "../braintrust/braintrust.ts";
import { branchio } from "../branchio/branchio.ts";
import { brandfetch } from "../brandfetch/brandfetch.ts";
import { brandmentions } from "../brandmentions/brandmentions.ts";
import { brave } from "../brave/brave.ts";
import { braze } from "../braze/braze.ts";
import { brevo } from "../brevo/brevo.ts";
import { brex } from "../brex/brex.ts";
import { bridgeapi } from "../bridgeapi/bridgeapi.ts";
import { bridgecrew } from "../bridgecrew/bridgecrew.ts";
import { brightcove } from "../brightcove/brightcove.ts";
import { brightdata } from "../brightdata/brightdata.ts";
import { browserbase } from "../browserbase/browserbase.ts";
import { browserless } from "../browserless/browserless.ts";
import { browserling } from "../browserling/browserling.ts";
import { browserstack } from "../browserstack/browserstack.ts";
import { browseruse } from "../browseruse/browseruse.ts";
import { browshot } from "../browshot/browshot.ts";
import { bscscan } from "../bscscan/bscscan.ts";
import { btcmarkets } from "../btcmarkets/btcmarkets.ts";
import { buddy } from "../buddy/buddy.ts";
import { budibase } from "../budibase/budibase.ts";
import { buffer } from "../buffer/buffer.ts";
import { bugcrowd } from "../bugcrowd/bugcrowd.ts";
import { bugherd } from "../bugherd/bugherd.ts";
import { bugsnag } from "../bugsnag/bugsnag.ts";
import { buildbuddy } from "../buildbuddy/buildbuddy.ts";
import { builder } from "../builder/builder.ts";
import { buildkite } from "../buildkite/buildkite.ts";
import { buildpulse } from "../buildpulse/buildpulse.ts";
import { builtwith } from "../builtwith/builtwith.ts";
import { bulksms } from "../bulksms/bulksms.ts";
import { bunny } from "../bunny/bunny.ts";
import { bunq } from "../bunq/bunq.ts";
import { buttercms } from "../buttercms/buttercms.ts";
import { buttondown } from "../buttondown/buttondown.ts";
import { buymeacoffee } from "../buymeacoffee/buymeacoffee.ts";
import { buysellads } from "../buysellads/buysellads.ts";
import { buzzsprout } from "../buzzsprout/buzzsprout.ts";
import { bybit } from "../bybit/bybit.ts";
import { byteplus } from "../byteplus/byteplus.ts";
import { bytescale } from "../bytescale/bytescale.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromB: readonly Provider[] = [
  backblaze,
  backendless,
  baichuan,
  baidu,
  balena,
  balldontlie,
  bamboohr,
  bandwidth,
  bannerbear,
  baremetrics,
  basecamp,
  baselime,
  baserow,
  baseten,
  battlenet,
  bazaarvoice,
  beamer,
  beebole,
  beehiiv,
  beekeeper,
  benchling,
  bentoml,
  besnappy,
  besttime,
  betfair,
  betterstack,
  bexio,
  bfl,
  bigcartel,
  bigcommerce,
  bigdatacloud,
  bigml,
  bigpanda,
  billcom,
  billomat,
  billplz,
  binance,
  binaryedge,
  bing,
  bird,
  birdeye,
  bitbar,
  bitbucket,
  bitcoinaverage,
  bitdefender,
  bitfinex,
  bitflyer,
  bitget,
  bitgo,
  bitly,
  bitmex,
  bitnob,
  bitpay,
  bitquery,
  bitrise,
  bitso,
  bitstamp,
  bittrex,
  bitvavo,
  bitwarden,
  blackfire,
  blandai,
  blazemeter,
  blitapp,
  blockchaincom,
  blockcypher,
  blockdaemon,
  blockfrost,
  blocknative,
  blockscout,
  bloomreach,
  bluesky,
  blynk,
  bokun,
  boldsign,
  bombbomb,
  bookstack,
  boostnote,
  borgbase,
  botpress,
  botsonic,
  bouncer,
  box,
  braintree,
  braintrust,
  branchio,
  brandfetch,
  brandmentions,
  brave,
  braze,
  brevo,
  brex,
  bridgeapi,
  bridgecrew,
  brightcove,
  brightdata,
  browserbase,
  browserless,
  browserling,
  browserstack,
  browseruse,
  browshot,
  bscscan,
  btcmarkets,
  buddy,
  budibase,
  buffer,
  bugcrowd,
  bugherd,
  bugsnag,
  buildbuddy,
  builder,
  buildkite,
  buildpulse,
  builtwith,
  bulksms,
  bunny,
  bunq,
  buttercms,
  buttondown,
  buymeacoffee,
  buysellads,
  buzzsprout,
  bybit,
  byteplus,
  bytescale,
];
