/** Names of further services that hand out keys, as they stand in variables. */
export const servicesIToO = `
  icinga iconik icontact identifi identityiq idfy idnow igdb illumio iluria imageshack imgproxy immersve impala importio improvmx inbenta indodax
  inflectra influitive infoblox infogram infracost ingestly inkscape insided insomnia instacart intacct intellihr interactio interakt intercom
  internshala intrinio intruder invidious invision invoicely invoicexpress involveme ionic ioredis ironclad ironscales ivanti izettle izooto janrain
  jaspersoft jenkinsx jfrog jigsawstack jitbit jitsi jobadder jobscore jobtread jobvite joomla joor jostle jotterpad journeyapp journy jsearch jsonbin
  jsreport judge0 juicefs juicer junipermist jusbrasil juspay justgiving justia justuno justworks kadena kafkacloud kajabi kaleido kanbanflow kanka
  kapacitor kapost karbon karza kasada kasasmart katalon katana katanamrp keboola keeneticapi keepa keepincrm kellogg kenect kenjo kentico keyauth
  keyhole khoros kibana kickbox kickfire kickfurther kickserv kickstarter kicktipp kindful kingsumo kiota kisskb kissmetrics kitemaker kittycad kiwify
  klangoo klaus klaviyo kleer klenty klevu klickly klicktipp klue knowbe4 knowi kofax kommo kommunicate komodor konnektive kontent kontentai kontist
  krakend krisp krisp3 kubecost kubiya kuda kutt labelary labguru lacework lagotto landingi langbase langfuse langsmith langwatch lanyrd laravelforge
  latitude lattice lawmatics lawpay layer0 layerise lazada leadbyte leadconnector leadfuze leadiq leadlander leadlovers leadmagic leadpages leadplus
  leafly leankit learndash learnosity learnworlds legalmonster lemonway lemverify lendio lessonly letterboxd letterboxdapi letterfriend leverade
  lexigram liana libib lichess lightning lightship lightspeed lightyear limewire lindorm lingohub lingotek lingvanex linkly linnworks linqia lipseys
  liquidweb listclean listhub listrak litmos litmus liveperson livespace livetiles llamacloud llamaindex loadero loadimpact lobbytools lobstr locai
  localazy localise locationiq lockself locofy loganix logdna logicgate login1radius logit logmein logtailapi logto lokinet loom loopia losant lovable
  loyalify lucid lucidchart luckyorange lufthansa lumen5 lumigo lumin lumosity lunchmoney luxafor luxand lyrics lyzr macstadium magento magicapi
  magicbell mailbird mailboxlayer mailboxvalidator mailcheck mailcoach mailcow mailerlite mailersend mailfloss mailinabox mailinator mailjet mailmodo
  mailparser mailpit mailpoet mailrelay mailsac mailslurp mailtrap mailup mailwizz makedeal malshare malwarebytes manatal mandrill manifestly manychat
  mapbox mapillary mapquest maptiler mapzen marchex marinetraffic marketaux marketcheck marketcloud marketo marketstack mastercard mastodon matchi
  matecat materialsproject mathpix matomo mattermost matterport maxihost maximo maxmind mediastack mediavalet mediawiki meetup meilisearch meltwater
  memberful membermouse memberpress memberspace memberstack memcachier mendable mendeley mercadolibre mercadopago mercoa mercury mergedev
  merriamwebster messagemedia messente metaapi metabase metadefender metaplex metasploit metatrader meteoblue meteomatics meteosource metorik metrilo
  metronome mews microcms midtrans mightycall mightynetworks mindbody mindbox mindee mindsdb minimax mintlify mirakl miro mistral mixcloud mixmax
  mixpanel mobilemessage mobilepay mobilevikings mobizon mobyt mockaroo modash modelscope moderato modjo moengage moesif mojeek molley mollie momento
  monadical mondial moneris moneybird moneyforward mongolab mongooseim monica monitis monnify monzo moodle moonclerk moonpay moonshot moosend
  moosocial moralis morningstar mote motherduck motionapp mouser moxie moxtra mozscape msg91 multibanco multisafepay mumara musicbrainz musixmatch
  muvi myanimelist mycase myfatoorah myfitnesspal myfonts myget mysportsfeeds mytracker nagios nameapi namebio namsor natero navan navitia nectar
  neonpay neptuneai nescafe netlify netpeak netsapiens netsparker nettracer networkrail newsblur newsdata nexcess nexhealth nexosis nextdoor nexudus
  nftscan ngenius niftyimages nightfall nimbata ninjacat ninjaforms nocodeapi noip nomad nordpass northbeam notebook notifo notionhq novocall
  noxmobile npmjs nuclino numbeo nuxeo nvidia oauth0 ocrolus octopusdeploy octopush odonto offerzen officernd oktopost olympus omada omdb omdbapi
  omeda omie omise omniconvert omnifunnel onboardbase oncrawl onedrive onefeather onepage onepassword onetrust onfido onlyoffice openbanking openbb
  opencart opendatasoft openfaas openfoodfacts openiban openlibrary openpay openphish openpipe openreplay openrouteservice opensecrets opensend
  openshift opensky openstreetmap opentable openvpn operto optimoroute optmyzr oraclecloud orangehrm orbit orbital orbitalinsight orcascan ordercloud
  orderdesk ordoro organizr orkes osano ossindex otranscribe ottertune otto outbrain outgrow outlook outscraper outsystems oyster
  monkeylearn mrticktock myfreshworks myintervals
  kayako
`;
