package io.haetae.flow.exposure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Works through a ledger part by part, with a snapshot after each, and goes on where its last
 * snapshot stands. It says what it begins, so that another process can kill it there.
 */
final class KilledProgram {
  static final int TRANSFERS = 60_000;
  static final int PARTS = 5;
  static final String PASS = "pass ";
  static final String SNAPSHOT = "snapshot ";
  static final String END = "end";

  private final Path folder;
  private final MadeTransfers made = made();

  private KilledProgram(Path folder) {
    this.folder = folder;
  }

  /** Takes the folder of its snapshot. */
  public static void main(String[] arguments) throws IOException {
    new KilledProgram(Path.of(arguments[0])).run();
  }

  static MadeTransfers made() {
    return new MadeTransfers(TRANSFERS, 8_000, 4);
  }

  /** The number of parts that a readable snapshot knows, and the engine that was read from it. */
  record Restart(int parts, ExposureEngine engine) {}

  static Restart restart(Path folder) {
    for (int part = PARTS; part > 0; part--) {
      try {
        return new Restart(
            part,
            ExposureSnapshot.read(
                file(folder), record(part), MadeTransfers.categories(), EngineUnits.SMALLEST));
      } catch (RefusedSnapshotException e) {
        continue;
      }
    }
    return new Restart(0, made().engine());
  }

  static int end(int part) {
    return TRANSFERS / PARTS * part;
  }

  static Path file(Path folder) {
    return folder.resolve("engine");
  }

  private static String record(int part) {
    return "transfers to " + end(part);
  }

  private void run() throws IOException {
    Restart restart = restart(folder);
    ExposureEngine engine = restart.engine();
    engine.checkpoints(folder.resolve("past"), 9_000);
    for (int part = restart.parts() + 1; part <= PARTS; part++) {
      say(PASS + part);
      made.feed(engine, end(part - 1), end(part));
      say(SNAPSHOT + part);
      ExposureSnapshot.write(engine, file(folder), record(part));
    }
    Path end = Files.writeString(folder.resolve("end.unfinished"), END);
    Files.move(end, folder.resolve(END), StandardCopyOption.ATOMIC_MOVE);
    say(END);
  }

  private static void say(String what) {
    System.out.println(what);
    System.out.flush();
  }
}
