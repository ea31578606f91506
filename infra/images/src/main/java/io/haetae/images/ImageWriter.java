package io.haetae.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import io.haetae.local.launcher.ServiceJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Writes one OCI archive. */
final class ImageWriter {
  private static final int PORT = 8080;
  private static final int MANAGEMENT_PORT = 9000;

  /**
   * In a container the network is the border, and a machine reads the log. A cluster sets what it
   * wants otherwise.
   */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "JAVA_TOOL_OPTIONS", "-Xms32m -XX:MaxRAMPercentage=60",
          "LANG", "C.UTF-8",
          "PATH", JavaRuntime.HOME + "/bin",
          "QUARKUS_HTTP_HOST", "0.0.0.0",
          "QUARKUS_HTTP_PORT", Integer.toString(PORT),
          "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
          "QUARKUS_MANAGEMENT_HOST", "0.0.0.0",
          "QUARKUS_MANAGEMENT_PORT", Integer.toString(MANAGEMENT_PORT));

  private final Path cache;

  /**
   * Writes with a cache of compressed layers.
   *
   * @param cache folder, made when missing
   */
  ImageWriter(Path cache) {
    this.cache = cache;
  }

  /** Returns the digest of the image's manifest, {@code sha256:} before it. */
  String write(
      Path archive, String reference, Map<String, String> labels, List<FileEntriesLayer> layers)
      throws IOException, InterruptedException {
    try {
      JibContainerBuilder image =
          Jib.fromScratch()
              .setFormat(ImageFormat.OCI)
              .setCreationTime(Instant.EPOCH)
              .setUser(ImageLayers.USER + ":" + ImageLayers.USER)
              .setWorkingDirectory(AbsoluteUnixPath.get(ImageLayers.APPLICATION))
              .setEnvironment(ENVIRONMENT)
              .setExposedPorts(Port.tcp(PORT), Port.tcp(MANAGEMENT_PORT))
              .setLabels(labels)
              .setEntrypoint(entryPoint())
              .setFileEntriesLayers(layers);
      JibContainer made = image.containerize(to(archive, reference));
      return made.getDigest().toString();
    } catch (InvalidImageReferenceException
        | RegistryException
        | CacheDirectoryCreationException
        | ExecutionException e) {
      throw new IOException("Cannot write " + archive, e);
    }
  }

  /** Options in the environment are read before these. */
  static List<String> entryPoint() {
    List<String> words = new ArrayList<>();
    words.add(JavaRuntime.HOME + "/bin/java");
    words.addAll(ServiceJvm.OPTIONS);
    words.addAll(List.of("-jar", ImageLayers.APPLICATION + "/quarkus-run.jar"));
    return words;
  }

  private Containerizer to(Path archive, String reference) throws InvalidImageReferenceException {
    return Containerizer.to(TarImage.at(archive).named(reference))
        .setOfflineMode(true)
        .setToolName("haetae")
        .setBaseImageLayersCache(cache)
        .setApplicationLayersCache(cache);
  }
}
