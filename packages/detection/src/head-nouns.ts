/** What the last word of a name says that the named thing is: of a compound it is the last word that counts, as in `token_hash` and `hash_token`. */
const sorts: readonly string[] = [
  // Secrets.
  "key keys token tokens secret secrets pass passwd password passphrase passcode pwd pw pat apikey jwt bearer credential credentials creds cred authorization auth psk hmac apitoken accesskey secretkey authtoken accesstoken",
  // Identifiers.
  "id ids uid uuid guid gid kid sid iid oid ref refs reference identifier number no num serial index idx sn slug handle cursor arn ulid tid cid aid jti etag revision rev commit sha version ver release build tag generation etags accessor",
  // Digests and what goes with ciphers.
  "hash hashes hashed digest checksum checksums sum md5 sha1 sha256 sha512 crc crc32 fingerprint fingerprints thumbprint integrity signature signatures sig mac salt iv nonce challenge verifier state crypt bcrypt encrypted ciphertext cipher hmac256 hex x y n kty x5t",
  // Places, names and sorts.
  "url uri path file filename dir directory folder host hostname endpoint domain address addr name names label title type kind class mode format algorithm alg scheme region zone prefix suffix pattern regex field column header hint location bucket table arn path store vault provider issuer audience scope scopes description comment note email user username",
  // Amounts and times.
  "count size length len max min limit expiry expires expiration age ttl timeout time date at ms seconds days bits bytes cost price symbol used usage",
  // Made to be seen.
  "public pub cert certificate certs pem crt publickey pubkey image img icon color font class style selector peer recipient recipients",
  // What says nothing of itself.
  "value val string text data content body default is was be for to with here this it v str config cfg env environment header headers",
];
const sortByWord = new Map(sorts.flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)));
export const headSorts = sorts.length + 2;

/** Words that make something else of a key or token: `page_token`, `publicKey`. */
const turning =
  /(?:^|[^A-Za-z])(?:pub(?:lic)?|publishable|page|next|prev|previous|continuation|sync|resume|resumption|csrf|xsrf|antiforgery|verification|mint|cache|partition|sort|primary|foreign|row|group|object|hash|lookup|index|idempotency|dedupe|site|verify|verifying|trusted|known|host|peer|recipient|signer|torrent|s3|registry|map|translation|i18n|locale|color|erc20|contract|cancel(?:lation)?|lock|fencing|design|theme|css|lexer|syntax|start|end|first|last|min|max|prompt|completion|input|output|total|answer|musical|piano|arrow|hot|shortcut|primary)(?:[^A-Za-z]|$)/;

/** 0: there is no name; 1 to 7: as above; 8: another word. `name`: as it stands before the value. */
export const headSortOf = (name: string): number => {
  const word = /[A-Z]{2,}\d*$|[A-Z]?[a-z]+\d*$|[A-Z]\d*$/.exec(name.replace(/(?:[^A-Za-z0-9]|(?<=[^A-Za-z0-9])\d)+$/, ""))?.[0].toLowerCase();
  if (word === undefined) return 0;
  return sortByWord.get(word) ?? sortByWord.get(word.replace(/\d+$/, "")) ?? headSorts - 1;
};

/** Whether a word in the name makes something else of a key or token. */
export const isTurned = (name: string): boolean => turning.test(name.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toLowerCase());
