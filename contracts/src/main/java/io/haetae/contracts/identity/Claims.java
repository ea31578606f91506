package io.haetae.contracts.identity;

/** Token claims that carry the tenant and its part; none comes from what a user can edit. */
public final class Claims {
  /** The tenant. */
  public static final String INSTITUTION = "institution";

  /** Head office or branch. */
  public static final String BOOKING_ENTITY = "bookingEntity";

  /** ISO 3166-1 alpha-2 code. */
  public static final String JURISDICTION = "jurisdiction";

  /** The authority, for tenants of kind AUTHORITY; absent for banks. */
  public static final String AUTHORITY = "authority";

  private Claims() {}
}
