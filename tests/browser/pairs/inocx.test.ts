import { inocxDesk } from '../consoles/inocx.ts';
import { pairsOf } from '../journeys/index.ts';
import { eachWay } from './each.ts';

eachWay(pairsOf(inocxDesk));
