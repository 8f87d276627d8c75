import type { SetUp } from '../../model/finding.ts';
import type { Seen } from '../../rules/trace/rule.ts';

const hostOf = (text: string | null | undefined): string | null =>
  text && URL.canParse(text) ? new URL(text).hostname || null : null;

/** Names and hosts by which one side shows itself. */
const marksOf = (values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap((value) =>
    (value?.split('\n') ?? []).flatMap((line) => [line, hostOf(line) ?? '']),
  );

const SHARED =
  /^(?:www\.okta\.com|login\.microsoftonline\.com|sts\.windows\.net|accounts\.google\.com|app\.onelogin\.com)?$/;

/**
 * Whether a sign-in is one of this connection: it shares a name or a host of either side. Hosts that
 * all customers of a vendor share say nothing; a connection without any value says nothing either.
 */
export const belongs = ({ sp, idp }: SetUp, seen: readonly Seen[]): boolean => {
  const ours = marksOf([
    sp.gives.spEntityId,
    sp.gives.acsUrl,
    sp.gives.spInitiationUrl,
    sp.gives.spSloUrl,
    idp.holds.spEntityId,
    idp.holds.acsUrl,
    idp.gives.idpEntityId,
    idp.gives.ssoUrl,
    idp.gives.idpSloUrl,
    sp.holds.idpEntityId,
    sp.holds.ssoUrl,
  ]).filter((mark) => !SHARED.test(mark));
  if (ours.length === 0) return true;
  const theirs = marksOf(
    seen.flatMap(({ message, to }) => [
      message.issuer,
      message.destination,
      message.request?.acsUrl,
      to,
      ...message.assertions.flatMap((one) => [
        one.issuer,
        ...one.audiences.flat(),
        ...one.confirmations.map((confirmation) => confirmation.recipient),
      ]),
    ]),
  );
  return theirs.some((mark) => ours.includes(mark));
};
