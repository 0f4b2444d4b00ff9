import { geckoboard } from "../geckoboard/geckoboard.ts";
import { gemini } from "../gemini/gemini.ts";
import { gengo } from "../gengo/gengo.ts";
import { geoapify } from "../geoapify/geoapify.ts";
import { geocode } from "../geocode/geocode.ts";
import { geocodify } from "../geocodify/geocodify.ts";
import { geocodio } from "../geocodio/geocodio.ts";
import { geoipifi } from "../geoipifi/geoipifi.ts";
import { getgeoapi } from "../getgeoapi/getgeoapi.ts";
import { getgist } from "../getgist/getgist.ts";
import { getresponse } from "../getresponse/getresponse.ts";
import { getsandbox } from "../getsandbox/getsandbox.ts";
import { ghost } from "../ghost/ghost.ts";
import { giphy } from "../giphy/giphy.ts";
import { gitbook } from "../gitbook/gitbook.ts";
import { gitea } from "../gitea/gitea.ts";
import { gitee } from "../gitee/gitee.ts";
import { github } from "../github/github.ts";
import { gitkraken } from "../gitkraken/gitkraken.ts";
import { gitlab } from "../gitlab/gitlab.ts";
import { gitpod } from "../gitpod/gitpod.ts";
import { gitter } from "../gitter/gitter.ts";
import { glassnode } from "../glassnode/glassnode.ts";
import { glean } from "../glean/glean.ts";
import { gnews } from "../gnews/gnews.ts";
import { gocanvas } from "../gocanvas/gocanvas.ts";
import { gocardless } from "../gocardless/gocardless.ts";
import { godaddy } from "../godaddy/godaddy.ts";
import { goodday } from "../goodday/goodday.ts";
import { google } from "../google/google.ts";
import { gorgias } from "../gorgias/gorgias.ts";
import { gradle } from "../gradle/gradle.ts";
import { grafana } from "../grafana/grafana.ts";
import { graphcms } from "../graphcms/graphcms.ts";
import { graphhopper } from "../graphhopper/graphhopper.ts";
import { groovehq } from "../groovehq/groovehq.ts";
import { groq } from "../groq/groq.ts";
import { gtmetrix } from "../gtmetrix/gtmetrix.ts";
import { guardianapi } from "../guardianapi/guardianapi.ts";
import { gumroad } from "../gumroad/gumroad.ts";
import { guru } from "../guru/guru.ts";
import { gyazo } from "../gyazo/gyazo.ts";
import { hackerone } from "../hackerone/hackerone.ts";
import { happyscribe } from "../happyscribe/happyscribe.ts";
import { harness } from "../harness/harness.ts";
import { harvest } from "../harvest/harvest.ts";
import { hasura } from "../hasura/hasura.ts";
import { hcaptcha } from "../hcaptcha/hcaptcha.ts";
import { heap } from "../heap/heap.ts";
import { helicone } from "../helicone/helicone.ts";
import { helpcrunch } from "../helpcrunch/helpcrunch.ts";
import { helpscout } from "../helpscout/helpscout.ts";
import { here } from "../here/here.ts";
import { heroku } from "../heroku/heroku.ts";
import { hetzner } from "../hetzner/hetzner.ts";
import { heygen } from "../heygen/heygen.ts";
import { hibob } from "../hibob/hibob.ts";
import { highlight } from "../highlight/highlight.ts";
import { hightouch } from "../hightouch/hightouch.ts";
import { hive } from "../hive/hive.ts";
import { hiveage } from "../hiveage/hiveage.ts";
import { holidayapi } from "../holidayapi/holidayapi.ts";
import { honeybadger } from "../honeybadger/honeybadger.ts";
import { honeycomb } from "../honeycomb/honeycomb.ts";
import { hotjar } from "../hotjar/hotjar.ts";
import { howuku } from "../howuku/howuku.ts";
import { html2pdf } from "../html2pdf/html2pdf.ts";
import { hubspot } from "../hubspot/hubspot.ts";
import { huggingface } from "../huggingface/huggingface.ts";
import { humanity } from "../humanity/humanity.ts";
import { hume } from "../hume/hume.ts";
import { hunter } from "../hunter/hunter.ts";
import { hyperbolic } from "../hyperbolic/hyperbolic.ts";
import { hyperbrowser } from "../hyperbrowser/hyperbrowser.ts";
import { hypertrack } from "../hypertrack/hypertrack.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromGToH: readonly Provider[] = [
  geckoboard,
  gemini,
  gengo,
  geoapify,
  geocode,
  geocodify,
  geocodio,
  geoipifi,
  getgeoapi,
  getgist,
  getresponse,
  getsandbox,
  ghost,
  giphy,
  gitbook,
  gitea,
  gitee,
  github,
  gitkraken,
  gitlab,
  gitpod,
  gitter,
  glassnode,
  glean,
  gnews,
  gocanvas,
  gocardless,
  godaddy,
  goodday,
  google,
  gorgias,
  gradle,
  grafana,
  graphcms,
  graphhopper,
  groovehq,
  groq,
  gtmetrix,
  guardianapi,
  gumroad,
  guru,
  gyazo,
  hackerone,
  happyscribe,
  harness,
  harvest,
  hasura,
  hcaptcha,
  heap,
  helicone,
  helpcrunch,
  helpscout,
  here,
  heroku,
  hetzner,
  heygen,
  hibob,
  highlight,
  hightouch,
  hive,
  hiveage,
  holidayapi,
  honeybadger,
  honeycomb,
  hotjar,
  howuku,
  html2pdf,
  hubspot,
  huggingface,
  humanity,
  hume,
  hunter,
  hyperbolic,
  hyperbrowser,
  hypertrack,
];
