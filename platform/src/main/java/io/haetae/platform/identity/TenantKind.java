package io.haetae.platform.identity;

/** What a tenant is. */
public enum TenantKind {
  /** A bank or an exchange. */
  BANK,
  /** A regulator or supervisor. */
  AUTHORITY,
  /** The people who run the platform; they read no customer field. */
  PLATFORM
}
