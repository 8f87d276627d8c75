import { inocxDesk } from '../consoles/inocx.ts';
import { eachWay, sailing } from './each.ts';

eachWay(sailing(), inocxDesk);
