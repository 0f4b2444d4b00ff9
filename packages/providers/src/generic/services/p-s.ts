/** Names of further services that hand out keys, as they stand in variables. */
export const servicesPToS = `
  contribsys
  pabau pabbly packagist packetstream pactflow padlet pagertree pagespeed paloalto pandorabots panopto paperform paperlessngx parsehub parsio partnerize
  partnerstack passbase passbolt passkit passslot pathao paxful payabbhi paychex paycom paydirt paydirtapp payfast payfit payhere payhip paymentwall
  paymill payoneer paypay payplug payrexx paysafe paysera paytabs paytm paywithextend pcloud pdfco pdfcrowd pdffiller pdfgeneratorapi pdfrest
  peachpayments peerboard peertube penpot pepperjam perimeterx perspectiveapi pesapal petfinder phaxio phonepe photobucket photoprism picsart pihole
  piloterr pimcore pingidentity pingone pingplotter pinpointhq pipecat pipefy piplapi pirsch pivnet piwik pixela pixelbin pixelcut pixeldrain pixian
  pixlr placekit planable planio planview planviewleankit planyo plasmic platformio playtomic playvox plerdy plotlyapi plumsail pluralsight pocketbase
  pocketcasts podbean podchaser podscan poeapi pokemontcg polldaddy pollsapi polyscale portone portswigger poshmark postageapp postalmethods postcoder
  postgrest postiz postmates postmenapi postscript powerautomate powerbi powerdns powerimporter powrbot powrio predis preply prerendercloud pretix
  pricelabs primetrust printavo printify prisma prismaaccelerate procore procurify prodpad productboard profisee profitwell prokerala prolificapi
  promoteiq promptfoo propelauth propellerads propublica prospectcrm prospeo protocolsio protonmail protopie provesource proxiesapi proxifly proxy6
  proxyrack proxyscrape proxyseller publer publitio pubmed pubproxy pubpub pulsetic pulseway purecloud purelymail purgomalum pushcut pushdeer pushengage
  pushme pushowl pushpad pushpay pushplus pushsafer pushwoosh pushy puzzel pyroscope pythonanywhere
  qawolf qencode qgenda qliksense qmailer qminder qodana qoddi qstash qualaroo qualys quantcast quantconnect qubole questdb questrade quickchart
  quickemailverification quickfile quickmetrics quicksight quillbot quiltt quinyx quizgecko quizlet quoine quora quotaguard qweather qwilr
  rabbitmq rackspace radarcom raisely raisenow rakuten rapiddns rapidminer raptive ravelin ravendb raventools ravepay reachmail reallysimplesystems
  rebilly recruitee recruiterflow recurpost redcap redfin redpanda reepay referralcandy referralhero refersion refinerio refinitiv reftab regfox
  regiondo regonapi reloadly remitly remoteok remotive renderforest rentman repairshopr replicatedhq replit reportportal repuso requestbin
  requestcatcher requestfinance resdiary resemble reservio resmush resourceguru respondio restack restcountries restpack restpackhtmltopdf restream
  resurva retailcrm retently revampcrm revelsystems reverso reviewboard reviewsio revver rewardful rewardstream rhombussystems rightsignature rightsline
  ringba ringcaptcha ringostat ringover ripencc ripplinghq riskified ritekit riveryio roaringio robokassa robomotion rocketgate rocketlane rockset
  roninapp rosetteapi rossum rotessa route4trucks routific rownd rssapp rsscom rubrik rudderlabs runkit runscope runzero rvshare rytrme ryver
  sabnzbd sailpoint salesblink salescookie salesforceiq saleshandy salesking salesmsg salespanel saltedge sapcloud sapconcur saplingai satismeter
  savvycal scaledrone scalegrid scalekit scalr scandit scanova schoology schwab scopus scoro scoutapm scrapedo scrapeio scrapeninja scrapersite scrapezy
  scrapin scrapingbot scrapingrobot scrapybara screeb screenlyio screenshotbase screenshotmachine screenshotone seamapi seamlessai seatsio secureframe
  securonix seekingalpha seekwell selectel selectelcloud selectline selenoid sellbrite sellercloud sellfy selligent sellix sellsy semantics3 sendbirdorg
  sendblue sendchamp sendfox sendible sendinblue sendios sendlane sendle sendowl sendportal sendsafely sendspark sendtodeliver sendy sensibo sensortower
  sensu sentdm seonio serpdog serply serpstat serpwow servicebot servicefusion servicem8 servicenow servicetitan sessionm setmore sevenrooms sezzle
  shareasale sharepoint sharethis sharpspring shelterluv sherpadesk sherpaonline shift4 shipbob shipbook shipday shiphawk shiphero shipmondo shipmonk
  shiprocket shipwell shopee shopgate shopline shoprenter shoptet shopware shortcm shortpixel showpad shufti shuftipro shutterfly sidekiqpro sigfox
  sightmap sigmaai sigmacomputing signableapi signaturely signdesk signeasy signl4 signupgenius signwell silverpop similarweb simkl simpleanalytics
  simplecast simplehashapi simplekpi simplelocalize simplepractice simplesat simplesurance simpletexting simplybook simplynoted simvoly sinalite
  singlewire siteground siteimprove sitespect sitetuners skebby skebbysms skedda skilljar skillsoft skiplagged skrill skubana skydropx skyflow skypicker
  skyscanner skyvern slashid sleeknote slicktext slidebean slidespeak smallpdf smarkets smartbear smartbill smarterqueue smartling smartlook smartmoving
  smartproxy smartrecruiters smartsupp smartwaiver smileid sms77 smsactivate smsbroadcast smscentral smscountry smsedge smsglobal smshub smsman smsmode
  smspool smsportal smspubli smugmug snapdeal snapdocs snaplogic snapshooter snapwidget snipeit sniply snowplow socialbee socialblade socialdata
  socialinsider socialpilot socketlabs softledger softr solanabeach solanafm solarwinds solscan sonetel songkick soniox sonos soundcharts
  soundtrackyourbrand southxchange sovren spacelift spacetraders sparkapi sparkloop spatialchat speckle speechace speechify speedcurve spendesk
  spiceworks spiderfoot splashthat splitbee splitit splunkcloud splynx spocket sponsy sportsmonk spotahome spotdraft spotio spotlightr spotware sprinklr
  sproutsocial sproutvideo spryker sqreen squadcast squidex squirro stackadapt stackauth stackbit stackify stackoverflowteams stackpath stackrox
  staffbase stainlessapi stampli standuply stannp starburst starlingbank starton stashaway statista statusgator statusio steamgriddb steamspy stedi
  stensul stepsize stepzen sticpay stocktwits stockx stoplightio storehippo storemapper storychief strackr streamableapi streamelements streamlabs
  streamyard stripo structurely studentvue submittableapi substack sugarcrm sugester suitecrm summarizebot sunoapi sunrisesunset sunsama supaglue
  superagent superblocks supercellapi superface superfeedr supermemory superops supertokens supportbee supportpal surfshark surrealdb surveyanyplace
  surveycto surveygizmo swarmia swarmnode sweepbright swellstore swetrix switcheo swoogo symanto sympla synack synapsefi syncano syncfusion syncplify
  synctera syndigo synology synthesys synthetix synthflow sysaid syspro systemeio systran szamlazz
  papyrs satismeter seismic speechtext
`;
