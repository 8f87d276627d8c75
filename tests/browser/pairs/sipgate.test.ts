import { sipgateDesk } from '../consoles/sipgate.ts';
import { eachWay, sailing } from './each.ts';

eachWay(sailing(), sipgateDesk);
