package io.haetae.wallet.listing;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts kept on disk by key until the party that they belong to is read: what is held in memory is
 * two numbers for each key. Facts are written first, then read.
 */
final class Spill implements AutoCloseable {
  private static final long NONE = -1;
  private static final int HEAD = Long.BYTES + Integer.BYTES;

  private final Path path;
  private final DataOutputStream out;
  private final Map<Long, Long> lastByHash = new LinkedHashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private RandomAccessFile in;
  private long position;

  private Spill(Path path) throws IOException {
    this.path = path;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
  }

  static Spill create() throws IOException {
    return new Spill(TemporaryFile.create("spill"));
  }

  /** Keeps a fact; null fields come back as null. */
  void put(String key, String... fields) throws IOException {
    byte[] body = encode(key, fields);
    long hash = hash(key);
    Long before = lastByHash.put(hash, position);
    out.writeLong(before == null ? NONE : before);
    out.writeInt(body.length);
    out.write(body);
    position += HEAD + body.length;
  }

  /** The facts of a key in the order in which they were put, which are taken by this. */
  List<String[]> take(String key) throws IOException {
    List<String[]> found = new ArrayList<>();
    long hash = hash(key);
    taken.add(hash);
    long at = lastByHash.getOrDefault(hash, NONE);
    while (at != NONE) {
      at = readBefore(at, key, found);
    }
    return found.reversed();
  }

  /** Takes the facts of each key, in the order in which the keys were first put. */
  void takeEach(Taker taker) throws IOException {
    for (long last : lastByHash.values()) {
      String key = key(last);
      taker.take(key, take(key));
    }
  }

  /** Keys whose facts nobody took. */
  List<String> left() throws IOException {
    List<String> left = new ArrayList<>();
    for (Map.Entry<Long, Long> entry : lastByHash.entrySet()) {
      if (!taken.contains(entry.getKey())) {
        left.add(key(entry.getValue()));
      }
    }
    return left;
  }

  /** Takes a key and its facts, the key first in each. */
  interface Taker {
    void take(String key, List<String[]> facts) throws IOException;
  }

  boolean has(String key) {
    return lastByHash.containsKey(hash(key));
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (in != null) {
      in.close();
    }
    Files.deleteIfExists(path);
  }

  private long readBefore(long at, String key, List<String[]> found) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(read(at, HEAD));
    long before = head.getLong();
    String[] fields = decode(read(at + HEAD, head.getInt()));
    if (fields[0].equals(key)) {
      found.add(fields);
    }
    return before;
  }

  private String key(long at) throws IOException {
    int length = ByteBuffer.wrap(read(at + Long.BYTES, Integer.BYTES)).getInt();
    return decode(read(at + HEAD, length))[0];
  }

  private byte[] read(long at, int length) throws IOException {
    if (in == null) {
      out.flush();
      in = new RandomAccessFile(path.toFile(), "r");
    }
    byte[] bytes = new byte[length];
    in.seek(at);
    in.readFully(bytes);
    return bytes;
  }

  private static byte[] encode(String key, String[] fields) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(key.getBytes(StandardCharsets.UTF_8));
    for (String field : fields) {
      parts.add(field == null ? null : field.getBytes(StandardCharsets.UTF_8));
    }
    int size = parts.stream().mapToInt(part -> part == null ? 4 : 4 + part.length).sum();
    ByteBuffer body = ByteBuffer.allocate(size);
    for (byte[] part : parts) {
      body.putInt(part == null ? -1 : part.length);
      if (part != null) {
        body.put(part);
      }
    }
    return body.array();
  }

  /** The key, then the fields. */
  private static String[] decode(byte[] bytes) {
    ByteBuffer body = ByteBuffer.wrap(bytes);
    List<String> fields = new ArrayList<>();
    while (body.hasRemaining()) {
      int length = body.getInt();
      if (length < 0) {
        fields.add(null);
      } else {
        fields.add(new String(bytes, body.position(), length, StandardCharsets.UTF_8));
        body.position(body.position() + length);
      }
    }
    return fields.toArray(String[]::new);
  }

  /** FNV-1a over the characters; the key itself is kept beside the facts and tells apart. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
