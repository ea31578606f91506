package io.haetae.gateway.identity;

import io.haetae.contracts.identity.Claims;
import io.haetae.contracts.identity.Roles;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who calls, read from a verified access token.
 *
 * @param subject stable id
 * @param userName login name
 * @param displayName full name, the login name when there is none
 * @param client OAuth client that got the token
 * @param institution the tenant, null for the platform's own staff
 * @param bookingEntity head office or branch
 * @param jurisdiction ISO 3166-1 alpha-2 code
 * @param authority the authority, null for banks
 * @param roles realm roles
 * @param expiresAt when the access token ends
 * @param accessToken the token itself, for the services
 */
public record Caller(
    String subject,
    String userName,
    String displayName,
    String client,
    String institution,
    String bookingEntity,
    String jurisdiction,
    String authority,
    Set<String> roles,
    Instant expiresAt,
    String accessToken) {

  private static final Set<String> KNOWN_ROLES =
      Set.of(
          Roles.AUTHORITY_ANALYST,
          Roles.AUTHORITY_SUPERVISOR,
          Roles.AUDITOR,
          Roles.BANK_ANALYST,
          Roles.BANK_APPROVER,
          Roles.BANK_REPORTING_OFFICER,
          Roles.BANK_API,
          Roles.PLATFORM_ADMIN);

  /** Reads the claims of a token whose signature was checked before. */
  static Caller of(JsonObject claims, String accessToken) {
    String subject = claims.getString("sub");
    String userName = claims.getString("preferred_username", subject);
    return new Caller(
        subject,
        userName,
        claims.getString("name", userName),
        claims.getString("azp", userName),
        claims.getString(Claims.INSTITUTION),
        claims.getString(Claims.BOOKING_ENTITY),
        claims.getString(Claims.JURISDICTION),
        claims.getString(Claims.AUTHORITY),
        roles(claims),
        Instant.ofEpochSecond(claims.getLong("exp", 0L)),
        accessToken);
  }

  /** With a full name, which the identity token has and the access token lacks. */
  Caller named(String fullName) {
    return fullName == null
        ? this
        : new Caller(
            subject,
            userName,
            fullName,
            client,
            institution,
            bookingEntity,
            jurisdiction,
            authority,
            roles,
            expiresAt,
            accessToken);
  }

  private static Set<String> roles(JsonObject claims) {
    JsonArray names =
        claims
            .getJsonObject("realm_access", new JsonObject())
            .getJsonArray("roles", claims.getJsonArray("groups", new JsonArray()));
    return names.stream()
        .map(Objects::toString)
        .filter(KNOWN_ROLES::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the caller holds at least one of the roles. */
  public boolean hasAny(Set<String> wanted) {
    return roles.stream().anyMatch(wanted::contains);
  }

  @Override
  public String toString() {
    return "Caller[" + userName + "@" + institution + "]";
  }
}
