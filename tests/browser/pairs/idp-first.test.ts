import { eachPair } from './each.ts';

eachPair('idp');
