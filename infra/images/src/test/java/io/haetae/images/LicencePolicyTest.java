package io.haetae.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencePolicyTest {
  private static final Path PROJECT = Path.of(System.getProperty("haetae.root"));

  @TempDir private Path folder;

  @Test
  void namesTheComponentWhoseLicenceIsNotAllowed() throws IOException {
    assertThat(
            policy("allow MIT")
                .violations(Map.of("a:good", List.of("MIT"), "a:bad", List.of("AGPL-3.0-only"))))
        .containsExactly("a:bad: [AGPL-3.0-only]");
  }

  @Test
  void whatDeclaresNothingIsNotAllowed() throws IOException {
    assertThat(policy("allow MIT").violations(Map.of("a:silent", List.of())))
        .containsExactly("a:silent: []");
  }

  @Test
  void oneAllowedLicenceOfSeveralIsEnough() throws IOException {
    assertThat(policy("allow MIT").violations(Map.of("a:dual", List.of("GPL-2.0-only", "MIT"))))
        .isEmpty();
  }

  @Test
  void namesAndDeclarationsBecomeExpressions() throws IOException {
    LicencePolicy policy = policy("name MIT The MIT License\ncomponent a:silent BSD-3-Clause");

    assertThat(policy.licences("a:said", List.of("The MIT License"))).containsExactly("MIT");
    assertThat(policy.licences("a:silent", List.of())).containsExactly("BSD-3-Clause");
  }

  @Test
  void theProjectsOwnListRefusesWhatForcesItsSourceOpen() throws IOException {
    LicencePolicy policy = LicencePolicy.read(PROJECT.resolve("infra/images/licences.txt"));

    for (String licence : List.of("AGPL-3.0-only", "GPL-3.0-only", "GPL-2.0-only", "SSPL-1.0")) {
      assertThat(policy.violations(Map.of("a:b", policy.licences("a:b", List.of(licence)))))
          .hasSize(1);
    }
  }

  private LicencePolicy policy(String lines) throws IOException {
    return LicencePolicy.read(Files.writeString(folder.resolve("licences.txt"), lines));
  }
}
