const HOST = '^https://[a-z0-9-]+(?:\\.(?:us|eu))?\\.onelogin\\.com';

/** One app's page. Its tabs switch in place; the older look adds the tab as a hash. */
export const APP = `${HOST}/(?:admin2?/)?apps/(?!new(?:[/?#]|$)|find(?:[/?#]|$))[^/?#]+(?:[/?#]|$)`;

/** The step that adds a connector, before the app exists. */
export const NEW_APP = `${HOST}/(?:admin2?/)?apps/new/`;

export const CERTIFICATE = `${HOST}/(?:admin2?/)?certificates/[^/?#]+`;

export const SAVE = {
  labels: { en: ['Save'] },
};

/** The way to a tab of an app. */
export const toTab = (tab: string) => ({
  en: [`Applications > Applications > your app > ${tab}`],
  de: [`Applications > Applications > Ihre App > ${tab}`],
});
