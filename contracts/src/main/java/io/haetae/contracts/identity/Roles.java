package io.haetae.contracts.identity;

/** Realm roles. */
public final class Roles {
  public static final String AUTHORITY_ANALYST = "authority-analyst";
  public static final String AUTHORITY_SUPERVISOR = "authority-supervisor";
  public static final String AUDITOR = "auditor";
  public static final String BANK_ANALYST = "bank-analyst";
  public static final String BANK_APPROVER = "bank-approver";
  public static final String BANK_REPORTING_OFFICER = "bank-reporting-officer";
  public static final String BANK_API = "bank-api";
  public static final String PLATFORM_ADMIN = "platform-admin";

  private Roles() {}
}
