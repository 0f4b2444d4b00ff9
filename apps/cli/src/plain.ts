import { reveal, wipe, type Secret } from "@tokenward/shared/secret";

/** The command line's only place where a secret's bytes are read: for stdout and for the clipboard's program. */

/** Hands the live bytes to `use`, then wipes them. `use` keeps no reference. */
export const spend = <T>(secret: Secret, use: (bytes: Uint8Array) => T): T => {
  try {
    return use(reveal(secret));
  } finally {
    wipe(secret);
  }
};

/** Like {@link spend} for a user that takes its time. */
export const spendSlowly = async <T>(secret: Secret, use: (bytes: Uint8Array) => Promise<T>): Promise<T> => {
  try {
    return await use(reveal(secret));
  } finally {
    wipe(secret);
  }
};

/** Whether two typed secrets are the same. Both stay as they are. */
export const isSame = (one: Secret, other: Secret): boolean => Buffer.compare(reveal(one), reveal(other)) === 0;

/** Whether nothing was typed. */
export const isEmpty = (secret: Secret): boolean => reveal(secret).length === 0;
