import { packagecloud } from "../packagecloud/packagecloud.ts";
import { paddle } from "../paddle/paddle.ts";
import { pagarme } from "../pagarme/pagarme.ts";
import { pagerduty } from "../pagerduty/pagerduty.ts";
import { pandadoc } from "../pandadoc/pandadoc.ts";
import { pandascore } from "../pandascore/pandascore.ts";
import { pangea } from "../pangea/pangea.ts";
import { paperspace } from "../paperspace/paperspace.ts";
import { papertrail } from "../papertrail/papertrail.ts";
import { paralleldots } from "../paralleldots/paralleldots.ts";
import { parseur } from "../parseur/parseur.ts";
import { particle } from "../particle/particle.ts";
import { passivetotal } from "../passivetotal/passivetotal.ts";
import { pastebin } from "../pastebin/pastebin.ts";
import { patreon } from "../patreon/patreon.ts";
import { paylocity } from "../paylocity/paylocity.ts";
import { paymo } from "../paymo/paymo.ts";
import { paymongo } from "../paymongo/paymongo.ts";
import { paypal } from "../paypal/paypal.ts";
import { paystack } from "../paystack/paystack.ts";
import { pdflayer } from "../pdflayer/pdflayer.ts";
import { pdfmonkey } from "../pdfmonkey/pdfmonkey.ts";
import { pdfshift } from "../pdfshift/pdfshift.ts";
import { peekalink } from "../peekalink/peekalink.ts";
import { pendo } from "../pendo/pendo.ts";
import { peopledatalabs } from "../peopledatalabs/peopledatalabs.ts";
import { pepipost } from "../pepipost/pepipost.ts";
import { percy } from "../percy/percy.ts";
import { perigon } from "../perigon/perigon.ts";
import { permit } from "../permit/permit.ts";
import { perplexity } from "../perplexity/perplexity.ts";
import { persona } from "../persona/persona.ts";
import { pexels } from "../pexels/pexels.ts";
import { phabricator } from "../phabricator/phabricator.ts";
import { phantombuster } from "../phantombuster/phantombuster.ts";
import { phishtank } from "../phishtank/phishtank.ts";
import { photoroom } from "../photoroom/photoroom.ts";
import { phrase } from "../phrase/phrase.ts";
import { phyllo } from "../phyllo/phyllo.ts";
import { picovoice } from "../picovoice/picovoice.ts";
import { pinata } from "../pinata/pinata.ts";
import { pinboard } from "../pinboard/pinboard.ts";
import { pinecone } from "../pinecone/pinecone.ts";
import { pingdom } from "../pingdom/pingdom.ts";
import { pinterest } from "../pinterest/pinterest.ts";
import { pipedream } from "../pipedream/pipedream.ts";
import { pipedrive } from "../pipedrive/pipedrive.ts";
import { pirateweather } from "../pirateweather/pirateweather.ts";
import { pivotaltracker } from "../pivotaltracker/pivotaltracker.ts";
import { pixabay } from "../pixabay/pixabay.ts";
import { plaid } from "../plaid/plaid.ts";
import { plain } from "../plain/plain.ts";
import { plane } from "../plane/plane.ts";
import { planet } from "../planet/planet.ts";
import { planetscale } from "../planetscale/planetscale.ts";
import { planningcenter } from "../planningcenter/planningcenter.ts";
import { platformsh } from "../platformsh/platformsh.ts";
import { plausible } from "../plausible/plausible.ts";
import { playfab } from "../playfab/playfab.ts";
import { playht } from "../playht/playht.ts";
import { plex } from "../plex/plex.ts";
import { plivo } from "../plivo/plivo.ts";
import { plunk } from "../plunk/plunk.ts";
import { podcastindex } from "../podcastindex/podcastindex.ts";
import { podio } from "../podio/podio.ts";
import { poeditor } from "../poeditor/poeditor.ts";
import { polar } from "../polar/polar.ts";
import { poloniex } from "../poloniex/poloniex.ts";
import { polygonio } from "../polygonio/polygonio.ts";
import { polygonscan } from "../polygonscan/polygonscan.ts";
import { polymarket } from "../polymarket/polymarket.ts";
import { porkbun } from "../porkbun/porkbun.ts";
import { portainer } from "../portainer/portainer.ts";
import { portio } from "../portio/portio.ts";
import { portkey } from "../portkey/portkey.ts";
import { positionstack } from "../positionstack/positionstack.ts";
import { postgrid } from "../postgrid/postgrid.ts";
import { posthog } from "../posthog/posthog.ts";
import { postman } from "../postman/postman.ts";
import { postmark } from "../postmark/postmark.ts";
import { predicthq } from "../predicthq/predicthq.ts";
import { prefect } from "../prefect/prefect.ts";
import { prerender } from "../prerender/prerender.ts";
import { prestashop } from "../prestashop/prestashop.ts";
import { printful } from "../printful/printful.ts";
import { printnode } from "../printnode/printnode.ts";
import { prismacloud } from "../prismacloud/prismacloud.ts";
import { prismic } from "../prismic/prismic.ts";
import { privacycom } from "../privacycom/privacycom.ts";
import { privateai } from "../privateai/privateai.ts";
import { privy } from "../privy/privy.ts";
import { prodigi } from "../prodigi/prodigi.ts";
import { producthunt } from "../producthunt/producthunt.ts";
import { promptlayer } from "../promptlayer/promptlayer.ts";
import { prowlarr } from "../prowlarr/prowlarr.ts";
import { proxmox } from "../proxmox/proxmox.ts";
import { proxycheck } from "../proxycheck/proxycheck.ts";
import { proxycrawl } from "../proxycrawl/proxycrawl.ts";
import { pterodactyl } from "../pterodactyl/pterodactyl.ts";
import { pubnub } from "../pubnub/pubnub.ts";
import { pulsedive } from "../pulsedive/pulsedive.ts";
import { pulumi } from "../pulumi/pulumi.ts";
import { puppetforge } from "../puppetforge/puppetforge.ts";
import { purestake } from "../purestake/purestake.ts";
import { pushbullet } from "../pushbullet/pushbullet.ts";
import { pusher } from "../pusher/pusher.ts";
import { pushover } from "../pushover/pushover.ts";
import { pydantic } from "../pydantic/pydantic.ts";
import { pylon } from "../pylon/pylon.ts";
import { pypi } from "../pypi/pypi.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromP: readonly Provider[] = [
  packagecloud,
  paddle,
  pagarme,
  pagerduty,
  pandadoc,
  pandascore,
  pangea,
  paperspace,
  papertrail,
  paralleldots,
  parseur,
  particle,
  passivetotal,
  pastebin,
  patreon,
  paylocity,
  paymo,
  paymongo,
  paypal,
  paystack,
  pdflayer,
  pdfmonkey,
  pdfshift,
  peekalink,
  pendo,
  peopledatalabs,
  pepipost,
  percy,
  perigon,
  permit,
  perplexity,
  persona,
  pexels,
  phabricator,
  phantombuster,
  phishtank,
  photoroom,
  phrase,
  phyllo,
  picovoice,
  pinata,
  pinboard,
  pinecone,
  pingdom,
  pinterest,
  pipedream,
  pipedrive,
  pirateweather,
  pivotaltracker,
  pixabay,
  plaid,
  plain,
  plane,
  planet,
  planetscale,
  planningcenter,
  platformsh,
  plausible,
  playfab,
  playht,
  plex,
  plivo,
  plunk,
  podcastindex,
  podio,
  poeditor,
  polar,
  poloniex,
  polygonio,
  polygonscan,
  polymarket,
  porkbun,
  portainer,
  portio,
  portkey,
  positionstack,
  postgrid,
  posthog,
  postman,
  postmark,
  predicthq,
  prefect,
  prerender,
  prestashop,
  printful,
  printnode,
  prismacloud,
  prismic,
  privacycom,
  privateai,
  privy,
  prodigi,
  producthunt,
  promptlayer,
  prowlarr,
  proxmox,
  proxycheck,
  proxycrawl,
  pterodactyl,
  pubnub,
  pulsedive,
  pulumi,
  puppetforge,
  purestake,
  pushbullet,
  pusher,
  pushover,
  pydantic,
  pylon,
  pypi,
];
