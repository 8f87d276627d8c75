import { infobipDesk } from '../consoles/infobip.ts';
import { pairsOf } from '../journeys/index.ts';
import { eachWay } from './each.ts';

eachWay(pairsOf(infobipDesk));
