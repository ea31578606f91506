package io.haetae.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltServicesTest {
  @TempDir private Path project;

  @Test
  void aServiceThatIsNotBuiltIsNamed() {
    assertThatThrownBy(() -> new BuiltServices(project).start("gateway", List.of()))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("gateway is not built");
  }

  @Test
  void aServiceThatWasTrainedStartsFromItsCache() throws IOException, LaunchException {
    BuiltServices services = new BuiltServices(project);
    Path jar = project.resolve("gateway/target/quarkus-app/quarkus-run.jar");
    Files.createDirectories(jar.getParent());
    Files.createFile(jar);
    List<String> untrained = services.start("gateway", List.of("-Xmx64m")).words();
    Files.createFile(services.cache("gateway"));

    List<String> trained = services.start("gateway", List.of("-Xmx64m")).words();

    assertThat(untrained).contains("-Xmx64m").noneMatch(word -> word.startsWith("-XX:AOT"));
    assertThat(trained).contains("-XX:AOTCache=" + services.cache("gateway"));
  }

  @Test
  void theHeapAtStartHoldsMoreThanItsYoungSpace() {
    assertThat(ServiceProcess.memory(640)).containsExactly("-Xms112m", "-Xmx640m", "-Xmn80m");
  }
}
