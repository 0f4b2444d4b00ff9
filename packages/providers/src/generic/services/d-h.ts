/** Names of further services that hand out keys, as they stand in variables. */
export const servicesDToH = `
  dacast dadata dailybot dailyco dailymotion dandelion darksky darwinbox dashclicks dashlane dashthis databar databento databricksapp databuddy
  datadome dataforseo datagma datahub datamuse datapane datasift datto dattormm davinci deadlinefunnel debounce decodo deepbrain deepcode deepcrawl
  deepdao deepfence deepimage deeplapi deepmotion deepsource deezer degreed dehashed deliverect deliveroo delve demandbase demio denodo dentally
  descript designmodo deskpro desktime devcycle deviantart devrev dialmycalls dialogflow diffchecker digiparser digistore24 digitalgenius
  digitalguardian dinahosting directus divvy dlocal dnscheck dnsimple dnsmadeeasy dnspod docebo docketwise docparser docraptor docsend docsumo
  doctolib documate document360 docuware docverify dolby dolibarr domainr domo donately donorbox donorperfect doodle doordash doppio dotcms dotloop
  doubleclick doximity draftbit dragonflydb drata dreamhost drip dronahq dronedeploy dropcontact dropsolid druva dubsado duda duffel dumbdrop dune
  dupdub duplocloud dusupay dymo dynatrace dynomapper dynu eagleeye earnin earthdata easybill easydmarc easypost easyship easysms easyvista ebanx ebay
  ecologi ecommpay ecwid eden edgeimpulse edgio edmunds eduflow egnyte ehloapi eightfold einstein ekata elasticemail elasticpath elavon
  electricitymaps elfsight elmah eloqua elorus emailable emailhippo emaillist emailoctopus emailverify emarsys embedly embrace emburse emma
  employmenthero enablex encharge endear endicia enedis enlyft enormail enphase ensembl enterprisedb entsoe envato envkey envoy eodhd
  eodhistoricaldata eppo equinix equinixmetal erply esendex espocrm esputnik etherpad etoro etrade eulerian eurostat eventective eventmobi everbridge
  everflow evernote everstage evervault evidently evohome ewelink exactonline exadel exavault exchangeratesapi exotel expedia expensify exploratory
  extole extractorapi eyeson ezoic ezpay ezratrack fabric3 facturama fakturoid falcosecurity falkordb fanout fareharbor farmos farosai fastbill
  fastbots fastmail fastspring fattmerchant favro faxage faxplus fidel figment figshare filecloud filerun filestash filevine fillout finch findymail
  fineract finsweet fireberry firebolt firecrawl firefly firehydrant firetail fireworks firmalyzer fishbowl fitbit flagship flagsmith flatfile
  flatpeak fleetio fleetsmith flexera flexmail flexport flightradar24 flipside flodesk floodio flowroute flowxo fluidstack flutterflow flutterwave
  flywheel focalboard fogbugz followupboss fonoa fontawesome foodpanda forcepoint forem foreupsoftware formaloo formbricks formcarry formspark
  formspree fortanix forter fortinet fortnox fossa fourkites fourthwall foxentry foxit foxycart fraudlabs fraudlabspro freeagent freeconvert freedcamp
  freepik freightos freightview freshlearn freshmarketer freshping freshteam frontegg frontify funnelcockpit funraise furk fusebit fusionauth
  futurepay fxratesapi gainsight gameanalytics gamesparks gandi garmin gemfury genderize generect genesys genially geocaching geocodeearth geonames
  geonode geoscape geotab getaccept getblock getemails getimg getmyinvoices getprospect getsitecontrol gettyimages giantbomb gigapipe gigasheet gigya
  gilion gitbook gitbucket gitguardian gitlive gitpod gladia gladly glassdoor gleap glia glide gliffy globalpayments globalping gloww gltr goaffpro
  gochat gofile goformz gologin gomezpeer gong goodreads googleapi googlemaps gotify gotomeeting gotowebinar govee govinfo gradescope gradium grafbase
  grammarly granola graphitehq graphpath gravitee gravityforms gravityzen greenhouse greenplaces greip gremlin gridly gridstatus gripeless grist groq
  groundcontrol groupme growsumo growsurf growthbook guardsquare guesty gumloop gusto habitica hackerearth hackerrank hackmd halopsa handwrytten hapio
  happeo happyfox haproxy haravan harmonizely harperdb hashnode haveibeenpwned hcaptcha headway healthchecks healthgorilla heartland helcim helicone
  helius helloasso hellobar hellotalk helpjuice herefordmaps heropay hetrixtools hevodata heyreach heyzine hibp highlevel highrise hivebrite hivemq
  hiveos hocuspocus holded holistics holysheep homeassistant homebox homeycloud honeybook honeywell hookdeck hootsuite hopin hopsworks hospitable
  hostaway hostfully hostinger hostpoint hotelbeds hotmart houndify hover hub2 hubitat hubplanner hubstaff huggingchat hullio humaans humanitix
  humanloop hydrawise hypefury hyperbrowser hyperswitch hyperverge
  dyspatch feedier fetchrss docspring descope gladia gretel getaround globalsign easyinsight dealcloud
`;
