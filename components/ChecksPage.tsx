import './tokens.css';
import './base.css';
import './checks.css';
import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '../lib/locale/text.ts';
import type { CheckPage, describeChecks } from '../lib/rules/describe.ts';
import { Language, useWords } from './words.ts';

interface ChecksProps {
  families: ReturnType<typeof describeChecks>;
  locale: Locale;
}

const Check = ({ check, locale }: { check: CheckPage; locale: Locale }) => {
  const say = useWords();
  const part = (title: string, text: string) => (
    <>
      <dt>{title}</dt>
      <dd>{text}</dd>
    </>
  );
  return (
    <article id={check.id} class={`check ${check.severity}`} tabIndex={-1}>
      <h3>{check.title}</h3>
      <p class="check-severity">{say(`checks.${check.severity}`)}</p>
      <p>{check.message}</p>
      <dl>
        {part(say('finding.whyTitle'), check.why)}
        {part(say('finding.mendTitle'), check.mend)}
        {locale === 'en' && part(say('checks.found'), check.bad.join(' · '))}
        {locale === 'en' && part(say('checks.fine'), check.good.join(' · '))}
        {part(say('checks.source'), check.source)}
      </dl>
    </article>
  );
};

/** Every check by its family: what it finds, what users would see, and what to do. */
export const ChecksPage = ({ families, locale }: ChecksProps) => (
  <Language.Provider value={locale}>
    <Page families={families} locale={locale} />
  </Language.Provider>
);

const Page = ({ families, locale }: ChecksProps) => {
  const say = useWords();
  const title = say('checks.title');
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
  }, [title, locale]);
  return (
    <main class="checks">
      <h1>{title}</h1>
      <p>{say('checks.intro')}</p>
      <nav aria-label={title}>
        <ul>
          {families.map((family) => (
            <li key={family.id}>
              <a href={`#${family.id}`}>{family.title}</a>{' '}
              <span class="quiet">{family.checks.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {families.map((family) => (
        <section key={family.id} id={family.id} aria-label={family.title}>
          <h2>{family.title}</h2>
          <p>{family.intro}</p>
          {family.checks.map((check) => (
            <Check key={check.id} check={check} locale={locale} />
          ))}
        </section>
      ))}
    </main>
  );
};
