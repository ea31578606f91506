package io.haetae.flow.behaviour;

import io.haetae.flow.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Accounts and transfers that IBM's AMLSim made, with its labels of accounts. */
record AmlSim(List<Movement> movements, Set<String> labelled) {
  private static final int BLOCK = 512;
  private static final int DAY = 86_400;

  static AmlSim read(String name) {
    List<Movement> movements = new ArrayList<>();
    Set<String> labelled = new HashSet<>();
    try (InputStream tar =
        new GZIPInputStream(Files.newInputStream(SharedData.path("synthetic/" + name)))) {
      for (byte[] head = tar.readNBytes(BLOCK);
          head.length == BLOCK && head[0] != 0;
          head = tar.readNBytes(BLOCK)) {
        int size = Integer.parseInt(field(head, 124, 12), 8);
        String text = new String(tar.readNBytes(size), StandardCharsets.ISO_8859_1);
        tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        String file = field(head, 0, 100);
        if (file.endsWith("/transactions.csv")) {
          text.lines().skip(1).map(AmlSim::movement).forEach(movements::add);
        } else if (file.endsWith("/nodes.csv")) {
          text.lines()
              .skip(1)
              .map(line -> line.split(","))
              .filter(part -> part[1].equals("1"))
              .forEach(part -> labelled.add(part[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AmlSim(movements, labelled);
  }

  private static Movement movement(String line) {
    String[] part = line.split(",");
    BigDecimal value = new BigDecimal(part[2]);
    return new Movement(
        "bank",
        "USD",
        false,
        null,
        Instant.ofEpochSecond(Long.parseLong(part[3]) * DAY),
        part[0],
        part[1],
        value.movePointRight(2).toBigInteger(),
        value);
  }

  private static String field(byte[] head, int from, int length) {
    String text = new String(head, from, length, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(0);
    return (end < 0 ? text : text.substring(0, end)).trim();
  }
}
