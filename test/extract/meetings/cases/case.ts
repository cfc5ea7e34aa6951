/**
 * A passage by the phenomenon it shows, and the meetings it tells of, a line each:
 * `participants by name, sorted | kind status | first..last day | place`, where `-` is none and `*` any.
 * Published on Thursday, 16 May 2024 unless the fourth entry says otherwise.
 */
export type Case = readonly [name: string, text: string, meetings: readonly string[], published?: string];
