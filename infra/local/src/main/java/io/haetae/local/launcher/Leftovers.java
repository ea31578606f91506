package io.haetae.local.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** What a launcher that was killed may have left running. */
final class Leftovers {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final StateFile state;

  Leftovers(StateFile state) {
    this.state = state;
  }

  /** Ends every recorded process that still runs and forgets the record. */
  void clear(Consumer<String> report) throws IOException, InterruptedException {
    var recorded = state.read();
    if (recorded.isPresent()) {
      for (ProcessState process : recorded.get().processes()) {
        KnownProcess known = new KnownProcess(process.pid(), process.startedAt());
        if (process.pid() > 0 && known.stop(GRACE)) {
          report.accept(
              "ended " + process.name() + " " + process.pid() + ", left by a former launcher");
        }
      }
    }
    state.delete();
  }
}
