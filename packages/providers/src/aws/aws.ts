import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { base64, digits, lower, shortened, upper } from "../draw.ts";
import type { Draw, Inscription, Provider, TokenKind } from "../provider.ts";
import { serviceKeys } from "./service-keys.ts";

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const uniqueIds = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids";

/**
 * The account is in bits 7 to 46 of a key's first 48 bits. Keys made before about 2019 have none: they begin with a letter up to P.
 * https://labs.withsecure.com/advisories/bitwise-analysis-of-aws-access-keys
 */
const accountIn = (value: string): Inscription => {
  let bits = 0;
  for (let index = 4; index < 14; index++) bits = bits * 32 + base32.indexOf(value.charAt(index));
  if (base32.indexOf(value.charAt(4)) < 16) return {};
  const account = Math.floor((Math.floor(bits / 4) % 2 ** 47) / 128);
  return account < 1e12 ? { account: String(account).padStart(12, "0") } : {};
};

const documentedSample = (value: string): string | null => (/EXAMPLE(?:KEY)?$/.test(value) ? "This is the sample from AWS's documentation." : null);

const keyId = (id: string, name: string, reach: string, prefix: string): TokenKind => ({
  id, name, reach, nature: "secret",
  anchors: [prefix],
  pattern: new RegExp(`${prefix}[A-Z2-7]{16}`, "y"),
  boundary: "A-Za-z0-9_",
  read: accountIn,
  harmless: documentedSample,
  source: [uniqueIds],
  examples: (draw) => ({
    hits: [`${prefix}${draw.of(base32, 16)}`],
    misses: [`${prefix} is a region's name`, `${prefix}${draw.of("0189", 16)}`],
    twins: [`${prefix}${draw.of(base32, 15)}`, `${prefix}${draw.of(base32, 17)}`, `${prefix}${draw.of(base32, 15)}1`],
  }),
});

const secretKey = (draw: Draw): string => draw.of(upper, 1) + draw.of(lower, 1) + draw.of(digits, 1) + draw.of(base64, 37);
const bedrock = (draw: Draw): string => `ABSK${toBase64(`BedrockAPIKey-${draw.of(lower + digits, 4)}-at-${draw.of(digits, 12)}:${draw.of(base64, 60)}`)}`;

export const aws: Provider = {
  id: "aws",
  name: "AWS",
  hosts: ["aws.amazon.com", "amazonaws.com", "awsapps.com"],
  page: "https://console.aws.amazon.com/iam/home#/security_credentials",
  kinds: [
    keyId("aws-access-key", "AWS access key ID", "tells the account; with its secret, act as its user", "AKIA"),
    keyId("aws-temporary-key", "AWS temporary access key ID", "tells the account; with its secret, act for some hours", "ASIA"),
    keyId("aws-bearer-key", "AWS service bearer token ID", "tells the account", "ABIA"),
    keyId("aws-context-key", "AWS context-specific credential ID", "tells the account; with its secret, use one service", "ACCA"),
    {
      id: "aws-secret-key", name: "AWS secret access key", reach: "act as its user in the whole account", nature: "secret",
      anchors: null,
      // A credentials file and the console's table have it right behind the key's id.
      near: ["aws_secret", "secret_access_key", "akia", "asia"],
      // Forty hex digits are a commit.
      pattern: /[A-Za-z0-9+/]{40}/y,
      inner: (match) => (/[A-Z]/.test(match) && /[a-z]/.test(match) && /[0-9]/.test(match) ? [0, match.length] : null),
      boundary: "A-Za-z0-9+/",
      harmless: documentedSample,
      source: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"],
      examples: (draw) => ({
        hits: [secretKey(draw)],
        misses: [`aws_secret_access_key = \${AWS_SECRET}`, `commit ${draw.of("0123456789abcdef", 40)}`],
        twins: [shortened(secretKey(draw)), `${secretKey(draw)}A`, draw.of("0123456789abcdef", 40)],
      }),
    },
    {
      id: "aws-bedrock-key", name: "Amazon Bedrock API key", reach: "use models at the account's cost", nature: "secret",
      anchors: ["ABSKQmVkcm9ja0FQSUtleS"],
      pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{60,260}={0,2}/y,
      boundary: "A-Za-z0-9+/",
      read: (value) => ((account) => (account === undefined ? {} : { account }))(/-at-(\d{12}):/.exec(fromBase64(value.slice(4)) ?? "")?.[1]),
      source: ["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"],
      examples: (draw) => ({
        hits: [bedrock(draw)],
        misses: ["ABSK"],
        twins: [bedrock(draw).slice(0, 70), bedrock(draw).replace("QmVk", "QmVl")],
      }),
    },
    ...serviceKeys,
  ],
};
