import type { DemoArticle } from '../article.ts';
import { ashworthReykjavik } from './ashworth-reykjavik.ts';
import { bergenRound } from './bergen-round.ts';
import { cancelledTrip } from './cancelled-trip.ts';
import { deniedMeeting } from './denied-meeting.ts';
import { hostileTitle } from './hostile-title.ts';
import { lindqvistCall } from './lindqvist-call.ts';
import { norvindDeal } from './norvind-deal.ts';
import { norwayShift } from './norway-shift.ts';
import { osloTalksIceland } from './oslo-talks-iceland.ts';
import { osloTalks } from './oslo-talks.ts';
import { signingPlanned } from './signing-planned.ts';
import { unionMeeting } from './union-meeting.ts';
import { videoCall } from './video-call.ts';

/** All articles of the demo, oldest first. */
export const articles: readonly DemoArticle[] = [
  osloTalks,
  osloTalksIceland,
  lindqvistCall,
  ashworthReykjavik,
  bergenRound,
  deniedMeeting,
  norvindDeal,
  cancelledTrip,
  norwayShift,
  videoCall,
  unionMeeting,
  signingPlanned,
  hostileTitle,
];
