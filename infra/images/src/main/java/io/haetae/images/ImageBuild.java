package io.haetae.images;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import io.haetae.local.process.Folders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The program behind {@code ./haetae images}. */
public final class ImageBuild {
  private static final int FAILED = 1;

  private final Path project;
  private final Path folder;
  private final String version;
  private final PrintStream out;

  /**
   * Prepares a build.
   *
   * @param project root of the project, whose services are packaged
   * @param folder for what is made
   * @param version tag of the images
   * @param out receives a line for each image
   */
  public ImageBuild(Path project, Path folder, String version, PrintStream out) {
    this.project = project;
    this.folder = folder;
    this.version = version;
    this.out = out;
  }

  /**
   * Builds every image.
   *
   * @param words root of the project, version, folder for what is made
   */
  public static void main(String[] words) throws InterruptedException {
    Path project = Path.of(words[0]).toAbsolutePath().normalize();
    Path folder = Path.of(words[2]).toAbsolutePath().normalize();
    try {
      new ImageBuild(project, folder, words[1], System.out).build();
    } catch (IOException e) {
      System.err.println("haetae: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  /** Builds all, or fails before it writes the first archive with a licence that may not be in. */
  public void build() throws IOException, InterruptedException {
    Provenance provenance = new Provenance(project, version, Instant.now());
    Path work = folder.resolve("work");
    Folders.delete(work);
    Files.createDirectories(work);
    Path runtime = JavaRuntime.link(work.resolve("java"));
    SortedMap<String, Path> libraries = SystemLibraries.of(runtime);
    Map<ServiceImage, BillOfMaterials> bills = bills(libraries);
    List<FileEntriesLayer> base =
        List.of(
            ImageLayers.system(libraries, Files.createDirectories(work.resolve("system"))),
            ImageLayers.runtime(runtime));
    for (ServiceImage image : ServiceImage.all(project)) {
      String digest = archive(image, base);
      bills.get(image).write(image.bill(folder));
      provenance.write(image, folder, digest, bills.get(image));
      out.printf("%-16s %4d MB  %s%n", image.module(), megabytes(image.archive(folder)), digest);
    }
  }

  private Map<ServiceImage, BillOfMaterials> bills(Map<String, Path> libraries)
      throws IOException, InterruptedException {
    LicencePolicy policy = LicencePolicy.read(project.resolve("infra/images/licences.txt"));
    Map<ServiceImage, BillOfMaterials> bills = new java.util.LinkedHashMap<>();
    List<String> violations = new ArrayList<>();
    for (ServiceImage image : ServiceImage.all(project)) {
      BillOfMaterials bill =
          new BillOfMaterials(image.module(), version, policy)
              .with(MavenLibrary.of(image.application()), MavenLicences.usual())
              .withRuntime()
              .withSystem(libraries);
      if (Files.exists(image.packageLock())) {
        bill.withPackages(image.packageLock());
      }
      bill.violations().forEach(violation -> violations.add(image.module() + " " + violation));
      bills.put(image, bill);
    }
    if (!violations.isEmpty()) {
      throw new IOException(
          "Licences that infra/images/licences.txt does not allow:\n"
              + String.join("\n", violations));
    }
    return bills;
  }

  private String archive(ServiceImage image, List<FileEntriesLayer> base)
      throws IOException, InterruptedException {
    List<FileEntriesLayer> layers = new ArrayList<>(base);
    layers.addAll(ImageLayers.application(image.application()));
    Map<String, String> labels =
        Map.of(
            "org.opencontainers.image.title",
            "haetae " + image.module(),
            "org.opencontainers.image.version",
            version,
            "org.opencontainers.image.licenses",
            "Apache-2.0");
    Files.deleteIfExists(image.archive(folder));
    return new ImageWriter(folder.resolve("cache"))
        .write(image.archive(folder), image.reference(version), labels, layers);
  }

  private static long megabytes(Path file) throws IOException {
    return Files.size(file) >> 20;
  }
}
