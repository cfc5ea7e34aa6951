import type { EntityKind, MeetingKind, MeetingStatus, SpeechAct, StatementKind } from '../src/model/index.ts';

/** The words that the columns may hold; the schema has the same. */
export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organization', 'country', 'group'];
export const MEETING_KINDS: readonly MeetingKind[] = ['in-person', 'call', 'video', 'visit', 'unspecified'];
export const MEETING_STATUSES: readonly MeetingStatus[] = ['held', 'planned', 'cancelled', 'denied'];
export const SPEECH_ACTS: readonly SpeechAct[] = ['statement', 'denial', 'promise', 'demand', 'question'];
export const STATEMENT_KINDS: readonly StatementKind[] = ['direct', 'mixed', 'reported'];
