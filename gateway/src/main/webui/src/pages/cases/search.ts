import { ASSIGNEES, STATUSES } from '../alerts/search';
import { oneOf } from '../oneOf';

export interface CaseSearch {
  status?: (typeof STATUSES)[number] | undefined;
  assignee?: (typeof ASSIGNEES)[number] | undefined;
}

export function readCaseSearch(raw: Record<string, unknown>): CaseSearch {
  return { status: oneOf(STATUSES, raw.status), assignee: oneOf(ASSIGNEES, raw.assignee) };
}

/** The part of a case's id that people say aloud. */
export const shortId = (id: string) => id.slice(0, 8).toUpperCase();
