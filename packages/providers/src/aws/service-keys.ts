import { base64, shortened } from "../draw.ts";
import { chars, classes, named, parts, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Draw, TokenKind } from "../provider.ts";

const login = "https://developer.amazon.com/docs/login-with-amazon/security-profile.html";
const partner = "https://developer-docs.amazon.com/sp-api/docs/viewing-your-application-information-and-credentials";

/** `origin` and `er/aws`, each behind a few bytes of their length, in base64. */
const sessionMarks = ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz"] as const;
const session = (draw: Draw): string => `${sessionMarks[draw.between(0, 2)] ?? sessionMarks[0]}${draw.of(base64, 4 * draw.between(60, 200))}`;

/** Keys of single services of AWS and Amazon. */
export const serviceKeys: readonly TokenKind[] = [
  {
    id: "aws-session-token", name: "AWS session token", reach: "act for some hours, together with its temporary key", nature: "secret",
    anchors: sessionMarks,
    pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9+/]{200,2000}={0,2}/y,
    boundary: "A-Za-z0-9+/",
    source: ["https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html"],
    examples: (draw) => ({ hits: [session(draw)], misses: [...sessionMarks], twins: [session(draw).slice(0, 180), shortened(session(draw)).replace("oJb", "oKb").replace("oGZ", "oHZ")] }),
  },
  secret("aws-bedrock-key-short", "Amazon Bedrock API key (short-term)", "use models at the account's cost for some hours", prefixed("bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t", classes.base64, 40, 2000), "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"),
  secret("aws-appsync-key", "AWS AppSync API key", "ask a GraphQL API", prefixed("da2-", classes.lowerAlphanumeric, 26), "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"),
  secret("aws-api-gateway-key", "Amazon API Gateway key", "use up a plan's quota", named(["api_gateway", "execute-api"], chars(classes.alphanumeric, 40)), "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-key-with-console.html"),
  secret("aws-ses-password", "Amazon SES SMTP password", "send mail as your domains", named(["ses_smtp", "ses_password", "smtp_password", "aws_smtp", "smtp_pass", "email-smtp", "aws_ses"], "B", chars(classes.base64, 43)), "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"),
  secret("aws-cognito-secret", "Amazon Cognito app client secret", "act as the app client of a user pool", named(["cognito"], chars(classes.lowerAlphanumeric, 50, 52)), "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html"),
  secret("aws-eks-token", "Amazon EKS token", "act in a cluster for a quarter of an hour", prefixed("k8s-aws-v1.", classes.base64Url, 200, 2000), "https://docs.aws.amazon.com/eks/latest/userguide/cluster-auth.html"),
  secret("aws-mws-token", "Amazon MWS auth token", "read and change a seller's account", parts("amzn.mws.", ...uuid), partner),
  secret("aws-login-secret", "Login with Amazon client secret", "act as your application or skill", prefixed("amzn1.oa2-cs.v1.", classes.hex, 64), login),
  secret("aws-login-client", "Login with Amazon client ID", "tells the application", prefixed("amzn1.application-oa2-client.", classes.hex, 32), login, { nature: "publishable" }),
  secret("aws-login-refresh", "Login with Amazon refresh token", "act as your application for a user", prefixed("Atzr|", classes.base64Url, 100, 1000), partner),
  secret("aws-login-access", "Login with Amazon access token", "act as your application for an hour", prefixed("Atza|", classes.base64Url, 100, 1000), partner),
];
