import { sipgateDesk } from '../consoles/sipgate.ts';
import { pairsOf } from '../journeys/index.ts';
import { eachWay } from './each.ts';

eachWay(pairsOf(sipgateDesk));
