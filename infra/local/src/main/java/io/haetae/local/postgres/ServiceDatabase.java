package io.haetae.local.postgres;

/**
 * A database of one service, with the role that owns it and the role that works in it.
 *
 * @param name database name; the roles are {@code <name>_owner} and {@code <name>_app}
 * @param ownerPassword password of the owner, which runs the migrations
 * @param appPassword password of the service
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {

  public String owner() {
    return name + "_owner";
  }

  public String app() {
    return name + "_app";
  }

  @Override
  public String toString() {
    return name;
  }
}
