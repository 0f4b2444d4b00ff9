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
import { adyen } from "../adyen/adyen.ts";
import { adzuna } from "../adzuna/adzuna.ts";
import { aerisweather } from "../aerisweather/aerisweather.ts";
import { aeroworkflow } from "../aeroworkflow/aeroworkflow.ts";
import { aftership } from "../aftership/aftership.ts";
import { agentops } from "../agentops/agentops.ts";
import { agora } from "../agora/agora.ts";
import { aha } from "../aha/aha.ts";
import { ahrefs } from "../ahrefs/ahrefs.ts";
import { ai21 } from "../ai21/ai21.ts";
import { aikido } from "../aikido/aikido.ts";
import { aimlapi } from "../aimlapi/aimlapi.ts";
import { airbrake } from "../airbrake/airbrake.ts";
import { airbyte } from "../airbyte/airbyte.ts";
import { aircall } from "../aircall/aircall.ts";
import { airship } from "../airship/airship.ts";
import { airtable } from "../airtable/airtable.ts";
import { airvisual } from "../airvisual/airvisual.ts";
import { airwallex } from "../airwallex/airwallex.ts";
import { aiven } from "../aiven/aiven.ts";
import { akamai } from "../akamai/akamai.ts";
import { akeyless } from "../akeyless/akeyless.ts";
import { akismet } from "../akismet/akismet.ts";
import { alchemy } from "../alchemy/alchemy.ts";
import { alconost } from "../alconost/alconost.ts";
import { alegra } from "../alegra/alegra.ts";
import { algolia } from "../algolia/algolia.ts";
import { alibaba } from "../alibaba/alibaba.ts";
import { alienvault } from "../alienvault/alienvault.ts";
import { allegro } from "../allegro/allegro.ts";
import { allsports } from "../allsports/allsports.ts";
import { alpaca } from "../alpaca/alpaca.ts";
import { alphavantage } from "../alphavantage/alphavantage.ts";
import { amadeus } from "../amadeus/amadeus.ts";
import { ambee } from "../ambee/ambee.ts";
import { amplitude } from "../amplitude/amplitude.ts";
import { anaconda } from "../anaconda/anaconda.ts";
import { ansiblegalaxy } from "../ansiblegalaxy/ansiblegalaxy.ts";
import { anthropic } from "../anthropic/anthropic.ts";
import { anticaptcha } from "../anticaptcha/anticaptcha.ts";
import { anvil } from "../anvil/anvil.ts";
import { anypoint } from "../anypoint/anypoint.ts";
import { anyscale } from "../anyscale/anyscale.ts";
import { apacta } from "../apacta/apacta.ts";
import { api2cart } from "../api2cart/api2cart.ts";
import { api2pdf } from "../api2pdf/api2pdf.ts";
import { apideck } from "../apideck/apideck.ts";
import { apiflash } from "../apiflash/apiflash.ts";
import { apifootball } from "../apifootball/apifootball.ts";
import { apifox } from "../apifox/apifox.ts";
import { apify } from "../apify/apify.ts";
import { apilayer } from "../apilayer/apilayer.ts";
import { apimatic } from "../apimatic/apimatic.ts";
import { apimetrics } from "../apimetrics/apimetrics.ts";
import { apininjas } from "../apininjas/apininjas.ts";
import { apisetu } from "../apisetu/apisetu.ts";
import { apitemplate } from "../apitemplate/apitemplate.ts";
import { apitube } from "../apitube/apitube.ts";
import { apollo } from "../apollo/apollo.ts";
import { apollographql } from "../apollographql/apollographql.ts";
import { appcenter } from "../appcenter/appcenter.ts";
import { appcircle } from "../appcircle/appcircle.ts";
import { appcues } from "../appcues/appcues.ts";
import { appdynamics } from "../appdynamics/appdynamics.ts";
import { appetize } from "../appetize/appetize.ts";
import { appfigures } from "../appfigures/appfigures.ts";
import { appfollow } from "../appfollow/appfollow.ts";
import { appmetrica } from "../appmetrica/appmetrica.ts";
import { appointedd } from "../appointedd/appointedd.ts";
import { appoptics } from "../appoptics/appoptics.ts";
import { appsflyer } from "../appsflyer/appsflyer.ts";
import { appsignal } from "../appsignal/appsignal.ts";
import { appsmith } from "../appsmith/appsmith.ts";
import { appsynergy } from "../appsynergy/appsynergy.ts";
import { apptivo } from "../apptivo/apptivo.ts";
import { appveyor } from "../appveyor/appveyor.ts";
import { appwrite } from "../appwrite/appwrite.ts";
import { aptible } from "../aptible/aptible.ts";
import { aquasec } from "../aquasec/aquasec.ts";
import { arangodb } from "../arangodb/arangodb.ts";
import { arcade } from "../arcade/arcade.ts";
import { arcgis } from "../arcgis/arcgis.ts";
import { argilla } from "../argilla/argilla.ts";
import { ariga } from "../ariga/ariga.ts";
import { arize } from "../arize/arize.ts";
import { arliai } from "../arliai/arliai.ts";
import { artifactory } from "../artifactory/artifactory.ts";
import { artsy } from "../artsy/artsy.ts";
import { asaas } from "../asaas/asaas.ts";
import { asana } from "../asana/asana.ts";
import { ashby } from "../ashby/ashby.ts";
import { assemblyai } from "../assemblyai/assemblyai.ts";
import { astradb } from "../astradb/astradb.ts";
import { astronomer } from "../astronomer/astronomer.ts";
import { atera } from "../atera/atera.ts";
import { atlassian } from "../atlassian/atlassian.ts";
import { attio } from "../attio/attio.ts";
import { attom } from "../attom/attom.ts";
import { audd } from "../audd/audd.ts";
import { auth0 } from "../auth0/auth0.ts";
import { authentik } from "../authentik/authentik.ts";
import { authlete } from "../authlete/authlete.ts";
import { authorizenet } from "../authorizenet/authorizenet.ts";
import { authress } from "../authress/authress.ts";
import { autodesk } from "../autodesk/autodesk.ts";
import { autoklose } from "../autoklose/autoklose.ts";
import { automox } from "../automox/automox.ts";
import { autopilot } from "../autopilot/autopilot.ts";
import { avalara } from "../avalara/avalara.ts";
import { avaza } from "../avaza/avaza.ts";
import { aviationstack } from "../aviationstack/aviationstack.ts";
import { aweber } from "../aweber/aweber.ts";
import { aws } from "../aws/aws.ts";
import { axiom } from "../axiom/axiom.ts";
import { axonaut } from "../axonaut/axonaut.ts";
import { aylien } from "../aylien/aylien.ts";
import { ayrshare } from "../ayrshare/ayrshare.ts";
import { azure } from "../azure/azure.ts";
import { azuredevops } from "../azuredevops/azuredevops.ts";
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
  adyen,
  adzuna,
  aerisweather,
  aeroworkflow,
  aftership,
  agentops,
  agora,
  aha,
  ahrefs,
  ai21,
  aikido,
  aimlapi,
  airbrake,
  airbyte,
  aircall,
  airship,
  airtable,
  airvisual,
  airwallex,
  aiven,
  akamai,
  akeyless,
  akismet,
  alchemy,
  alconost,
  alegra,
  algolia,
  alibaba,
  alienvault,
  allegro,
  allsports,
  alpaca,
  alphavantage,
  amadeus,
  ambee,
  amplitude,
  anaconda,
  ansiblegalaxy,
  anthropic,
  anticaptcha,
  anvil,
  anypoint,
  anyscale,
  apacta,
  api2cart,
  api2pdf,
  apideck,
  apiflash,
  apifootball,
  apifox,
  apify,
  apilayer,
  apimatic,
  apimetrics,
  apininjas,
  apisetu,
  apitemplate,
  apitube,
  apollo,
  apollographql,
  appcenter,
  appcircle,
  appcues,
  appdynamics,
  appetize,
  appfigures,
  appfollow,
  appmetrica,
  appointedd,
  appoptics,
  appsflyer,
  appsignal,
  appsmith,
  appsynergy,
  apptivo,
  appveyor,
  appwrite,
  aptible,
  aquasec,
  arangodb,
  arcade,
  arcgis,
  argilla,
  ariga,
  arize,
  arliai,
  artifactory,
  artsy,
  asaas,
  asana,
  ashby,
  assemblyai,
  astradb,
  astronomer,
  atera,
  atlassian,
  attio,
  attom,
  audd,
  auth0,
  authentik,
  authlete,
  authorizenet,
  authress,
  autodesk,
  autoklose,
  automox,
  autopilot,
  avalara,
  avaza,
  aviationstack,
  aweber,
  aws,
  axiom,
  axonaut,
  aylien,
  ayrshare,
  azure,
  azuredevops,
];
