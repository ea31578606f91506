package io.haetae.wallet.listing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Imports the file given in a virtual machine of its own and prints what it held and needed. */
final class AdvancedImportInChildJvm {
  private static final double MIB = 1 << 20;

  private AdvancedImportInChildJvm() {}

  /** Counts and forgets, as a store that writes each party away would. */
  private static final class Counter implements PartySink {
    private long parties;
    private long names;
    private long addresses;
    private long notes;

    @Override
    public void party(ListedParty party) {
      parties++;
      names += party.names().size();
      addresses += party.subjects().stream().filter(s -> s.kind() == SubjectKind.ADDRESS).count();
    }

    @Override
    public void rejected(RowNote note) {
      notes++;
    }

    @Override
    public void recovered(RowNote note) {
      notes++;
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    ListRequest request =
        new ListRequest("big", ListFormat.OFAC_ADVANCED_XML, null, null, null, 10_000_000);
    Counter counter = new Counter();
    long start = System.nanoTime();
    ListHead head = ListParser.parse(request, new ListFile(file, "", Files.size(file)), counter);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    double live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    System.out.printf(
        Locale.ROOT,
        "rows=%d parties=%d names=%d addresses=%d notes=%d seconds=%.1f peakHeapMib=%.0f"
            + " liveAfterMib=%.0f maxHeapMib=%.0f%n",
        head.rows(),
        counter.parties,
        counter.names,
        counter.addresses,
        counter.notes,
        seconds,
        ImportReport.peakMib(),
        live,
        Runtime.getRuntime().maxMemory() / MIB);
  }
}
