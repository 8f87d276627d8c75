import { clevertapDesk } from '../consoles/clevertap.ts';
import { clevertapMetadataEntra, pairsOf } from '../journeys/index.ts';
import { eachWay } from './each.ts';

eachWay([...pairsOf(clevertapDesk), clevertapMetadataEntra]);
