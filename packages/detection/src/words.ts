/** How much a word in the name of a value says that the value is a secret, in the units of judge.ts. */
export interface NameWord {
  readonly weight: number;
  /** Also counted inside a longer word: `token` in `accesstoken`. */
  readonly inside: boolean;
  /** Says something of the value right behind it, and nothing of others on its line. */
  readonly own: boolean;
}

/** What names of identifiers begin with. */
const identified =
  "app application client account project tenant org organization organisation workspace team user customer member channel guild server zone site page property tracking measurement subscription resource base table database space environment env deployment source destination service message webhook svix bucket folder document doc view list group campaign audience segment store shop product order invoice payment transaction session_uuid device installation instance cluster node pool region object token key partner publisher merchant cloud credential";
const identifiers = identified.split(/\s+/).flatMap((stem) => [`${stem}_id`, `${stem}-id`, `${stem}id`]).join(" ");

/** `words`: with `+` for a space in them. */
const group = (weight: number, inside: boolean, words: string, own = false): readonly (readonly [string, NameWord])[] => words.split(/\s+/).filter(Boolean).map((word) => [word.replaceAll("+", " "), { weight, inside, own }]);

/** Words, lower-case, that stand in names of secrets, and those that stand in names of what only looks like one. */
export const nameWords: ReadonlyMap<string, NameWord> = new Map([
  ...group(4, true, `secret passw passphrase passcode apikey api_key api-key apitoken accesskey access_key access-key secretkey authkey auth_key auth-key
    privatekey private_key private-key appkey app_key app-key masterkey master_key signingkey signing_key encryptionkey encryption_key licensekey
    license_key subscriptionkey subscription-key subscription_key accountkey account_key storagekey storage_key sharedkey shared_key clientkey
    client_key servicekey service_key userkey user_key devkey dev_key serverkey server_key adminkey admin_key writekey write_key readkey read_key
    integrationkey integration_key routingkey routing_key sessionkey session_key consumerkey consumer_key account-key credential authtoken
    auth_token auth-token accesstoken access_token access-token refreshtoken refresh_token bearer authorization personal_access apisecret
    webhook_key deploykey deploy_key deploy-key webservicekey api+key secret+key access+key access+token api+token`),
  ...group(3, true, "token"),
  ...group(3, false, "auth authn oauth oauth2 pwd pass passwd pw pat jwt creds cred key keys apis sas psk"),
  ...group(1.5, false, "api webhook cookie session sessionid sid private account login signing access hmac license licence admin bot x-api x-auth"),
  ...group(-6, false, `sha sha1 sha224 sha256 sha384 sha512 md5 sha2 sha3 blake2 blake3 crc crc32 hash hashes hashed checksum checksums digest integrity
    commit commits revision rev etag fingerprint thumbprint uuid guid nonce etags gitsha sourcemap mtime hashsum sum`),
  ...group(-4, false, `public pub publickey public_key pubkey cert certificate certs ssh-rsa ssh-ed25519 csrf xsrf requestid request_id request-id
    traceid trace_id trace-id spanid span_id span-id correlation build_id buildid cachekey cache_key cache-key sitekey site_key site-key image img icon
    font layer container pod blob tree parent parents ref refs etype color colour keyid key_id key-id keyword keywords tokenize tokenizer primarykey
    primary_key foreignkey foreign_key sortkey sort_key partition_key partitionkey objectid object_id keycode keyframe keyframes keyboard keymap
    i18n locale translation msgid test_vector ciphertext plaintext tag iv salt vector publishable measurement tracking
    node_modules resolved tarball version vcs serial modulus exponent signature sig`),
  ...group(-6, false, "domain-verification site-verification domain_verification site_verification sec-websocket-key sec-websocket-accept tbl idempotency_key idempotency-key idempotencykey deduplication"),
  ...group(-8, false, identifiers, true),
  ...group(-6, false, "dedupe dedup dedupekey si gclid fbclid msclkid utm_campaign authenticity_token authenticitytoken code_challenge codechallenge address addr hostname", true),
  // Places in a list, and in its changes, that services call tokens.
  ...group(-14, false, `next_page_token nextpagetoken next-page-token page_token pagetoken page-token page+token next_token nexttoken continuation_token continuationtoken resumption+token resumptiontoken resume_token resumetoken sync_token synctoken change_token changetoken
    lastevaluatedtoken nextcursor next_cursor endcursor cursor inchikey token_mint tokenmint`, true),
  ...group(-8, false, "x5t kid aud mint identifier release sentry-trace awsalb awsalbcors __cf_bm receipthandle receipt_handle", true),
  ...group(-4, false, "state", true),
  // Of several words, the first of which may not be the name's: these count for less than half (judge.ts).
  ...group(-14, false, `csrf_token csrftoken csrfmiddlewaretoken csrf-token xsrf-token xsrf_token requestverificationtoken applicationserverkey public_key publickey public-key public+key publishable_key publishablekey
    sitekey site_key site-key data-sitekey name="_token" trusted_keys trustedkeys trusted-keys enc_key encrypted_key gpg_key pgp_key gpg_keys accessor ciphervalue digestvalue signaturevalue gpg+key pgp+key signingkeyid secure: verify+key verify_key verifykey torrent+key torrent_key infohash info_hash service_sid servicesid`, true),
  ...group(-14, false, "arn:aws:secretsmanager credential+id"),
  ...group(-12, false, "badge code_verifier codeverifier deployment dpl tbl"),
  ...group(-2, false, "id ids url uri href src path file filename name type kind index idx count number class classname slug"),
]);
