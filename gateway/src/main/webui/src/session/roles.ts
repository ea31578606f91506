/** Who is signed in, for which institution and booking entity; both are null for the platform's own staff. */
export interface User {
  userName: string;
  roles: string[];
  institution: string | null;
  bookingEntity: string | null;
}

const has = (user: User, ...roles: string[]) => roles.some((role) => user.roles.includes(role));

/** Sees the sealed overview. */
export const isAuthority = (user: User) => has(user, 'authority-analyst', 'authority-supervisor', 'auditor');

/** Works alerts and cases of the own institution. */
export const isBank = (user: User) => has(user, 'bank-analyst', 'bank-approver', 'bank-reporting-officer');

/** May review a verdict that rejects or blocks. */
export const mayReview = (user: User) => has(user, 'bank-approver', 'bank-reporting-officer');

export const mayScreen = (user: User) => isBank(user) || has(user, 'authority-analyst', 'authority-supervisor');

/** Imports lists, approves what another person imported, decides disputes; reads no alert. */
export const isPlatformAdmin = (user: User) => has(user, 'platform-admin');

/** Sees snapshots and what differs between them. */
export const maySeeSnapshots = (user: User) => isPlatformAdmin(user) || isAuthority(user);

/** Sees how imports went. */
export const maySeeImports = (user: User) => has(user, 'platform-admin', 'auditor');

/** Disputes labels and brings evidence. */
export const mayDispute = (user: User) =>
  isBank(user) || has(user, 'authority-analyst', 'authority-supervisor', 'platform-admin');
