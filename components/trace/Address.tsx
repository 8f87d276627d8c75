import { headAndTail } from '../value.ts';
import { plainAddress } from './address.ts';

/**
 * An address in one line, shortened in its middle. Cheaper than `Middle`, whose container queries cost
 * a long list a layout for each row.
 */
export const Address = ({ url }: { url: string }) => {
  const { head, tail } = headAndTail(plainAddress(url));
  return (
    <bdi class="trace-address" dir="ltr" title={url} style={{ '--tail': tail.length }}>
      <span>{head}</span>
      <span>{tail}</span>
    </bdi>
  );
};
