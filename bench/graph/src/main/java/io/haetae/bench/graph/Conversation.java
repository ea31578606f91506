package io.haetae.bench.graph;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * Reads questions until they end: {@code query READ TEXT} tells a query, {@code rows READ COUNT}
 * and {@code sums READ COUNT} are followed by so many questions, and answered by as many lines.
 */
final class Conversation {
  private final BufferedReader in =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  private final BufferedWriter out =
      new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
  private final Engine engine;

  Conversation(Engine engine) {
    this.engine = engine;
  }

  void hold() throws IOException {
    say(List.of("ready"));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ", 3);
      if (words[0].equals("query")) {
        engine.learn(words[1], words[2]);
      } else {
        answer(words[0].equals("rows"), words[1], Integer.parseInt(words[2]));
      }
    }
  }

  private void answer(boolean wanted, String read, int count) throws IOException {
    List<Asked> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(Asked.of(in.readLine()));
    }
    List<String> lines = new ArrayList<>();
    for (Asked question : questions) {
      List<long[]> rows = engine.rows(read, question);
      lines.add(wanted ? text(rows) : Long.toString(sum(rows)));
    }
    say(lines);
  }

  private void say(List<String> lines) throws IOException {
    for (String line : lines) {
      out.write(line);
      out.newLine();
    }
    out.flush();
  }

  private static String text(List<long[]> rows) {
    StringJoiner all = new StringJoiner(";").setEmptyValue("-");
    for (long[] row : rows) {
      StringJoiner one = new StringJoiner(",");
      Arrays.stream(row).forEach(value -> one.add(Long.toString(value)));
      all.add(one.toString());
    }
    return all.toString();
  }

  private static long sum(List<long[]> rows) {
    long sum = (long) rows.size() << Integer.SIZE;
    for (long[] row : rows) {
      sum += Arrays.hashCode(row);
    }
    return sum;
  }
}
