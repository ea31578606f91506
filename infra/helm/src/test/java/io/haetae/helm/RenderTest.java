package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.LintResult;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every installation of {@code ci/} is clean, and what it makes is written down. */
class RenderTest {
  private static final String UPDATE = "haetae.golden.update";

  /**
   * Their operators publish no types for Java that resolve; CustomResourceTest knows their schemas.
   */
  private static final Set<String> WITHOUT_TYPES =
      Set.of("ScaledObject", "ExternalSecret", "Cluster", "Database", "Keycloak");

  static List<String> installations() {
    return Chart.installations();
  }

  @ParameterizedTest
  @MethodSource("installations")
  void helmFindsNothing(String installation, @TempDir Path folder) {
    LintResult result = Chart.lint(installation, folder);

    assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("installations")
  void everyFieldIsKnown(String installation) {
    Manifests manifests = Manifests.of(installation);

    assertThat(manifests.resources()).allSatisfy(it -> assertThat(UnknownFields.of(it)).isEmpty());
    assertThat(manifests.all(GenericKubernetesResource.class).map(HasMetadata::getKind))
        .isSubsetOf(WITHOUT_TYPES);
  }

  @Test
  void misspeltFieldsAreCaught(@TempDir Path folder) throws IOException {
    Path chart = Chart.copy(folder);
    Path workload = chart.resolve("templates").resolve("workload.yaml");
    Files.writeString(
        workload,
        Files.readString(workload)
            .replace("revisionHistoryLimit:", "revisionHistoryLimits:")
            .replace("containerPort: 9000", "containerPortt: 9000"));

    Manifests manifests =
        Manifests.read(Chart.render(chart, Chart.values(installations().getFirst())));

    assertThat(manifests.resources().stream().flatMap(it -> UnknownFields.of(it).stream()))
        .anyMatch(path -> path.endsWith("spec.revisionHistoryLimits"))
        .anyMatch(path -> path.endsWith("ports[].containerPortt"));
  }

  @ParameterizedTest
  @MethodSource("installations")
  void nothingIsRandom(String installation) {
    assertThat(Chart.render(Chart.shared(), Chart.values(installation)))
        .isEqualTo(Chart.render(installation));
  }

  @ParameterizedTest
  @MethodSource("installations")
  void namesAreUnique(String installation) {
    assertThat(Manifests.of(installation).resources().stream().map(Manifests::name))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("installations")
  void makesWhatIsWrittenDown(String installation) throws IOException {
    String resources =
        Manifests.of(installation).resources().stream()
            .map(Manifests::name)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));

    isWritten(installation + ".txt", resources);
  }

  @ParameterizedTest
  @MethodSource("written")
  void rendersWhatIsWrittenDown(String installation) throws IOException {
    isWritten(installation + ".yaml", Chart.render(installation));
  }

  /** The usual installation in full; the others differ from it where the other tests look. */
  static List<String> written() {
    return List.of("dependencies", "on-dependencies");
  }

  private static void isWritten(String name, String actual) throws IOException {
    Path golden = Chart.project().resolve("infra/helm/src/test/resources/golden").resolve(name);
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).as("run again with -D" + UPDATE + "=true").exists();
    assertThat(actual)
        .as("run again with -D" + UPDATE + "=true")
        .isEqualTo(Files.readString(golden));
  }
}
