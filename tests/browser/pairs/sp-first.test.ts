import { eachPair } from './each.ts';

eachPair('sp');
