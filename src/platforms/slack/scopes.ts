import { SCOPES, SCOPE_USES } from './manifest.ts';

/** What cannot be done for want of scopes, a sentence each that says what to grant; null where Slack does not tell. */
export function missingScopes(granted: readonly string[] | null): readonly string[] {
  if (granted === null) return [];
  return SCOPES.filter((scope) => !granted.includes(scope)).map(
    (scope) =>
      `The app lacks the scope ${scope}, so ${SCOPE_USES[scope]}. Add it under OAuth & Permissions and install the app again.`,
  );
}
