package io.haetae.flow.exposure;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Writes columns of numbers to a file that is there whole, with its checksum, or not at all: it is
 * written beside its place, forced to the disk and moved over what stood there.
 */
final class ColumnWriter implements Closeable {
  /** Ending of a file that is not finished. */
  static final String UNFINISHED = ".unfinished";

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path unfinished;
  private final FileChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
  private final CRC32C checksum = new CRC32C();
  private boolean finished;

  /**
   * @param kind what the file is, with the version of its format
   */
  ColumnWriter(Path file, long kind) throws IOException {
    this.file = file.toAbsolutePath();
    Files.createDirectories(this.file.getParent());
    unfinished = this.file.resolveSibling(file.getFileName() + UNFINISHED);
    channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    number(kind);
  }

  void number(long value) throws IOException {
    room(Long.BYTES);
    buffer.putLong(value);
  }

  void real(double value) throws IOException {
    room(Double.BYTES);
    buffer.putDouble(value);
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes(bytes, bytes.length);
  }

  void bytes(byte[] column, int length) throws IOException {
    number(length);
    for (int i = 0; i < length; ) {
      room(1);
      int part = Math.min(length - i, buffer.remaining());
      buffer.put(column, i, part);
      i += part;
    }
  }

  void ints(int[] column, int length) throws IOException {
    number(length);
    for (int i = 0; i < length; ) {
      room(Integer.BYTES);
      int part = Math.min(length - i, buffer.remaining() / Integer.BYTES);
      buffer.asIntBuffer().put(column, i, part);
      buffer.position(buffer.position() + part * Integer.BYTES);
      i += part;
    }
  }

  void longs(long[] column, int length) throws IOException {
    number(length);
    for (int i = 0; i < length; ) {
      room(Long.BYTES);
      int part = Math.min(length - i, buffer.remaining() / Long.BYTES);
      buffer.asLongBuffer().put(column, i, part);
      buffer.position(buffer.position() + part * Long.BYTES);
      i += part;
    }
  }

  void doubles(double[] column, int length) throws IOException {
    number(length);
    for (int i = 0; i < length; ) {
      room(Double.BYTES);
      int part = Math.min(length - i, buffer.remaining() / Double.BYTES);
      buffer.asDoubleBuffer().put(column, i, part);
      buffer.position(buffer.position() + part * Double.BYTES);
      i += part;
    }
  }

  /** Puts the file into its place, safe from a loss of power. */
  void finish() throws IOException {
    complete();
    channel.force(true);
    place();
    try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }

  /** The same where a file that power loss damaged is left out when it is read. */
  void finishLightly() throws IOException {
    complete();
    place();
  }

  private void complete() throws IOException {
    flush();
    buffer.putLong(checksum.getValue());
    flush();
  }

  private void place() throws IOException {
    channel.close();
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    finished = true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (!finished) {
      Files.deleteIfExists(unfinished);
    }
  }

  private void room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    checksum.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}
