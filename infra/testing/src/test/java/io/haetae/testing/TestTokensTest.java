package io.haetae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

  @Test
  void carriesTheClaimsOfTheRealm() throws Exception {
    JsonNode claims = claims(TestTokens.of("bank-a.analyst", "bank-a", "bank-analyst").token());

    assertThat(claims.get("institution").asText()).isEqualTo("bank-a");
    assertThat(claims.get("bookingEntity").asText()).isEqualTo("seoul");
    assertThat(claims.get("aud").get(0).asText()).isEqualTo("haetae-api");
    assertThat(claims.get("azp").asText()).isEqualTo("haetae-console");
    assertThat(claims.get("realm_access").get("roles").get(0).asText()).isEqualTo("bank-analyst");
    assertThat(claims.has("authority")).isFalse();
  }

  @Test
  void signatureHoldsForThePublishedKeyOnly() throws Exception {
    TestTokens tokens = TestTokens.of("bank-a-api", "bank-a", "bank-api");

    assertThat(verifies(tokens.token())).isTrue();
    assertThat(verifies(tokens.foreignKey().token())).isFalse();
  }

  private static boolean verifies(String token) throws Exception {
    byte[] key = Base64.getDecoder().decode(TestTokens.publicKey());
    int end = token.lastIndexOf('.');
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
    signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
  }

  private static JsonNode claims(String token) throws Exception {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
