package io.haetae.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the realm file says about those who log in.
 *
 * @param file the realm file
 * @param content its text
 * @param users those with a password
 * @param clients ids of those with a secret
 */
public record Realm(Path file, String content, List<RealmUser> users, List<String> clients) {

  /**
   * A person.
   *
   * @param name user name
   * @param role realm role
   * @param group path of the group that makes the tenant, or empty
   */
  public record RealmUser(String name, String role, String group) {}

  /** Reads the file; fails when it is no realm. */
  public static Realm read(Path file) throws IOException {
    String content = Files.readString(file);
    JsonNode realm = new ObjectMapper().readTree(content);
    List<RealmUser> users = new ArrayList<>();
    for (JsonNode user : realm.path("users")) {
      if (user.has("credentials")) {
        users.add(
            new RealmUser(
                user.path("username").asText(),
                user.path("realmRoles").path(0).asText(),
                user.path("groups").path(0).asText("")));
      }
    }
    List<String> clients = new ArrayList<>();
    realm.path("clients").forEach(client -> clients.add(client.path("clientId").asText()));
    return new Realm(file.toAbsolutePath(), content, List.copyOf(users), List.copyOf(clients));
  }

  /** Placeholder of a user's password in the file. */
  public static String passwordVariable(String user) {
    return "HAETAE_PASSWORD_" + variable(user);
  }

  /** Placeholder of a client's secret in the file. */
  public static String secretVariable(String client) {
    return "HAETAE_SECRET_" + variable(client);
  }

  private static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
