import './compare.css';
import type { Comparison, TraceActions } from '../../lib/model/traceUi.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Plain } from '../Plain.tsx';
import { Scroller } from './Scroller.tsx';
import { useTraceWords } from './words.ts';

const ICONS = { breaks: 'bad', differs: 'alert', same: 'check' } as const;

/** Two messages or two traces beside one another; what matters stands first. */
export const Compare = ({ comparison, act }: { comparison: Comparison; act: TraceActions }) => {
  const say = useTraceWords();
  const { names, rows } = comparison;
  const differ = rows.filter(({ weight }) => weight !== 'same').length;
  return (
    <section class="compare" aria-label={say('compare.title')}>
      <div class="pane-bar">
        <Button icon="arrowLeft" press={act.endComparison}>
          {say('detail.back')}
        </Button>
        <h2>{say('compare.title')}</h2>
        <span class="quiet" role="status">
          {differ === 0 ? say('compare.none') : say('compare.count', { n: differ })}
        </span>
      </div>
      <Scroller kind="compare-scroll" name={say('compare.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('compare.what')}</th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, values, weight }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids, and never change.
              <tr key={at} class={weight}>
                <th scope="row">
                  <Icon name={ICONS[weight]} />
                  <span class="said">{say(`weight.${weight}`)}: </span>
                  {name}
                </th>
                {values.map((value, side) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two sides, always.
                  <td key={side}>
                    {value === null ? (
                      <i class="quiet">{say('compare.absent')}</i>
                    ) : (
                      <Plain text={value} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
};
