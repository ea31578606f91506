package io.haetae.gateway.session;

import io.haetae.gateway.identity.Caller;
import java.util.List;

/**
 * What the console knows of the login.
 *
 * @param authenticated whether someone is logged in
 * @param user who, null when nobody is
 */
public record SessionView(boolean authenticated, User user) {

  /**
   * Who is logged in.
   *
   * @param userName login name
   * @param displayName full name
   * @param roles realm roles, sorted
   * @param institution the tenant, null for the platform's own staff
   * @param bookingEntity head office or branch
   * @param jurisdiction ISO 3166-1 alpha-2 code
   * @param authority the authority, null for banks
   */
  public record User(
      String userName,
      String displayName,
      List<String> roles,
      String institution,
      String bookingEntity,
      String jurisdiction,
      String authority) {}

  static SessionView nobody() {
    return new SessionView(false, null);
  }

  static SessionView of(Caller caller) {
    return new SessionView(
        true,
        new User(
            caller.userName(),
            caller.displayName(),
            caller.roles().stream().sorted().toList(),
            caller.institution(),
            caller.bookingEntity(),
            caller.jurisdiction(),
            caller.authority()));
  }
}
