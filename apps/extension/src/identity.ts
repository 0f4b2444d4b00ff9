/**
 * Who the extension is to the rest of the world. Chromium derives the id from the public key in the manifest (SHA-256, first
 * 32 hex digits, written a–p), so it stays the same wherever the folder lies. The private half was never kept.
 */
export const chromiumKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA24K/1E8F1/Csr/eV+ntImhuNS7v9ag85TrmUKw7SOY6TsNvmeKSKdfu6v64r0LRYT0TELledou+PLH+SXevTEjko9GONq4oWRlTIhL/8uoYASSfbJyXAS11DFpEh6buv48dt69qe9/WHfnpWwiDnDJOZRUgE5BYp6HZH29TKvOFba9v2x1RiOIofL8eyGxevMGiUqkXzBofLs1OOW5vjbflcvte5SEtCdUYdvUBS6pTDuwjvj0ltaDC1XJKYWzL39C9q+8HpnPbY1+3Yq0/2tOsb8yZxRgi0ePMKzSPRcmH3O6hqrFnjnDJaEtjikMzzOnWsurgL3t4CZAK8icGKSQIDAQAB";
export const CHROMIUM_ID = "jikkljinoodnijdcfdapdcmldplallld";
export const FIREFOX_ID = "guard@tokenward";
export const NATIVE_HOST_NAME = "com.tokenward.host";
