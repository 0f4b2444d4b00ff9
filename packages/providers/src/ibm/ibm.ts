import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ibm: Provider = {
  id: "ibm",
  name: "IBM Cloud",
  hosts: ["ibm.com"],
  page: "https://cloud.ibm.com/iam/apikeys",
  kinds: [
    secret("ibm-cloud-api-key", "IBM Cloud API key", "do in the account what its owner or service ID can", named(["ibm_cloud", "ibm_api", "ibm_key", "ibm_iam", "ibmapikey", "ibm_watson", "ibm_cos_api", "ic_api_key", "bluemix", "bm_api_key", "iam_apikey", "iam_api_key", "watson_api", "watson_apikey", "watsonx", "watson_iam", "wml_api"], chars(classes.base64Url, 44)), "https://cloud.ibm.com/docs/account?topic=account-userapikey"),
    secret("ibm-cos-hmac", "IBM Cloud Object Storage HMAC secret", "read and write the buckets its service ID can", named(["ibm_cos", "cos_hmac", "cos_secret", "cos_access"], chars(classes.hex, 48)), "https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main"),
    secret("ibm-classic-key", "IBM Cloud classic infrastructure key", "manage classic servers, with its user name", named(["iaas_classic", "ibm_classic", "ibmcloud_classic"], chars(classes.hex, 64)), "https://cloud.ibm.com/docs/account?topic=account-classic_keys"),
    secret("ibm-quantum-token", "IBM Quantum token (older)", "run jobs on your share of the machines", named(["ibm_quantum", "ibmq", "qiskit", "qe_token"], chars(classes.hex, 128)), "https://quantum.cloud.ibm.com/docs/en/guides/cloud-setup"),
  ],
};
