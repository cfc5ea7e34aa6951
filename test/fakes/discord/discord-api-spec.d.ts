// The package's own types for this entry point are a JavaScript file; `spec.ts` says what is used of it.
declare module 'discord-api-spec/zod';
