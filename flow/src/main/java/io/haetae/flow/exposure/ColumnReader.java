package io.haetae.flow.exposure;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Reads what a {@link ColumnWriter} wrote, after its checksum was found right. */
final class ColumnReader implements Closeable {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfDouble DOUBLE =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final long SLICE = 1L << 30;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment data;
  private long at;

  /** Refuses a file that is not of this kind, or not as it was written. */
  ColumnReader(Path file, long kind) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      data = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      if (data.byteSize() < 2 * Long.BYTES || number() != kind) {
        throw new IOException(file + " is no file of this kind and version");
      }
      if (data.get(LONG, data.byteSize() - Long.BYTES) != checksum()) {
        throw new IOException(file + " is damaged");
      }
    } catch (IOException e) {
      arena.close();
      throw e;
    }
  }

  long number() {
    at += Long.BYTES;
    return data.get(LONG, at - Long.BYTES);
  }

  double real() {
    at += Double.BYTES;
    return data.get(DOUBLE, at - Double.BYTES);
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    byte[] column = new byte[(int) number()];
    MemorySegment.copy(data, ValueLayout.JAVA_BYTE, at, column, 0, column.length);
    at += column.length;
    return column;
  }

  int[] ints() {
    int[] column = new int[(int) number()];
    MemorySegment.copy(data, INT, at, column, 0, column.length);
    at += (long) column.length * Integer.BYTES;
    return column;
  }

  long[] longs() {
    long[] column = new long[(int) number()];
    MemorySegment.copy(data, LONG, at, column, 0, column.length);
    at += (long) column.length * Long.BYTES;
    return column;
  }

  double[] doubles() {
    double[] column = new double[(int) number()];
    MemorySegment.copy(data, DOUBLE, at, column, 0, column.length);
    at += (long) column.length * Double.BYTES;
    return column;
  }

  @Override
  public void close() {
    arena.close();
  }

  private long checksum() {
    CRC32C checksum = new CRC32C();
    long end = data.byteSize() - Long.BYTES;
    for (long from = 0; from < end; from += SLICE) {
      checksum.update(data.asSlice(from, Math.min(SLICE, end - from)).asByteBuffer());
    }
    return checksum.getValue();
  }
}
