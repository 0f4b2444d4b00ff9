import { ably } from "../ably/ably.ts";
import { abstractapi } from "../abstractapi/abstractapi.ts";
import { abuseipdb } from "../abuseipdb/abuseipdb.ts";
import { abyssale } from "../abyssale/abyssale.ts";
import { accuweather } from "../accuweather/accuweather.ts";
import { actionnetwork } from "../actionnetwork/actionnetwork.ts";
import { activecampaign } from "../activecampaign/activecampaign.ts";
import { activetrail } from "../activetrail/activetrail.ts";
import { acuityscheduling } from "../acuityscheduling/acuityscheduling.ts";
import { adafruitio } from "../adafruitio/adafruitio.ts";
import { adobe } from "../adobe/adobe.ts";
import { adzuna } from "../adzuna/adzuna.ts";
import { aerisweather } from "../aerisweather/aerisweather.ts";
import { aeroworkflow } from "../aeroworkflow/aeroworkflow.ts";
import { aftership } from "../aftership/aftership.ts";
import { agora } from "../agora/agora.ts";
import { aha } from "../aha/aha.ts";
import { ahrefs } from "../ahrefs/ahrefs.ts";
import { ai21 } from "../ai21/ai21.ts";
import { aimlapi } from "../aimlapi/aimlapi.ts";
import { airbrake } from "../airbrake/airbrake.ts";
import { airbyte } from "../airbyte/airbyte.ts";
import { aircall } from "../aircall/aircall.ts";
import { airship } from "../airship/airship.ts";
import { airtable } from "../airtable/airtable.ts";
import { airvisual } from "../airvisual/airvisual.ts";
import { aiven } from "../aiven/aiven.ts";
import { akamai } from "../akamai/akamai.ts";
import { alchemy } from "../alchemy/alchemy.ts";
import { alconost } from "../alconost/alconost.ts";
import { alegra } from "../alegra/alegra.ts";
import { algolia } from "../algolia/algolia.ts";
import { alibaba } from "../alibaba/alibaba.ts";
import { alienvault } from "../alienvault/alienvault.ts";
import { allsports } from "../allsports/allsports.ts";
import { alpaca } from "../alpaca/alpaca.ts";
import { alphavantage } from "../alphavantage/alphavantage.ts";
import { amadeus } from "../amadeus/amadeus.ts";
import { ambee } from "../ambee/ambee.ts";
import { amplitude } from "../amplitude/amplitude.ts";
import { anthropic } from "../anthropic/anthropic.ts";
import { atlassian } from "../atlassian/atlassian.ts";
import { aws } from "../aws/aws.ts";
import { azure } from "../azure/azure.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromA: readonly Provider[] = [
  ably,
  abstractapi,
  abuseipdb,
  abyssale,
  accuweather,
  actionnetwork,
  activecampaign,
  activetrail,
  acuityscheduling,
  adafruitio,
  adobe,
  adzuna,
  aerisweather,
  aeroworkflow,
  aftership,
  agora,
  aha,
  ahrefs,
  ai21,
  aimlapi,
  airbrake,
  airbyte,
  aircall,
  airship,
  airtable,
  airvisual,
  aiven,
  akamai,
  alchemy,
  alconost,
  alegra,
  algolia,
  alibaba,
  alienvault,
  allsports,
  alpaca,
  alphavantage,
  amadeus,
  ambee,
  amplitude,
  anthropic,
  atlassian,
  aws,
  azure,
];
