package io.haetae.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.images.ImageBuild;
import io.haetae.images.UnpackedServices;
import io.haetae.local.day.BankDay;
import io.haetae.local.launcher.Platform;
import io.haetae.local.launcher.PlatformOptions;
import io.haetae.local.process.Folders;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Builds the images twice and plays the bank's day on services that run from them: in a root that
 * they cannot write, as the image's user, without any capability.
 */
@Order(90)
@EnabledIfSystemProperty(named = "haetae.long", matches = "true")
class ImageJourneyTest {
  private static final Path ROOT =
      Path.of(System.getProperty("haetae.root")).toAbsolutePath().normalize();
  private static final Path FOLDER = ROOT.resolve("e2e/target/images");
  private static final List<String> SERVICES = List.of("wallet", "alert", "case", "gateway");

  @BeforeEach
  void forgetFormerImages() throws Exception {
    Folders.delete(FOLDER);
  }

  @Test
  void twoBuildsAreEqualAndTheDayGoesAsExpectedOnThem() throws Exception {
    Path first = build("first");
    Path second = build("second");
    for (String module : List.of("wallet-service", "alert-service", "case-service", "gateway")) {
      for (String file : List.of(module + ".oci.tar", module + ".cdx.json")) {
        assertThat(Files.mismatch(first.resolve(file), second.resolve(file)))
            .as(file)
            .isEqualTo(-1);
      }
    }
    UnpackedServices services = UnpackedServices.of(first, FOLDER.resolve("unpacked"));
    PlatformOptions options = PlatformOptions.forTest(ROOT, FOLDER.resolve("run")).from(services);
    try (Platform platform = Platform.start(options, System.out)) {
      SERVICES.forEach(service -> assertNoPrivilege(platform.state(service).pid()));
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      boolean asExpected =
          new BankDay(platform.publicUrl(), platform.clientSecrets(), platform.userPasswords())
              .play(new PrintStream(text, true, StandardCharsets.UTF_8));
      assertThat(asExpected).as(text.toString(StandardCharsets.UTF_8)).isTrue();
    }
  }

  private static Path build(String name) throws Exception {
    Path folder = FOLDER.resolve(name);
    new ImageBuild(ROOT, folder, "0.1.0", System.out).build();
    return folder;
  }

  private static void assertNoPrivilege(long pid) {
    assertThat(Path.of("/proc/" + pid + "/status"))
        .content()
        .containsPattern("Uid:\\s+10001\\s+10001\\s+10001\\s+10001")
        .containsPattern("Gid:\\s+10001\\s+10001\\s+10001\\s+10001")
        .containsPattern("CapEff:\\s+0{16}");
  }
}
