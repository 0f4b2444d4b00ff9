import { n8n } from "../n8n/n8n.ts";
import { namecheap } from "../namecheap/namecheap.ts";
import { namecom } from "../namecom/namecom.ts";
import { namesilo } from "../namesilo/namesilo.ts";
import { nango } from "../nango/nango.ts";
import { nanogpt } from "../nanogpt/nanogpt.ts";
import { nanonets } from "../nanonets/nanonets.ts";
import { nansen } from "../nansen/nansen.ts";
import { nasa } from "../nasa/nasa.ts";
import { natif } from "../natif/natif.ts";
import { nationbuilder } from "../nationbuilder/nationbuilder.ts";
import { naver } from "../naver/naver.ts";
import { nearmap } from "../nearmap/nearmap.ts";
import { nebius } from "../nebius/nebius.ts";
import { neo4j } from "../neo4j/neo4j.ts";
import { neon } from "../neon/neon.ts";
import { neptune } from "../neptune/neptune.ts";
import { netatmo } from "../netatmo/netatmo.ts";
import { netbird } from "../netbird/netbird.ts";
import { netbox } from "../netbox/netbox.ts";
import { netcore } from "../netcore/netcore.ts";
import { netcup } from "../netcup/netcup.ts";
import { netdata } from "../netdata/netdata.ts";
import { nethunt } from "../nethunt/nethunt.ts";
import { netlify } from "../netlify/netlify.ts";
import { netnut } from "../netnut/netnut.ts";
import { netsuite } from "../netsuite/netsuite.ts";
import { neuphonic } from "../neuphonic/neuphonic.ts";
import { neutrinoapi } from "../neutrinoapi/neutrinoapi.ts";
import { neverbounce } from "../neverbounce/neverbounce.ts";
import { newegg } from "../newegg/newegg.ts";
import { newrelic } from "../newrelic/newrelic.ts";
import { newsapi } from "../newsapi/newsapi.ts";
import { newscatcher } from "../newscatcher/newscatcher.ts";
import { newsdata } from "../newsdata/newsdata.ts";
import { newsfilter } from "../newsfilter/newsfilter.ts";
import { newsriver } from "../newsriver/newsriver.ts";
import { nexar } from "../nexar/nexar.ts";
import { nextcloud } from "../nextcloud/nextcloud.ts";
import { nextdns } from "../nextdns/nextdns.ts";
import { nexthink } from "../nexthink/nexthink.ts";
import { nexusmods } from "../nexusmods/nexusmods.ts";
import { neynar } from "../neynar/neynar.ts";
import { nftport } from "../nftport/nftport.ts";
import { ngrok } from "../ngrok/ngrok.ts";
import { nhost } from "../nhost/nhost.ts";
import { nhs } from "../nhs/nhs.ts";
import { nicehash } from "../nicehash/nicehash.ts";
import { nicereply } from "../nicereply/nicereply.ts";
import { nightbot } from "../nightbot/nightbot.ts";
import { nightfall } from "../nightfall/nightfall.ts";
import { nimble } from "../nimble/nimble.ts";
import { ninjarmm } from "../ninjarmm/ninjarmm.ts";
import { ninox } from "../ninox/ninox.ts";
import { nitropack } from "../nitropack/nitropack.ts";
import { nmkr } from "../nmkr/nmkr.ts";
import { noaa } from "../noaa/noaa.ts";
import { nocodb } from "../nocodb/nocodb.ts";
import { nocrm } from "../nocrm/nocrm.ts";
import { nomad } from "../nomad/nomad.ts";
import { nomic } from "../nomic/nomic.ts";
import { nomics } from "../nomics/nomics.ts";
import { nordigen } from "../nordigen/nordigen.ts";
import { nordvpn } from "../nordvpn/nordvpn.ts";
import { northflank } from "../northflank/northflank.ts";
import { northpass } from "../northpass/northpass.ts";
import { nosto } from "../nosto/nosto.ts";
import { notehub } from "../notehub/notehub.ts";
import { noticeable } from "../noticeable/noticeable.ts";
import { notify } from "../notify/notify.ts";
import { notion } from "../notion/notion.ts";
import { novaposhta } from "../novaposhta/novaposhta.ts";
import { novita } from "../novita/novita.ts";
import { novu } from "../novu/novu.ts";
import { nownodes } from "../nownodes/nownodes.ts";
import { nowpayments } from "../nowpayments/nowpayments.ts";
import { nowsecure } from "../nowsecure/nowsecure.ts";
import { npm } from "../npm/npm.ts";
import { nrfcloud } from "../nrfcloud/nrfcloud.ts";
import { nsone } from "../nsone/nsone.ts";
import { ntfy } from "../ntfy/ntfy.ts";
import { ntropy } from "../ntropy/ntropy.ts";
import { nubela } from "../nubela/nubela.ts";
import { nuget } from "../nuget/nuget.ts";
import { nuki } from "../nuki/nuki.ts";
import { numlookup } from "../numlookup/numlookup.ts";
import { numverify } from "../numverify/numverify.ts";
import { nutritionix } from "../nutritionix/nutritionix.ts";
import { nutshell } from "../nutshell/nutshell.ts";
import { nuvei } from "../nuvei/nuvei.ts";
import { nvidia } from "../nvidia/nvidia.ts";
import { nylas } from "../nylas/nylas.ts";
import { nytimes } from "../nytimes/nytimes.ts";
import { nzbgeek } from "../nzbgeek/nzbgeek.ts";
import { nzpost } from "../nzpost/nzpost.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromN: readonly Provider[] = [
  n8n,
  namecheap,
  namecom,
  namesilo,
  nango,
  nanogpt,
  nanonets,
  nansen,
  nasa,
  natif,
  nationbuilder,
  naver,
  nearmap,
  nebius,
  neo4j,
  neon,
  neptune,
  netatmo,
  netbird,
  netbox,
  netcore,
  netcup,
  netdata,
  nethunt,
  netlify,
  netnut,
  netsuite,
  neuphonic,
  neutrinoapi,
  neverbounce,
  newegg,
  newrelic,
  newsapi,
  newscatcher,
  newsdata,
  newsfilter,
  newsriver,
  nexar,
  nextcloud,
  nextdns,
  nexthink,
  nexusmods,
  neynar,
  nftport,
  ngrok,
  nhost,
  nhs,
  nicehash,
  nicereply,
  nightbot,
  nightfall,
  nimble,
  ninjarmm,
  ninox,
  nitropack,
  nmkr,
  noaa,
  nocodb,
  nocrm,
  nomad,
  nomic,
  nomics,
  nordigen,
  nordvpn,
  northflank,
  northpass,
  nosto,
  notehub,
  noticeable,
  notify,
  notion,
  novaposhta,
  novita,
  novu,
  nownodes,
  nowpayments,
  nowsecure,
  npm,
  nrfcloud,
  nsone,
  ntfy,
  ntropy,
  nubela,
  nuget,
  nuki,
  numlookup,
  numverify,
  nutritionix,
  nutshell,
  nuvei,
  nvidia,
  nylas,
  nytimes,
  nzbgeek,
  nzpost,
];
