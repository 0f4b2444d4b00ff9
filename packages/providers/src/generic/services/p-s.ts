/** Names of further services that hand out keys, as they stand in variables. */
export const servicesPToS = `
  pabbly packagist packetstream pactflow padlet pagertree pagespeed paloalto pandorabots panopto paperform paperlessngx papertrail paralleldots parsehub
  parsio partnerize partnerstack passbase passbolt passkit passslot pathao paxful payabbhi paychex paycom paydirt payfast payfit payhere payhip
  paymentwall paymill payoneer paypay payplug payrexx paysafe paysera paytabs paytm paywithextend pcloud pdfco pdfcrowd pdffiller pdfgeneratorapi
  pdfrest peachpayments peerboard peertube penpot pepperjam perimeterx perspectiveapi pesapal petfinder phaxio phonepe photobucket photoprism phyllo
  picsart pihole pimcore pingidentity pingone pingplotter pipefy piplapi pirsch pivnet pixela pixelbin pixelcut pixeldrain pixian pixlr placekit
  planable planio planview planyo platformio playtomic plerdy plumsail pocketbase pocketcasts podbean podchaser podscan poeapi pokemontcg polldaddy
  pollsapi polygonscan polymarket polyscale portswigger positionstack postageapp postalmethods postcoder postgrest postmates postmenapi postscript
  powerautomate powerbi powerdns powrbot predis preply pretix pricelabs primetrust printavo printify prisma prismaaccelerate procore procurify prodpad
  productboard profisee profitwell prokerala prolificapi promoteiq promptfoo propelauth propellerads prospeo protonmail protopie provesource proxifly
  proxy6 proxyrack proxyscrape proxyseller publer publitio pubmed pubpub pulsetic pulseway purelymail purgomalum pushcut pushdeer pushengage pushme
  pushowl pushpad pushpay pushplus pushsafer pushwoosh pushy puzzel pydantic pyroscope pythonanywhere
  qawolf qencode qgenda qliksense qmailer qminder qodana qoddi qstash qualaroo qualys quantcast quantconnect questdb questrade quickchart
  quickemailverification quickfile quickmetrics quicksight quillbot quiltt quinyx quizlet quoine quora quotaguard qweather qwilr
  rabbitmq rackspace radarcom raisely raisenow rakuten rapidminer raptive ravelin ravendb raventools ravepay reachmail reallysimplesystems rebilly
  recruitee recruiterflow recurpost redcap redpanda reepay referralcandy referralhero refersion refinerio refinitiv reftab regfox regiondo reloadly
  remitly remoteok remotive renderforest rentman replicatedhq replit reportportal repuso requestbin requestcatcher requestfinance resdiary resemble
  reservio resmush resourceguru restack restcountries restpack restream resurva retently revampcrm revelsystems reverso reviewboard reviewsio revver
  rewardful rewardstream rhombussystems rightsignature rightsline ringba ringcaptcha ringostat ringover ripplinghq riskified riveryio robinhood roboflow
  robokassa robomotion rocketgate rocketlane rockset rossum rotessa route4trucks routific rownd rssapp rsscom rubrik rudderlabs runkit runrunit runscope
  runzero rvshare ryver
  sabnzbd sailpoint salesblink salescookie salesforceiq saleshandy salesking salesmsg salespanel saltedge samsaraapi sapcloud saplingai satismeter
  savvycal scaledrone scalegrid scalekit scalr scandit scanova schoology schwab scopus scoro scrapedo scrapeio scrapeninja scrapersite scrapezy scrapin
  scrapingbot scrapingrobot scrapybara screeb screenlyio screenshotbase screenshotmachine screenshotone seamlessai seatsio secureframe securonix
  seekingalpha seekwell selectel selectelcloud selectline selenoid sellbrite sellercloud sellfy selligent sellix sellsy semantics3 sematext sendblue
  sendfox sendible sendinblue sendios sendlane sendle sendowl sendportal sendsafely sendspark sendtodeliver sendy sensibo sensortower sensu sentinelhub
  seonio serpdog serphouse serply serpwow serverdensity servicebot servicefusion servicem8 servicenow servicetitan sessionm setmore sevenrooms sezzle
  shareasale sharepoint sharethis sharpspring shelterluv sherpaonline shift4 shipbob shipbook shipday shiphawk shiphero shipmondo shipmonk shiprocket
  shipwell shopee shopgate shopline shoprenter shoptet shopware shortcm shortpixel showpad shufti shuftipro shutterfly sigfox sightmap sigmacomputing
  signableapi signaturely signeasy signl4 signupgenius signwell sigopt silverpop similarweb simkl simpleanalytics simplecast simplehashapi simplekpi
  simplelocalize simplepractice simplesat simplesurance simpletexting simplybook simplynoted simvoly sinalite singlewire siteground siteimprove siteleaf
  sitespect sitetuners skebby skebbysms skedda sketchfab skilljar skillsoft skiplagged skrapp skrill skubana skydropx skyflow skylight skypicker
  skyscanner skyvern sleeknote slicktext slidebean slidespeak smarkets smartbear smarterqueue smartling smartlook smartmoving smartproxy smartrecruiters
  smartsupp smartwaiver smileid sms77 smsactivate smsbroadcast smscentral smscountry smsedge smsglobal smshub smsman smsmode smspool smsportal smspubli
  smugmug snapdocs snaplogic snapshooter snapwidget sniply snowplow socialbee socialdata socialinsider socialpilot socketlabs softr solanabeach solanafm
  solaredge solarwinds solscan sonetel songkick sonos soundcharts soundcloud soundtrackyourbrand southxchange sovren spacelift spacetraders sparkapi
  sparkloop spatialchat speechace speechify speedcurve spendesk spiceworks spiderfoot splashthat splitbee splunkcloud splynx spocket sponsy sportsmonk
  spotahome spotdraft spotio spotlightr spotware sprinklr sproutsocial sproutvideo spryker squadcast squidex squirro stackadapt stackbit stackify
  stackoverflowteams stackpath stackrox staffbase stampli standuply stannp starburst starlingbank starton stashaway statista statusgator statusio
  statuspal steamgriddb stedi stensul stepsize stepzen sticpay stocktwits stockx stoplightio storecove storehippo storemapper stormboard storychief
  strackr streamableapi streamelements streamlabs streamyard stripo structurely studentvue submittableapi substack sugarcrm sugester suitecrm
  summarizebot sunoapi sunrisesunset superagent supercellapi superface superfeedr superops supertokens supportbee supportpal surfshark surrealdb
  surveybot surveygizmo surveysparrow survicate swarmia sweepbright swellstore swetrix switchbot switcheo swoogo symanto sympla synack synapsefi syncano
  syncfusion syncplify synctera syndigo synology synthetix synthflow syspro systemeio szamlazz
`;
