package io.haetae.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.haetae.e2e.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** A deposit appears before the analyst and the authority; every page is open to everyone. */
@Order(15)
class ConsoleJourneyTest {
  private static final int LEAST_TESTS = 12;
  private static final int LEAST_SCREENS = 20;

  private final RunningPlatform platform = RunningPlatform.get();

  @TestFactory
  Stream<DynamicTest> inChromium() throws IOException, InterruptedException {
    List<BrowserRun.Result> results = new BrowserRun(platform).run();
    Stream<DynamicTest> each =
        results.stream()
            .map(result -> dynamicTest(result.title(), () -> assertThat(result.error()).isEmpty()));
    return Stream.concat(
        each,
        Stream.of(
            dynamicTest(
                "every browser test ran",
                () -> assertThat(results).hasSizeGreaterThanOrEqualTo(LEAST_TESTS)),
            dynamicTest("screenshots were written", this::screenshots)));
  }

  private void screenshots() throws IOException {
    try (Stream<Path> screens = Files.list(platform.target().resolve("screens"))) {
      assertThat(screens.filter(screen -> screen.toString().endsWith(".png")))
          .hasSizeGreaterThanOrEqualTo(LEAST_SCREENS);
    }
  }
}
