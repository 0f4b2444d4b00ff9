/** Names of further services that hand out keys, as they stand in variables. */
export const servicesIToO = `
  ibkr ibm icinga iconik icontact identifi identityiq idfy idnow iex_cloud igdb ilert illumio ilovepdf iluria imageshack imgproxy immersve impala
  importio improvmx inbenta indodax inflectra influitive infoblox infogram infracost ingestly inkscape insided insomnia instabot instacart intacct
  intellihr interactio interakt internshala intra42 intrinio intruder invidious invision invoicely invoicexpress involveme ionic ioredis iphub ipifi
  ironclad ironscales ivanti izettle izooto janrain jaspersoft jdcloud jfrog jigsawstack jitbit jitsi jobadder jobscore jobtread jobvite joomla joor
  jostle jotterpad journeyapp journy jsearch json_bin jsreport judge0 juicefs juicer junipermist jusbrasil juspay justgiving justia justuno justworks
  kadena kafkacloud kajabi kaleido kanbanflow kanka kapacitor kapost karbon karza kasada kasasmart katalon katana keboola keeneticapi keepa keepincrm
  kellogg kenect kenjo kentico keyauth keyhole khoros kibana kickbox kickfire kickfurther kickserv kickstarter kicktipp kindful kingsumo kiota kisskb
  kissmetrics kitemaker kittycad kiwify klangoo klaus klaviyo kleer klenty klevu klickly klicktipp klippa klue knowbe4 knowi kochava kofax kofi kolide
  kommo kommunicate komodor konnektive kontent kontist krisp krisp3 kubecost kubiya kuda kutt labelary labguru lacework lagotto landingi langbase
  langchain langfuse langsmith langwatch lanyrd laravelforge latitude lattice launch_darkly lawmatics lawpay layer0 layerise lazada leadbyte
  leadconnector leadfuze leadiq leadlander leadlovers leadmagic leadpages leadplus leafly leankit learndash learnosity learnworlds legalmonster
  lemonway lemverify lendio lessonly letterboxd letterfriend leverade lexigram liana libib lichess lightning lightship lightspeed lightyear limewire
  lindorm lingohub lingotek lingvanex linkly linnworks linqia lipseys liquidweb listclean listhub listrak litmos litmus liveblocks liveperson
  livespace livetiles llama_cloud llamaindex loadero loadimpact lobbytools lobstr locai localazy localise locationiq lockself locofy loganix logicgate
  login1radius logit logmein logto lokinet loom loopia losant lovable loyalify lucid lucidchart luckyorange lufthansa lumen5 lumigo lumin lumosity
  lunchmoney luxafor luxand lyrics lyzr macstadium magento magicapi mailbird mailchimp mailcoach mailersend mailfloss mailinabox mailinator mailparser
  mailpit mailpoet mailrelay mailup mailwizz makedeal malwarebytes manatal mandrill manifestly manychat mapbox mapillary mapzen marchex marketaux
  marketcloud mastercard matchi matecat materialsproject matterport maxihost maximo mediavalet mediawiki meltwater mem0 membermouse memberpress
  memberspace memberstack memcachier mendable mercoa mercury messente metadefender metaplex metasploit metatrader metorik microsoft_teams midjourney
  midtrans mightynetworks milvus mindbody mindbox minecraft minimax mintlify mobilemessage mobilepay mobilevikings mobizon mobyt mockaroo modash
  modelscope moderato modern_treasury modjo modrinth moengage moesif mojeek molley moltbook momento monadical mondial moneris moneybird moneyforward
  mongodb mongolab mongooseim monica monitis monte_carlo monzo moodle moonpay moosocial moov mote motionapp moxie moxtra mozscape multibanco
  multisafepay mumara musicbrainz muvi mux myexperiment myfitnesspal myfonts myfreshworks mytracker n8n nagios nakama nameapi namebio namsor natero
  navan navitia nectar neonpay neptuneai nescafe netlify netpeak netsapiens netsparker nettracer networkrail new_relic newsblur newsdata nexcess
  nexhealth nexosis nextdoor nexudus nftscan ngenius niftyimages nightfall nimbata ninetwotwo ninjacat ninjaforms nocodeapi noip nomad nomic nordpass
  northbeam northflank notebook notifo notionhq novocall noxmobile nozbe npmjs ns1 ntfy nuclino numbeo nuxeo nvidia oauth0 ocrolus octopusdeploy
  octopush odonto offerzen officernd okra oktopost olympus omada omdb omdbapi omeda omie omise omniconvert omnifunnel onboardbase oncrawl oneandone
  onecloudpay onedrive onefeather oneflowapp onepage onepassword onetrust onfido onlyoffice openbanking openbb opencart opendatasoft openfaas
  openfoodfacts openiban openlibrary openpay openphish openpipe openreplay openrouteservice opensecrets opensend openshift opensky openstreetmap
  opentable opentripmap openvpn operto optimoroute optmyzr oracle_cloud orangehrm orbit orbital orcascan ordercloud orderdesk ordoro organizr orkes
  osano ossindex osu otranscribe ottertune otto outbrain outgrow outlook outscraper outsystems oyster
`;
