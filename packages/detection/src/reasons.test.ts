import { providers } from "@tokenward/providers";
import { alphanumeric, hex } from "@tokenward/providers/draw";
import { expect, test } from "vitest";
import { scan } from "./scan.ts";
import { seededDraw } from "./testing/seeded-draw.ts";

const draw = seededDraw(61);
const hitOf = (id: string): string => providers().flatMap(({ kinds }) => kinds).find((kind) => kind.id === id)?.examples(draw).hits[0] ?? "";

test.each([
  ["its form, and a checksum that is right", () => hitOf("npm-access-token"), "certain", ["form", "verified"]],
  ["its form alone", () => hitOf("sendgrid-api-key"), "likely", ["form"]],
  ["the name of a password", () => hitOf("generic-password"), "likely", ["name"]],
  ["a place in an address", () => hitOf("generic-address"), "likely", ["form"]],
  ["a name and how random it looks", () => `zorbit_api_key = "${draw.of(alphanumeric, 32)}"`, "likely", ["name", "random"]],
  ["a sentence above it and how random it looks", () => `Here is the api key:\n\n${draw.of(alphanumeric, 32)}\n`, "likely", ["name", "random"]],
  ["the head of its column and how random it looks", () => `id,api_key\n1,${draw.of(hex, 40)}\n`, "likely", ["name", "random"]],
  ["a form that is undone before", () => `blob: ${Buffer.from(`x ${hitOf("npm-access-token")}`).toString("base64")}`, "certain", ["form", "verified"]],
])("a finding says why: %s", (_, write, confidence, reasons) => {
  expect(scan(write()).map((finding) => ({ confidence: finding.confidence, reasons: finding.reasons }))).toEqual([{ confidence, reasons }]);
});
