package io.haetae.flow.coinjoin;

import io.haetae.flow.SharedData;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A plain reader of raw blocks, single or in a row with the network's magic before each. */
public final class RawBlocks {
  private static final int MAGIC = 0xd9b4bef9;
  private final ByteBuffer data;
  private final List<CoinTransaction> transactions = new ArrayList<>();

  private RawBlocks(byte[] bytes) {
    data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** All that is at hand, without what inputs spend. */
  public static List<CoinTransaction> all() {
    return SharedData.files("chain/bitcoin-blocks").stream()
        .flatMap(f -> read(f).stream())
        .toList();
  }

  private static List<CoinTransaction> read(Path file) {
    try {
      RawBlocks blocks = new RawBlocks(Files.readAllBytes(file));
      while (blocks.data.hasRemaining()) {
        blocks.block();
      }
      return blocks.transactions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void block() {
    if (data.getInt(data.position()) == MAGIC) {
      skip(8);
    }
    Instant time = Instant.ofEpochSecond(Integer.toUnsignedLong(data.getInt(data.position() + 68)));
    skip(80);
    int count = size();
    for (int i = 0; i < count; i++) {
      transactions.add(transaction(time, i));
    }
  }

  private CoinTransaction transaction(Instant time, int index) {
    int start = data.position();
    skip(4);
    boolean segwit = data.get(data.position()) == 0;
    skip(segwit ? 2 : 0);
    int body = data.position();
    List<CoinInput> inputs = new ArrayList<>();
    for (int n = size(); n > 0; n--) {
      inputs.add(new CoinInput(reversed(bytes(32)), data.getInt(), null));
      skip(size());
      skip(4);
    }
    List<CoinOutput> outputs = new ArrayList<>();
    for (int n = size(); n > 0; n--) {
      outputs.add(output());
    }
    int bodyEnd = data.position();
    for (int n = segwit ? inputs.size() : 0; n > 0; n--) {
      for (int items = size(); items > 0; items--) {
        skip(size());
      }
    }
    skip(4);
    String id = id(start, body, bodyEnd);
    return new CoinTransaction("bitcoin", new Position(0, index, 0), time, id, inputs, outputs);
  }

  private CoinOutput output() {
    long value = data.getLong();
    byte[] script = bytes(size());
    String type = script.length == 22 && script[0] == 0 ? "witness_v0_keyhash" : "other";
    return new CoinOutput(value, HexFormat.of().formatHex(script), type);
  }

  private String id(int start, int body, int bodyEnd) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(data.array(), start, 4);
      digest.update(data.array(), body, bodyEnd - body);
      digest.update(data.array(), data.position() - 4, 4);
      return reversed(digest.digest(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private int size() {
    int first = Byte.toUnsignedInt(data.get());
    return switch (first) {
      case 0xfd -> Short.toUnsignedInt(data.getShort());
      case 0xfe -> data.getInt();
      case 0xff -> Math.toIntExact(data.getLong());
      default -> first;
    };
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    data.get(bytes);
    return bytes;
  }

  private void skip(int length) {
    data.position(data.position() + length);
  }

  private static String reversed(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte swapped = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = swapped;
    }
    return HexFormat.of().formatHex(bytes);
  }
}
