import type { Draw } from "./provider.ts";

export const digits = "0123456789";
export const lower = "abcdefghijklmnopqrstuvwxyz";
export const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const letters = upper + lower;
export const alphanumeric = digits + letters;
export const hex = `${digits}abcdef`;
export const upperHex = `${digits}ABCDEF`;
export const base64 = `${alphanumeric}+/`;
export const base64Url = `${alphanumeric}-_`;

/** Draws examples. `random` returns numbers from 0 up to, not including, 1. */
export const createDraw = (random: () => number): Draw => {
  const between = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
  const of = (alphabet: string, length: number): string => Array.from({ length }, () => alphabet.charAt(between(0, alphabet.length - 1))).join("");
  return { of, between };
};

/** The value without its last character: one short. */
export const shortened = (value: string): string => value.slice(0, -1);

/** The value with another letter or digit at `at`, counted from the end when negative: what a checksum notices. */
export const altered = (value: string, at: number): string => {
  const index = at < 0 ? value.length + at : at;
  return value.slice(0, index) + (value.charAt(index) === "a" ? "b" : "a") + value.slice(index + 1);
};
