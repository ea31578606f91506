import { oneOf } from '../oneOf';

export const STATUSES = ['OPEN', 'IN_REVIEW', 'CLOSED', 'ALL'] as const;
export const SEVERITIES = ['SEVERE', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const;
export const ASSIGNEES = ['mine', 'nobody'] as const;

/** The queue's conditions as they stand in the address; absent means the open queue, of any severity, of anyone. */
export interface AlertSearch {
  status?: (typeof STATUSES)[number] | undefined;
  severity?: (typeof SEVERITIES)[number] | undefined;
  assignee?: (typeof ASSIGNEES)[number] | undefined;
}

export function readAlertSearch(raw: Record<string, unknown>): AlertSearch {
  return {
    status: oneOf(STATUSES, raw.status),
    severity: oneOf(SEVERITIES, raw.severity),
    assignee: oneOf(ASSIGNEES, raw.assignee),
  };
}

/** Whose work a list asks for, in the words of the services. */
export function ofAssignee(who: (typeof ASSIGNEES)[number] | undefined, me: string) {
  return who === 'mine' ? { assignee: me } : who === 'nobody' ? { unassigned: true as const } : {};
}
