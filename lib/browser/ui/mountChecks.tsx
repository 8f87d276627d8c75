import { render } from 'preact';
import { ChecksPage } from '../../../components/ChecksPage.tsx';
import { pickLocale } from '../../locale/text.ts';
import { describeChecks } from '../../rules/describe.ts';
import { uiLocale } from '../locale.ts';

/** Draws all checks into `#root`, in the language of the address (`lang`), and goes to the one after `#`. */
export const mountChecks = (address: URLSearchParams): void => {
  const root = document.querySelector('#root');
  const asked = address.get('lang');
  const locale = asked === null ? uiLocale() : pickLocale([asked]);
  if (root) render(<ChecksPage families={describeChecks(locale)} locale={locale} />, root);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
};
