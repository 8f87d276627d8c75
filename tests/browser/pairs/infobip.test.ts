import { infobipDesk } from '../consoles/infobip.ts';
import { eachWay, sailing } from './each.ts';

eachWay(sailing(), infobipDesk);
