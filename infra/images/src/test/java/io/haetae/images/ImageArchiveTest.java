package io.haetae.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of an image, with small files in the place of a runtime and a service. */
class ImageArchiveTest {
  @TempDir private Path folder;

  @Test
  void equalFilesOfAnotherTimeAndPlaceGiveEqualBytes() throws Exception {
    Path first = build("first", Instant.now());
    Path second = build("second", Instant.parse("2020-02-02T00:00:00Z"));

    assertThat(Sha256.of(second)).isEqualTo(Sha256.of(first));
  }

  @Test
  void whatIsUnpackedIsWhatWasPacked() throws Exception {
    OciImage image = OciImage.open(build("one", Instant.now()), folder.resolve("layout"));
    Path root = folder.resolve("root");
    image.unpack(root);

    assertThat(image.config().at("/config/User").asText()).isEqualTo("10001:10001");
    assertThat(image.config().at("/config/Entrypoint/0").asText()).isEqualTo("/opt/java/bin/java");
    assertThat(image.manifest().path("layers")).hasSize(4);
    assertThat(Files.isExecutable(root.resolve("opt/java/bin/java"))).isTrue();
    assertThat(root.resolve("app/quarkus-run.jar")).hasContent("run");
    assertThat(root.resolve("app/lib/main/library.jar")).hasContent("library");
    assertThat(root.resolve("etc/passwd")).content().contains("haetae:x:10001:10001:");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("tmp"))))
        .isEqualTo("rwxrwxrwx");
  }

  @Test
  void aChangedBlobIsNoticed() throws Exception {
    Path layout = folder.resolve("layout");
    OciImage image = OciImage.open(build("one", Instant.now()), layout);
    String digest = image.manifest().at("/layers/0/digest").asText();
    Files.write(layout.resolve("blobs/sha256").resolve(digest.substring(7)), new byte[] {1});

    assertThatThrownBy(() -> image.unpack(folder.resolve("root")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(digest);
  }

  private Path build(String name, Instant time) throws Exception {
    Path source = folder.resolve(name);
    Path java = file(source, "java/bin/java", "java", time);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    file(source, "application/quarkus-run.jar", "run", time);
    file(source, "application/lib/main/library.jar", "library", time);
    Path libc = file(source, "libc.so.6", "libc", time);
    List<FileEntriesLayer> layers = new ArrayList<>();
    layers.add(
        ImageLayers.system(
            Map.of("/lib/libc.so.6", libc), Files.createDirectories(source.resolve("work"))));
    layers.add(ImageLayers.runtime(source.resolve("java")));
    layers.addAll(ImageLayers.application(source.resolve("application")));
    Path archive = source.resolve("image.tar");
    new ImageWriter(source.resolve("cache"))
        .write(archive, "haetae/test:1", Map.of("version", "1"), layers);
    return archive;
  }

  private static Path file(Path source, String name, String text, Instant time) throws IOException {
    Path file = source.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(file, FileTime.from(time));
    return file;
  }
}
