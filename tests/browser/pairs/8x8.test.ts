import { connect8x8Desk } from '../consoles/8x8.ts';
import { eachWay, sailing } from './each.ts';

eachWay(sailing(), connect8x8Desk);
