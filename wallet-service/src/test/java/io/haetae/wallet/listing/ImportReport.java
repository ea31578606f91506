package io.haetae.wallet.listing;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The table of imported files: what they hold, what was rejected, how long and how much memory. */
final class ImportReport {
  private static final String NAME = "list-imports";
  private static final double MIB = 1 << 20;

  /** A line of the table; peak memory is that of the heap with its garbage. */
  record Line(
      String files,
      ListFormat format,
      long rows,
      long entries,
      long names,
      long addresses,
      long places,
      long northKorea,
      List<String> rejected,
      List<String> recovered,
      double seconds,
      double peakHeapMib) {}

  private final Map<String, Line> lines = new TreeMap<>();

  /** Imports files as one list and adds their line. */
  CollectedList measure(ListFormat format, String asset, Path folder, Path root, List<Path> paths) {
    ListFile file = SharedData.listFile(paths.size() == 1 ? paths.getFirst() : zip(folder, paths));
    ListRequest request = new ListRequest("ofac-report", format, asset, null, null, 200_000);
    resetPeaks();
    long start = System.nanoTime();
    CollectedList list = CollectedList.read(request, file);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    String files =
        paths.stream()
            .map(path -> root.relativize(path).toString())
            .collect(Collectors.joining(" + "));
    lines.put(files, line(files, format, list, time));
    return list;
  }

  void add(Line line) {
    lines.put(line.files(), line);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(folder.resolve(NAME + ".json").toFile(), lines.values());
    Files.writeString(folder.resolve(NAME + ".md"), markdown());
  }

  private String markdown() {
    StringBuilder text = new StringBuilder("# Imported lists\n\n");
    text.append(
        "Peak memory is the used heap with its garbage, of a test run with a large heap.\n\n");
    text.append(
        "| files | format | rows | entries | names | addresses | places | North Korea | rejected "
            + "| repaired | seconds | peak MiB |\n");
    text.append("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (Line line : lines.values()) {
      text.append(
          "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d | %.2f | %.0f |%n"
              .formatted(
                  line.files(),
                  line.format(),
                  line.rows(),
                  line.entries(),
                  line.names(),
                  line.addresses(),
                  line.places(),
                  line.northKorea(),
                  line.rejected().size(),
                  line.recovered().size(),
                  line.seconds(),
                  line.peakHeapMib()));
    }
    text.append("\n## Rejected and repaired rows\n\n");
    lines.values().forEach(line -> notes(line, text));
    return text.toString();
  }

  private static void notes(Line line, StringBuilder text) {
    int most = 20;
    line.rejected().stream()
        .limit(most)
        .forEach(note -> text.append("- %s: rejected %s%n".formatted(line.files(), note)));
    line.recovered().stream()
        .limit(most)
        .forEach(note -> text.append("- %s: repaired %s%n".formatted(line.files(), note)));
    int more =
        Math.max(0, line.rejected().size() - most) + Math.max(0, line.recovered().size() - most);
    if (more > 0) {
      text.append("- %s: %d more in the JSON file%n".formatted(line.files(), more));
    }
  }

  private static Line line(String files, ListFormat format, CollectedList list, Duration time) {
    return new Line(
        files,
        format,
        list.head().rows(),
        list.parties.size(),
        list.parties.stream().mapToLong(party -> party.names().size()).sum(),
        list.subjects().stream().filter(s -> s.kind() == SubjectKind.ADDRESS).count(),
        list.parties.stream().mapToLong(party -> party.places().size()).sum(),
        list.parties.stream().filter(ListedParty::northKorea).count(),
        texts(list.rejected),
        texts(list.recovered),
        time.toMillis() / 1_000.0,
        peakMib());
  }

  private static List<String> texts(Collection<RowNote> notes) {
    return notes.stream()
        .map(
            note ->
                (note.member() == null ? "" : note.member() + " ")
                    + "row "
                    + note.row()
                    + ": "
                    + note.reason())
        .toList();
  }

  private static void resetPeaks() {
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  static double peakMib() {
    return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static Path zip(Path folder, List<Path> files) {
    try {
      Path zip = Files.createTempFile(folder, "lists", ".zip");
      try (OutputStream out = Files.newOutputStream(zip);
          ZipOutputStream archive = new ZipOutputStream(out)) {
        for (Path file : files) {
          archive.putNextEntry(new ZipEntry(file.getFileName().toString()));
          Files.copy(file, archive);
          archive.closeEntry();
        }
      }
      return zip;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
