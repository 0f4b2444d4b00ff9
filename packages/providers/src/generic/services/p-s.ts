/** Names of further services that hand out keys, as they stand in variables. */
export const servicesPToS = `
  pabau pabbly packagist packetstream pactflow padlet pagertree pagespeed pagseguro paloalto pandorabots pangea panopto paperform paperlessngx papyrs
  parsehub parsio partnerize partnerstack passbase passbolt passkit passslot pathao paxful payabbhi paychex paycom paydirt payfast payfit payhere
  payhip paymentwall paymill payoneer paypay payplug payrexx paysafe paysera paytabs paytm payu paywithextend pcloud pdfco pdfcrowd pdffiller
  pdfgeneratorapi pdfrest peachpayments peerboard peertube penpot pepperjam perimeterx perplexity personio perspectiveapi pesapal petfinder phaxio
  phonepe photobucket photoprism photoroom picsart pictory pihole piloterr pimcore pingidentity pingone pingplotter pinpointhq pipecat pipefy piplapi
  pirsch pivnet pixela pixelbin pixelcut pixeldrain pixian pixlr placekit planable planetscale planio planview planyo plasmic platformio playtomic
  playvox plerdy plesk plotlyapi plumsail pluralsight pocketbase pocketcasts podbean podchaser podscan poeapi pokemontcg polldaddy pollsapi polycam
  polyscale porkbun portainer portswigger poshmark postageapp postalmethods postcoder postgrest postgrid posthog postiz postman postmates postmenapi
  postnl postscript powerautomate powerbi powerdns powerimporter powrbot powrio predis preply pretix pricelabs primetrust printavo printify prisma
  procore procurify prodpad productboard profisee profitwell prokerala prolificapi promoteiq promptfoo promptlayer propelauth propellerads propublica
  prospectcrm prospeo protocolsio protonmail protopie provesource proxiesapi proxifly proxy6 proxyrack proxyscrape proxyseller przelewy24 pterodactyl
  publer publitio pubmed pubnub pubproxy pubpub pulsetic pulseway pulumi purecloud purelymail purgomalum pushcut pushdeer pushengage pushme pushowl
  pushpad pushpay pushplus pushsafer pushwoosh pushy puzzel pyroscope pythonanywhere qawolf qencode qgenda qliksense qmailer qminder qodana qoddi
  qovery qualaroo qualys quantcast quantconnect qubole questdb questrade quickchart quickemailverification quickfile quickmetrics quicksight quillbot
  quiltt quinyx quirrel quizgecko quizlet quoine quora quotaguard qweather qwilr rabbitmq rackspace radarcom raisely raisenow rakuten rapid_api
  rapiddns rapidminer raptive rapyd rasa ravelin ravendb raventools ravepay re_amaze reachmail reallysimplesystems rebilly recruitee recruiterflow
  recurpost redcap redfin redpanda reepay referralcandy referralhero refersion refinitiv reftab regfox regiondo regonapi reloadly remitly remoteok
  remotive renderforest rentman repairshopr replicatedhq replit reportportal repuso requestbin requestcatcher requestfinance resdiary resemble
  reservio resmush resourceguru respondio restack restcountries restpack restream resurva retailcrm retently retool revampcrm revelsystems reverso
  reviewboard reviewsio revver rewardful rewardstream rhombussystems rightsignature rightsline rijksmuseum ringba ringcaptcha ringostat ringover
  riot_games ripencc rippling riskified ritekit riveryio roaringio robokassa robomotion rocketgate rocketlane rockset rootly rosetteapi rossum rotessa
  route4trucks routific rownd rssapp rsscom rubrik runkit runzero rvshare rytrme ryver sabnzbd sailpoint saleor salesblink salescookie saleshandy
  salesking salesmsg salespanel saltedge samsara sapcloud sapconcur saplingai satismeter savvycal scaledrone scalegrid scalekit scaleserp scalingo
  scalr scandit scanova schoology schwab scopus scoro scoutapm scrapedo scrapegraph scrapeio scrapeninja scrapersite scrapezy scrapin scrapybara
  screeb screenlyio screenshotbase screenshotmachine screenshotone seamapi seamlessai seatsio secureframe securonix seekingalpha seekwell segmind
  seismic selectel selectline selenoid sellbrite sellercloud sellfy selligent sellix sellsy semantics3 sendblue sendchamp sendfox sendgrid sendible
  sendinblue sendios sendlane sendle sendowl sendportal sendsafely sendspark sendtodeliver sendy sensibo sensortower sensu sentdm seonio serpdog
  serply serpstat serpwow servicebot servicefusion servicem8 servicenow servicetitan sessionm setmore settlemint sevendigital sevenrooms sezzle
  shareasale sharepoint sharethis sharpspring shelterluv sherpadesk sherpaonline shift4 shipbob shipbook shipday shiphawk shiphero shipmondo shipmonk
  shippo shiprocket shipwell shopee shopgate shopify shopline shoprenter shoptet shopware shortcm shortpixel shotgrid showpad shufti shutterfly
  sidekiqpro sigfox sightmap sigmaai sigmacomputing signableapi signaturely signdesk signeasy signl4 signupgenius signwell silverpop similarweb simkl
  simple_analytics simplecast simplehashapi simplekpi simplelocalize simplepractice simplesat simplesurance simpletexting simplybook simplynoted
  simvoly sinalite singlewire siteground siteimprove sitespect sitetuners sixt skebby skedda skilljar skillsoft skiplagged skrill skubana skydropx
  skyflow skypicker skyscanner skyvern slashid sleeknote slicktext slidebean slidespeak smallpdf smarkets smartbear smartbill smarterqueue smartling
  smartlook smartmoving smartproxy smartrecruiters smartsupp smartwaiver smileid sms77 smsactivate smsbroadcast smscentral smscountry smsedge
  smsglobal smshub smsman smsmode smspool smsportal smspubli smtp2go smugmug snapdeal snapdocs snaplogic snapshooter snapwidget snipeit sniply snov
  snowplow socialbee socialblade socialdata socialinsider socialpilot socketlabs softledger softr solarwinds solscan sonetel songkick soniox sonos
  soundcharts soundtrackyourbrand sourcehut southxchange sovren spacelift spacetraders sparkloop spatialchat speckle speechace speechify speechtext
  speedcurve spendesk spiceworks spiderfoot splashthat splitbee splitit splynx spocket sponsy sportsmonk spotahome spotdraft spotlightr spotware
  sprinklr sproutsocial sproutvideo spryker spyonweb sqreen squadcast squareup squidex squirro stackadapt stackauth stackbit stackblitz stackhawk
  stackify stackpath stackrox staffbase stainlessapi stampli standuply stannp starburst starlingbank starton stashaway statista statsig statusgator
  statusio steamgriddb steamspy stedi stensul stepsize stepzen sticpay stocktwits stockx stoplightio storehippo storemapper storychief strackr
  streamableapi streamelements streamlabs streamyard stripo structurely studentvue stytch submittableapi substack sucuri sugarcrm sugester suitecrm
  summarizebot sumsub sumup sunoapi sunrisesunset sunsama supabase supaglue superagent superblocks supercellapi superface superfeedr supermemory
  superops supertokens supportbee supportpal surfshark surrealdb surveyanyplace surveycto surveygizmo swarmia swarmnode sweepbright swetrix switcheo
  swoogo symanto sympla synack syncano syncfusion syncplify synctera syndigo synology synthesys synthetix synthflow sysaid syspro systemeio systran
  szamlazz
`;
