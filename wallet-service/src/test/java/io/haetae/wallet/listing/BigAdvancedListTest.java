package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 200 MB after OFAC's advanced schema is imported in under 512 MB of heap. */
class BigAdvancedListTest {
  private static final int PARTIES = 29_000;
  private static final long BYTES = 200_000_000;

  @TempDir Path folder;

  @Test
  void twoHundredMegabytesAreImportedInLessThanHalfAGigabyte()
      throws IOException, InterruptedException {
    Path file = AdvancedListGenerator.write(folder.resolve("big.xml"), PARTIES, 3);
    assertThat(Files.size(file)).isGreaterThanOrEqualTo(BYTES);

    Map<String, String> result = importInChild(file, "-Xmx512m");

    assertThat(result)
        .containsEntry("rows", Integer.toString(PARTIES))
        .containsEntry("parties", Integer.toString(PARTIES))
        .containsEntry("notes", "0");
    assertThat(Double.parseDouble(result.get("peakHeapMib"))).isLessThan(512);
    Path reports = Files.createDirectories(Path.of("target", "reports"));
    Files.writeString(
        reports.resolve("list-import-200mb.md"),
        "# A generated advanced list of %d bytes in a heap of 512 MB%n%n%s%n"
            .formatted(Files.size(file), result));
  }

  private Map<String, String> importInChild(Path file, String heap)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process child =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    heap,
                    "-cp",
                    System.getProperty("java.class.path"),
                    AdvancedImportInChildJvm.class.getName(),
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(child.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      child.destroyForcibly();
    }
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(child.exitValue()).as(text).isZero();
    Map<String, String> result = new HashMap<>();
    for (String pair : text.strip().split("\\s+")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        result.put(parts[0], parts[1]);
      }
    }
    return result;
  }
}
