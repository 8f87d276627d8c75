/** @jsxImportSource react */
import { type FormEvent, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { WizardBoot } from '../../boot.ts';
import { generalProblems, type Problems, samlProblems } from '../../problems.ts';
import type { Settings } from '../../settings.ts';
import type { Translate } from '../../words.ts';
import { finish } from '../shared/save.ts';
import { STEPS } from './steps.tsx';

/** Milliseconds from the first change on step 2 to the variant's second rendering. */
const RERENDER = 300;

const NAMES = ['General Settings', 'Configure SAML', 'Feedback'];

const CHECKS = [generalProblems, samlProblems, (): Problems => ({})];

const trimmed = (settings: Settings): Settings => ({
  ...settings,
  ...Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => [name, value.trim()]),
  ),
});

const Wizard = ({ boot, t }: { boot: WizardBoot; t: Translate }) => {
  const [settings, setSettings] = useState(boot.settings);
  const [step, setStep] = useState(0);
  const [problems, setProblems] = useState<Problems>({});
  const [saving, setSaving] = useState(false);
  const [rendering, setRendering] = useState(0);
  const due = useRef(boot.rerender);
  const current = STEPS[step];
  if (!current) return null;

  const set = (values: Partial<Settings>): void => {
    setSettings((old) => ({ ...old, ...values }));
    setProblems({});
    if (due.current && step === 1) {
      due.current = false;
      setTimeout(() => setRendering(1), RERENDER);
    }
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = CHECKS[step]?.(trimmed(settings)) ?? {};
    setProblems(found);
    if (Object.keys(found).length) return;
    if (step < 2) return setStep(step + 1);
    setSaving(true);
    const refused = await finish(boot.appId, trimmed(settings));
    setProblems(refused);
    if (Object.keys(refused).length) setSaving(false);
  };

  return (
    <div className="saml-wizard">
      <h1 className="wizard-title">
        {t(boot.appId ? 'Edit SAML Integration' : 'Create SAML Integration')}
      </h1>
      <ol className="wizard-steps">
        {NAMES.map((name, i) => (
          <li key={name} className={i === step ? 'current' : ''}>
            <span className="badge">{i + 1}</span>
            <span>{t(name)}</span>
          </li>
        ))}
      </ol>
      <form className="Mui-form" key={`${step}.${rendering}`} onSubmit={submit} noValidate>
        <h2>{t(current.title)}</h2>
        {Object.keys(problems).length > 0 && (
          <div className="MuiAlert-root" role="alert">
            {t('We found some errors. Please review the form and make corrections.')}
          </div>
        )}
        <current.Step
          classic={boot.look.classic}
          settings={settings}
          problems={problems}
          t={t}
          set={set}
        />
        <div className="MuiDialogActions-root">
          {step > 0 && (
            <button
              className="MuiButton-root button"
              type="button"
              onClick={() => setStep(step - 1)}
            >
              {t('Previous')}
            </button>
          )}
          <a className="MuiButton-root button button-clear" href="/admin/apps/active">
            {t('Cancel')}
          </a>
          <button className="MuiButton-root button button-primary" type="submit" disabled={saving}>
            {t(step === 2 ? 'Finish' : 'Next')}
          </button>
        </div>
      </form>
    </div>
  );
};

export const startReactWizard = (root: HTMLElement, boot: WizardBoot, t: Translate): void =>
  createRoot(root).render(<Wizard boot={boot} t={t} />);
