/** Model → Answer: what Readout says, whatever the platform. Pure functions. */
export { BRIEFING_PARTS, briefing } from './briefing.ts';
export { audit, corrected, correctionNames, correctionTitle, undone } from './corrections.ts';
export { digest } from './digest.ts';
export { DOUBT } from './doubt.ts';
export { commandHelp, help } from './help.ts';
export { count, strong, text } from './inline.ts';
export { LIST_LENGTH, meetingList, statementList } from './lists.ts';
export { meetingReports, shortly } from './meeting-reports.ts';
export { done, fault, nothing, problem } from './problems.ts';
export { nobody, whichOne } from './questions.ts';
export { contactButtons, readouts, whichMeeting } from './readouts.ts';
export { refusal } from './refusals.ts';
export { dayOf, hasNews } from './revision.ts';
export { meetingCount, meetingEdge, meetingMonths, monthRange } from './tally.ts';
export type { MeetingSummary } from './tally.ts';
export { SIGHTINGS_SHOWN, tellApart } from './tell-apart.ts';
export { timeline, timelineEntries } from './timeline.ts';
export { rolesOf, whoIs } from './who.ts';
