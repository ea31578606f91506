package io.haetae.platform.identity;

import java.util.Set;

/**
 * Who calls.
 *
 * @param tenant institution, or {@value #PLATFORM_TENANT} for the platform team
 * @param kind what the tenant is
 * @param bookingEntity head office or branch, null where the token names none
 * @param jurisdiction ISO 3166-1 alpha-2 code, null where the token names none
 * @param subject stable id of the user or service account
 * @param userName name to show and to assign work to
 * @param client OAuth client that the token was issued to
 * @param roles realm roles
 * @param purpose why an authority looks, from {@code X-Purpose}, null for others
 */
public record Caller(
    String tenant,
    TenantKind kind,
    String bookingEntity,
    String jurisdiction,
    String subject,
    String userName,
    String client,
    Set<String> roles,
    String purpose) {

  /** Tenant of callers who belong to no institution. */
  public static final String PLATFORM_TENANT = "platform";

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** True if the caller has the realm role. */
  public boolean hasRole(String role) {
    return roles.contains(role);
  }
}
