import { consoleById } from '../../consoles/index.ts';
import { sheetOf } from '../../journey/guide/sheet.ts';
import type { Locale } from '../../locale/text.ts';
import type { Connection } from '../../model/connection.ts';
import { guideText } from '../../share/guideText.ts';

/** The guide of a connection as plain text. */
export const textOfGuide = (connection: Connection, locale: Locale): string => {
  const consoles = {
    sp: consoleById(connection.sp.console),
    idp: consoleById(connection.idp.console),
  };
  return guideText(sheetOf(connection, consoles, locale));
};
