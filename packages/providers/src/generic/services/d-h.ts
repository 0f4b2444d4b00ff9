/** Names of further services that hand out keys, as they stand in variables. */
export const servicesDToH = `
  dacast dadata dailybot dailyco dailymotion dandelion dareboost darksky darwinbox dashclicks dashlane dashthis databar databento databricks databuddy
  datadog datadome dataforseo datagma datahub datamuse datapane datasift datev datocms datto dattormm davinci dbt dead_mans_snitch deadlinefunnel
  dealcloud death_by_captcha debitoor debounce decodo deel deepbrain deepcode deepcrawl deepdao deepfence deepimage deeplapi deepmotion deepsource
  deezer degreed dehashed deliverect deliveroo delve demandbase demio denodo dentally deribit descartes_labs descope descript desec designmodo deskpro
  desktime devcycle deviantart devrev dhl dialmycalls dialogflow diffchecker diggernaut digiparser digistore24 digital_ocean digitalgenius
  digitalguardian dinahosting directus discord divvy dlocal dnscheck dnsimple dnsmadeeasy dnspod docebo docketwise docparser docraptor docsend
  docspring docsumo doctolib documate document360 docuware docverify dolby dolibarr domainr domo donately donorbox donorperfect doodle doordash doppio
  doppler dotcms dotloop doubleclick doximity draftbit dragonflydb drata drchrono dreamhost drip dronahq drone_ci dronedeploy dropbox dropcontact
  dropsolid druva dubsado duckdns duda duffel dumbdrop dune duolingo dupdub duplocloud dusupay dymo dynalist dynatrace dynomapper dynu dyspatch
  eagleeye earnin earthdata easybill easydmarc easyinsight easypost easyship easysms easyvista ebanx ebay ecologi ecommpay ecostruxureit ecwid eden
  edgeimpulse edgio edmunds eduflow egnyte ehloapi eightbase eightfold einstein ekata elavon electricitymaps elfsight elmah eloqua elorus emailable
  emailhippo emaillist emailoctopus emailverify emarsys embedly embrace emburse emma employmenthero enablex encharge endear endicia endor_labs enedis
  enlyft enormail enphase ensembl enterprisedb entsoe env0 envato envkey envoy eodhd eodhistoricaldata eppo equinix erply esendex espocrm esputnik
  etherpad ethplorer etoro etrade eulerian europeana eurostat eventective eventmobi everbridge everflow evernote eversign everstage evervault
  evidently evohome ewelink exact_online exadel exavault exoscale exotel expedia expensify exploratory extole extractorapi eyeson ezoic ezpay
  ezratrack fabric3 facturama fakturoid falcosecurity falkordb fanout fareharbor farmos farosai fastbill fastbots fastmail fastspring fattmerchant
  favro faxage faxplus fedex feedier fetchrss fidel figment figshare filecloud filerun filestash filevine fillout finage finch findymail fineract
  finix finsweet fireberry fireblocks firebolt firecrawl firefly firehydrant firetail fireworks firmalyzer fishbowl fitbit fivecentscdn fivehundredpx
  fivesim flagship flagsmith flatfile flatpeak fleetbase fleetio fleetsmith flexera flexmail flexport flightradar24 flipside flodesk floodio flowroute
  flowxo fluidstack flutterflow flutterwave flywheel fmp focalboard fogbugz followupboss fonoa fontawesome foodpanda football_data forcepoint forem
  foreupsoftware formaloo formbricks formcarry formspark formspree fortanix forter fortinet fortnox fossa fourkites fourmeapi fourscreens fourthwall
  foxentry foxit foxycart frame_io fraudlabs freeagent freeconvert freecurrencyapi freedcamp freepik freightos freightview freshlearn freshmarketer
  freshping freshteam friendly_captcha frontegg frontify funnelcockpit funraise furk fusebit fusionauth futurepay fxratesapi gainsight gameanalytics
  gamelift gamesparks gandi garmin gate_io gemfury genderize generect genesys genially geocaching geonames geonode geoscape geotab getaccept
  getaddress getaround getblock getemail getimg getmyinvoices getprospect getsitecontrol gettyimages giantbomb gigapipe gigasheet gigya gilion gitbook
  gitbucket gitguardian gitlab_runner gitlive gitpod gladia gladly glassdoor gleap glia glide gliffy globalpayments globalping globalsign gloww gltr
  goaffpro gocardless gochat gofile goformz gogs gologin gomezpeer gong goodreads google_maps google_places googleapi gotify gotomeeting gotowebinar
  govee govinfo gradescope gradium grafana grafbase grammarly granola graphitehq graphpath gravitee gravityforms gravityzen greenhouse greenplaces
  greip gremlin gretel greynoise gridly gridstatus gripeless grist groq groundcontrol groupme growsumo growsurf growthbook guardsquare guesty gumloop
  gupshup gusto habitica hackerearth hackerrank hackmd halopsa handwrytten hapio happeo happyfox haproxy haravan harmonizely harperdb hashnode
  haveibeenpwned hcaptcha headway healthchecks healthgorilla heartland helcim helicone helius helloasso hellobar hellotalk helpjuice herefordmaps
  heroku heropay hetrixtools hevo hevodata hex_pm heyreach heyzine hibp highlevel highrise hivebrite hivemq hiveos hocuspocus holded holistics
  holysheep homeassistant homebox homeycloud honeybook honeywell hookdeck hootsuite hopin hopsworks hospitable hostaway hostfully hostinger hostpoint
  hotelbeds hotmart houndify hover huawei_cloud hub2 hubitat hubplanner hubstaff hugging_face huggingchat hullio humaans humanitix humanloop huobi
  hybiscus hybrid_analysis hydrawise hypefury hyperbrowser hyperswitch hyperverge
`;
