import { consoleById } from '../consoles/index.ts';
import { setUpOf } from '../journey/setUp.ts';
import type { Connection } from '../model/connection.ts';
import { writeSpMetadata } from '../saml/metadataWriter.ts';

/**
 * Metadata of the connection's service provider, as a file for consoles that take one (Entra's *Upload
 * metadata file*): what it gives, and the NameID format that it demands.
 */
export const spMetadataOf = (connection: Connection): string =>
  writeSpMetadata(
    setUpOf(connection, {
      sp: consoleById(connection.sp.console),
      idp: consoleById(connection.idp.console),
    }).sp.gives,
  );
