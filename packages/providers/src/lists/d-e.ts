import { dagster } from "../dagster/dagster.ts";
import { databricks } from "../databricks/databricks.ts";
import { datadog } from "../datadog/datadog.ts";
import { dbt } from "../dbt/dbt.ts";
import { deepai } from "../deepai/deepai.ts";
import { deepgram } from "../deepgram/deepgram.ts";
import { deepinfra } from "../deepinfra/deepinfra.ts";
import { deepl } from "../deepl/deepl.ts";
import { deepseek } from "../deepseek/deepseek.ts";
import { delighted } from "../delighted/delighted.ts";
import { deputy } from "../deputy/deputy.ts";
import { detectify } from "../detectify/detectify.ts";
import { detectlanguage } from "../detectlanguage/detectlanguage.ts";
import { dfuse } from "../dfuse/dfuse.ts";
import { dialpad } from "../dialpad/dialpad.ts";
import { diffbot } from "../diffbot/diffbot.ts";
import { digicert } from "../digicert/digicert.ts";
import { digitalocean } from "../digitalocean/digitalocean.ts";
import { discogs } from "../discogs/discogs.ts";
import { discord } from "../discord/discord.ts";
import { discourse } from "../discourse/discourse.ts";
import { disqus } from "../disqus/disqus.ts";
import { ditto } from "../ditto/ditto.ts";
import { dnsimple } from "../dnsimple/dnsimple.ts";
import { docker } from "../docker/docker.ts";
import { documo } from "../documo/documo.ts";
import { docusign } from "../docusign/docusign.ts";
import { doppler } from "../doppler/doppler.ts";
import { dotdigital } from "../dotdigital/dotdigital.ts";
import { dovico } from "../dovico/dovico.ts";
import { drift } from "../drift/drift.ts";
import { droneci } from "../droneci/droneci.ts";
import { dropbox } from "../dropbox/dropbox.ts";
import { dropboxsign } from "../dropboxsign/dropboxsign.ts";
import { duffel } from "../duffel/duffel.ts";
import { duo } from "../duo/duo.ts";
import { dwolla } from "../dwolla/dwolla.ts";
import { dynadot } from "../dynadot/dynadot.ts";
import { dynatrace } from "../dynatrace/dynatrace.ts";
import { e2b } from "../e2b/e2b.ts";
import { easypost } from "../easypost/easypost.ts";
import { ebay } from "../ebay/ebay.ts";
import { ecobee } from "../ecobee/ecobee.ts";
import { edamam } from "../edamam/edamam.ts";
import { edenai } from "../edenai/edenai.ts";
import { eightxeight } from "../eightxeight/eightxeight.ts";
import { elastic } from "../elastic/elastic.ts";
import { elevenlabs } from "../elevenlabs/elevenlabs.ts";
import { enchant } from "../enchant/enchant.ts";
import { endorlabs } from "../endorlabs/endorlabs.ts";
import { enigma } from "../enigma/enigma.ts";
import { envoy } from "../envoy/envoy.ts";
import { eraser } from "../eraser/eraser.ts";
import { etherscan } from "../etherscan/etherscan.ts";
import { etsy } from "../etsy/etsy.ts";
import { eventbrite } from "../eventbrite/eventbrite.ts";
import { everhour } from "../everhour/everhour.ts";
import { exa } from "../exa/exa.ts";
import { exchangerate } from "../exchangerate/exchangerate.ts";
import { expo } from "../expo/expo.ts";
import { exportsdk } from "../exportsdk/exportsdk.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromDToE: readonly Provider[] = [
  dagster,
  databricks,
  datadog,
  dbt,
  deepai,
  deepgram,
  deepinfra,
  deepl,
  deepseek,
  delighted,
  deputy,
  detectify,
  detectlanguage,
  dfuse,
  dialpad,
  diffbot,
  digicert,
  digitalocean,
  discogs,
  discord,
  discourse,
  disqus,
  ditto,
  dnsimple,
  docker,
  documo,
  docusign,
  doppler,
  dotdigital,
  dovico,
  drift,
  droneci,
  dropbox,
  dropboxsign,
  duffel,
  duo,
  dwolla,
  dynadot,
  dynatrace,
  e2b,
  easypost,
  ebay,
  ecobee,
  edamam,
  edenai,
  eightxeight,
  elastic,
  elevenlabs,
  enchant,
  endorlabs,
  enigma,
  envoy,
  eraser,
  etherscan,
  etsy,
  eventbrite,
  everhour,
  exa,
  exchangerate,
  expo,
  exportsdk,
];
