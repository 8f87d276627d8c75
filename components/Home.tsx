import type { UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { Blank, Start } from './Blank.tsx';
import { Certificates } from './Certificates.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { Crossing } from './Crossing.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Findings } from './Findings.tsx';
import { Muted } from './Muted.tsx';
import { bankNames } from './names.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { Tested } from './Tested.tsx';
import { useWords } from './words.ts';

/** Before the first connection: what is open, and what to open. */
const Before = ({ view }: { view: View }) => {
  const say = useWords();
  const tabs = view.here ? [view.here, ...view.elsewhere] : view.elsewhere;
  const sp = tabs.find(({ side }) => side === 'sp')?.consoleName;
  const idp = tabs.find(({ side }) => side === 'idp')?.consoleName;
  if (sp && idp)
    return (
      <Blank title={say('blank.twoTitle')} known={['sp', 'idp']}>
        <p class="quiet">{say('blank.two', { sp, idp })}</p>
      </Blank>
    );
  const name = sp ?? idp;
  if (!name) return <Start />;
  const side = sp ? 'sp' : 'idp';
  return (
    <Blank title={say('blank.oneTitle', { name })} at={side} known={[side]}>
      <p class="quiet">{say(sp ? 'blank.waitIdp' : 'blank.waitSp', { name })}</p>
    </Blank>
  );
};

/** Questions first and what breaks the sign-in, then the crossing, then hints about it. */
export const Home = ({ view, act }: { view: View; act: UiActions }) => {
  const say = useWords();
  const { connection, lines, questions } = view;
  const names = bankNames(view, say);
  if (!connection)
    return (
      <>
        <Before view={view} />
        {!view.here && <Elsewhere tabs={view.elsewhere} go={act.switchTo} />}
      </>
    );
  return (
    <>
      {connection.conflicts.length + questions.length > 0 && (
        <ul class="cards" aria-label={say('conflict.list')}>
          {connection.conflicts.map((conflict) => {
            const { side, field } = conflict;
            const line = lines.find((one) => one.field === field);
            return (
              <ConflictCard
                key={`${side} ${field}`}
                conflict={conflict}
                present={connection[side].gives[field]}
                label={line?.labels[side] || say(`field.${field}`)}
                console={names[side]}
                certificates={view.certificates}
                answer={(keep) => act.apply({ type: 'resolved', side, field, keep })}
              />
            );
          })}
          {questions.map((question) => {
            const { side, field } = question;
            return (
              <QuestionCard
                key={`${side} ${field} ?`}
                question={question}
                console={names[side]}
                answer={(value, how) => act.apply({ type: 'answered', side, field, value, how })}
              />
            );
          })}
        </ul>
      )}
      <Findings view={view} act={act} errors />
      <Tested view={view} act={act} />
      {lines.length > 0 ? (
        <Crossing
          lines={lines}
          connection={connection}
          names={names}
          places={view.names}
          copy={act.copy}
          forget={({ field, owner }, side) =>
            act.apply({
              type: 'forgotten',
              side,
              slot: side === owner ? 'gives' : 'holds',
              field,
            })
          }
        />
      ) : (
        <Blank title={say('blank.linesTitle')}>
          <p class="quiet">{say('blank.lines')}</p>
        </Blank>
      )}
      {(['sp', 'idp'] as const).map((side) => {
        const certificates = view.certificates.filter((one) => one.side === side);
        const field = side === 'sp' ? 'spCertificate' : 'certificate';
        return certificates.length < 2 ? null : (
          <Certificates
            key={side}
            certificates={certificates}
            console={names[side]}
            take={(value) => act.apply({ type: 'answered', side, field, value, how: 'typed' })}
          />
        );
      })}
      <Findings view={view} act={act} errors={false} />
      <Muted muted={view.muted} apply={act.apply} />
      {!view.here && <Elsewhere tabs={view.elsewhere} go={act.switchTo} />}
    </>
  );
};
