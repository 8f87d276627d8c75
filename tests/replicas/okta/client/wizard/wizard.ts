import type { WizardBoot } from '../../boot.ts';
import { generalProblems, samlProblems } from '../../problems.ts';
import type { Translate } from '../../words.ts';
import { BaseForm } from '../courage/base-form.ts';
import { FormModel } from '../courage/form-model.ts';
import type { Button } from '../courage/toolbar.ts';
import { finish } from '../shared/save.ts';
import { fillFeedback } from './feedback-step.ts';
import { frame, helpColumn } from './frame.ts';
import { fillGeneral } from './general-step.ts';
import { fillSaml } from './saml-step.ts';

/** Milliseconds from the first change on step 2 to the variant's second rendering. */
const RERENDER = 300;

const TITLES = [
  'General Settings',
  'SAML Settings',
  'Help Okta Support understand how you configured this application',
];

const FILL = [fillGeneral, fillSaml, fillFeedback];

/** The wizard: three steps at one address, one model, one write at the end. */
export const startWizard = (root: HTMLElement, boot: WizardBoot, t: Translate): void => {
  const model = new FormModel({ ...boot.settings });
  let form: BaseForm | undefined;

  const show = (step: number): void => {
    form?.remove();
    model.check = [generalProblems, samlProblems, () => ({})][step] ?? model.check;
    const buttons: Button[] = [
      { type: 'cancel', caption: t('Cancel') },
      { type: 'save', caption: t(step === 2 ? 'Finish' : 'Next') },
    ];
    if (step > 0) buttons.unshift({ type: 'previous', caption: t('Previous') });
    form = new BaseForm({
      model,
      t,
      title: t(TITLES[step] ?? ''),
      badge: step === 1 ? 'A' : '',
      buttons,
      fill: (content) => FILL[step]?.(content, model, t, boot.look.classic),
      save: () => {
        if (step === 2) return finish(boot.appId, model.toJSON());
        show(step + 1);
        return undefined;
      },
      previous: () => show(step - 1),
      cancel: () => location.assign('/admin/apps/active'),
    });
    const title = boot.appId ? 'Edit SAML Integration' : 'Create SAML Integration';
    root.replaceChildren(
      frame(t, title, step, form.render().el, helpColumn(boot.look.classic && step === 1)),
    );
    window.scrollTo(0, 0);
    if (boot.rerender && step === 1) rerenderOnce();
  };

  const rerenderOnce = (): void => {
    boot.rerender = false;
    model.once('change', () => setTimeout(() => form?.el.isConnected && show(1), RERENDER));
  };

  show(0);
};
