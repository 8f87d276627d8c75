import { connect8x8Desk } from '../consoles/8x8.ts';
import { pairsOf } from '../journeys/index.ts';
import { eachWay } from './each.ts';

eachWay(pairsOf(connect8x8Desk));
