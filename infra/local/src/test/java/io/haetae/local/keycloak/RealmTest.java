package io.haetae.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.identity.Claims;
import io.haetae.contracts.identity.Roles;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealmTest {
  private static final Path FILE =
      Path.of(System.getProperty("haetae.root"), "infra", "keycloak", "haetae-realm.json");

  @Test
  void rolesAreThoseOfTheContracts() throws Exception {
    List<String> expected = new ArrayList<>();
    for (Field field : Roles.class.getFields()) {
      expected.add((String) field.get(null));
    }

    assertThat(json().path("roles").path("realm").findValuesAsText("name"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everySecretIsAPlaceholderThatTheLauncherFills() throws Exception {
    Realm realm = Realm.read(FILE);
    Set<String> known = new TreeSet<>(Set.of("HAETAE_PUBLIC_URL"));
    realm.users().forEach(user -> known.add(Realm.passwordVariable(user.name())));
    realm.clients().forEach(client -> known.add(Realm.secretVariable(client)));

    Set<String> used = new TreeSet<>();
    Pattern.compile("\\$\\{(HAETAE_[A-Z0-9_]+)}")
        .matcher(realm.content())
        .results()
        .forEach(result -> used.add(result.group(1)));

    assertThat(used).isEqualTo(known);
    assertThat(json().findValuesAsText("secret")).allMatch(value -> value.startsWith("${"));
    assertThat(json().findValuesAsText("value")).allMatch(value -> value.startsWith("${"));
  }

  @Test
  void tenantClaimsComeFromGroupsThatNoUserCanEdit() throws Exception {
    JsonNode realm = json();
    List<String> tenantClaims =
        List.of(Claims.INSTITUTION, Claims.BOOKING_ENTITY, Claims.JURISDICTION, Claims.AUTHORITY);
    assertThat(realm.path("clientScopes").findValuesAsText("claim.name")).containsAll(tenantClaims);

    JsonNode profile =
        new ObjectMapper().readTree(realm.findValue("kc.user.profile.config").path(0).asText());
    assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    for (JsonNode attribute : profile.path("attributes")) {
      assertThat(tenantClaims).doesNotContain(attribute.path("name").asText());
      if (attribute.path("permissions").path("edit").toString().contains("user")) {
        assertThat(attribute.path("name").asText()).isEqualTo("locale");
      }
    }
    for (JsonNode user : realm.path("users")) {
      user.path("attributes").fieldNames().forEachRemaining(n -> assertThat(n).isEqualTo("locale"));
    }
  }

  @Test
  void firstLoginAsksForNothing() throws Exception {
    for (JsonNode user : json().path("users")) {
      if (user.has("credentials")) {
        assertThat(user.path("requiredActions")).isEmpty();
        assertThat(user.path("emailVerified").asBoolean()).isTrue();
        assertThat(user.path("credentials").path(0).path("temporary").asBoolean()).isFalse();
        assertThat(List.of("email", "firstName", "lastName")).allMatch(user::has);
      }
    }
  }

  private static JsonNode json() throws Exception {
    return new ObjectMapper().readTree(FILE.toFile());
  }
}
