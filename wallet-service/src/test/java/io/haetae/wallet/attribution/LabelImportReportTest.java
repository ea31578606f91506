package io.haetae.wallet.attribution;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.listing.SharedData;
import io.haetae.wallet.tagpack.PackFormat;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports every pack of the shared folder and writes what came of it to target/reports. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "labels"))
class LabelImportReportTest {
  private static final Path REPORTS = Path.of("target", "reports", "label-imports");
  private static final double MIB = 1 << 20;

  private record Line(
      String file, ExtractableResponse<Response> pack, double seconds, double peakMib) {
    long count(String name) {
      return pack.jsonPath().getLong(name);
    }
  }

  @Inject ActiveAttributions attributions;
  @Inject TenantTransactions transactions;

  @Test
  void everyPackImportsAndOnlyTheSixDefectiveAddressesAreQuarantined() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Path file : packs()) {
      lines.add(imported(file));
    }
    long before = System.nanoTime();
    AttributionIndex index =
        transactions.call(Caller.PLATFORM_TENANT, () -> attributions.current());
    double seconds = (System.nanoTime() - before) / 1e9;
    List<String> quarantined = quarantined();
    write(lines, index, seconds, quarantined);

    assertThat(sum(lines, "tags") + sum(lines, "quarantined")).isEqualTo(113_538);
    assertThat(sum(lines, "actors")).isEqualTo(3_813);
    assertThat(quarantined)
        .extracting(row -> row.substring(0, row.indexOf(' ')))
        .containsExactly(
            "graphsense/etherscamdb_tagpack",
            "graphsense/etherscan-label-word-cloud",
            "graphsense/etherscan-label-word-cloud",
            "graphsense/plustoken",
            "graphsense/plustoken",
            "graphsense/tornado_cash");
    assertThat(index.labelBytes() / index.size()).isLessThan(64);
  }

  private Line imported(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    PackFormat format =
        file.toString().endsWith("actorpack.yaml")
            ? PackFormat.ACTORPACK_YAML
            : PackFormat.TAGPACK_YAML;
    resetPeak();
    long start = System.nanoTime();
    var pack = PacksApi.importPack(name(file), format, bytes).statusCode(201).extract();
    return new Line(name(file), pack, (System.nanoTime() - start) / 1e9, peak() / MIB);
  }

  private static List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.walk(SharedData.file("tags"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return "graphsense/" + file.getFileName().toString().replace(".yaml", "").toLowerCase();
  }

  private static List<String> quarantined() {
    var page =
        as(AUDITOR)
            .queryParam("limit", 200)
            .get("/v1/attributions/quarantine")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    List<String> packs = page.getList("items.pack");
    List<String> subjects = page.getList("items.subject");
    List<String> reasons = page.getList("items.reason");
    return Stream.iterate(0, i -> i < packs.size(), i -> i + 1)
        .filter(i -> packs.get(i).startsWith("graphsense/"))
        .map(i -> packs.get(i) + " | " + subjects.get(i) + " | " + reasons.get(i))
        .toList();
  }

  private static long sum(List<Line> lines, String count) {
    return lines.stream().mapToLong(line -> line.count(count)).sum();
  }

  private static void resetPeak() {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static double peak() {
    return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static void write(
      List<Line> lines, AttributionIndex index, double seconds, List<String> quarantined)
      throws IOException {
    String rows = lines.stream().map(LabelImportReportTest::row).collect(Collectors.joining("\n"));
    String report =
        """
        # Label imports

        Peak is the heap of the whole test process, service and test together.

        | file | tags | on addresses | as written | actors | quarantined | unclassified | unmapped terms | seconds | peak MiB |
        |---|---|---|---|---|---|---|---|---|---|
        %s
        | **all** | %d | %d | %d | %d | %d | %d | | %.1f | |

        %d labels on %d addresses stand in memory: %d bytes of columns and texts, %.1f a label, read in %.2f s.

        ## Quarantine
        %s
        """
            .formatted(
                rows,
                sum(lines, "tags"),
                sum(lines, "addresses"),
                sum(lines, "identifiers"),
                sum(lines, "actors"),
                sum(lines, "quarantined"),
                sum(lines, "unclassified"),
                lines.stream().mapToDouble(Line::seconds).sum(),
                index.size(),
                index.addresses(),
                index.labelBytes(),
                (double) index.labelBytes() / index.size(),
                seconds,
                quarantined.stream().map(row -> "- " + row).collect(Collectors.joining("\n")));
    Files.createDirectories(REPORTS);
    Files.writeString(REPORTS.resolve("report.md"), report);
  }

  private static String row(Line line) {
    return "| %s | %d | %d | %d | %d | %d | %d | %s | %.2f | %.0f |"
        .formatted(
            line.file(),
            line.count("tags"),
            line.count("addresses"),
            line.count("identifiers"),
            line.count("actors"),
            line.count("quarantined"),
            line.count("unclassified"),
            line.pack().jsonPath().getMap("unmapped"),
            line.seconds(),
            line.peakMib());
  }
}
