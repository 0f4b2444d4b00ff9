import browser from "webextension-polyfill";

/** Tells screen readers and hyphenation which language a page speaks: the one of the messages, which is the browser's or English. */
export const speakPage = (): void => {
  document.documentElement.lang = browser.i18n.getMessage("@@ui_locale").startsWith("de") ? "de" : "en";
};
