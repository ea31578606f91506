package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * States of the past in files, from which what comes late is worked through again. The older the
 * past, the fewer of them stay: a replay works through what follows the change and at most as much
 * again, or the spacing where that is more.
 */
final class Checkpoints {
  private static final long KIND = 0x4841_4543_4845_0001L;
  private static final String NAME = "checkpoint-";
  private static final System.Logger LOG = System.getLogger(Checkpoints.class.getName());

  private final Path folder;
  private final int spacing;
  private final IntArrayList at = new IntArrayList();

  private Checkpoints(Path folder, int spacing) {
    this.folder = folder;
    this.spacing = spacing;
  }

  /** Keeps nothing: a replay begins with the first transfer. */
  static Checkpoints none() {
    return new Checkpoints(null, Integer.MAX_VALUE);
  }

  /** Takes over those in the folder that are states of these transfers by these labels. */
  static Checkpoints in(Path folder, int spacing, TransferLog log, long labels) throws IOException {
    Checkpoints checkpoints = new Checkpoints(folder, spacing);
    Files.createDirectories(folder);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.getFileName().toString().startsWith(NAME)).toList();
    }
    for (Path file : files) {
      checkpoints.adopt(file, log, labels);
    }
    checkpoints.at.sort(null);
    return checkpoints;
  }

  /** The transfer before which the next one is due. */
  int due() {
    return (int) Math.min(Integer.MAX_VALUE, last() + (long) spacing);
  }

  /** Writes the state before a transfer, when one is due. */
  void offer(int position, HaircutState state, TransferLog log, long labels) {
    if (position < due()) {
      return;
    }
    try (ColumnWriter out = new ColumnWriter(file(position), KIND)) {
      out.number(position);
      out.number(log.fingerprint(position));
      out.number(labels);
      state.write(out);
      out.finishLightly();
      at.add(position);
      thin();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "No checkpoint; late data will take longer", e);
    }
  }

  /** Reads the last state that is not after a transfer; answers which that is, 0 for none. */
  int read(int position, HaircutState state) {
    forgetAfter(position);
    while (!at.isEmpty()) {
      try (ColumnReader in = new ColumnReader(file(last()), KIND)) {
        int found = (int) in.number();
        in.number();
        in.number();
        state.read(in);
        return found;
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "A checkpoint cannot be read", e);
        forgetAfter(last() - 1);
      }
    }
    return 0;
  }

  /** Forgets the states after a transfer. */
  void forgetAfter(int position) {
    while (last() > position) {
      delete(at.popInt());
    }
  }

  /** How many there are. */
  int size() {
    return at.size();
  }

  private int last() {
    return at.isEmpty() ? 0 : at.getInt(at.size() - 1);
  }

  private void adopt(Path file, TransferLog log, long labels) throws IOException {
    try (ColumnReader in = new ColumnReader(file, KIND)) {
      int position = (int) in.number();
      if (position <= log.size()
          && in.number() == log.fingerprint(position)
          && in.number() == labels) {
        at.add(position);
        return;
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "A checkpoint is left out", e);
    }
    Files.delete(file);
  }

  // One goes where its neighbours are no further apart than the later one lies back.
  private void thin() {
    for (int i = at.size() - 2; i > 0; i--) {
      if (at.getInt(i + 1) - at.getInt(i - 1) <= last() - at.getInt(i + 1)) {
        delete(at.removeInt(i));
      }
    }
  }

  private void delete(int position) {
    try {
      Files.deleteIfExists(file(position));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "A checkpoint stays behind", e);
    }
  }

  private Path file(int position) {
    return folder.resolve(NAME + position);
  }
}
