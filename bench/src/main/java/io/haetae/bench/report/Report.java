package io.haetae.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.haetae.bench.measure.Duel;
import io.haetae.bench.measure.Spread;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the measures and goals of a run and prints them as they come. */
public final class Report {
  /** What one part of a run writes for the whole to read. */
  public record Part(
      String name, Machine machine, List<Measure> measures, List<Goal> goals, List<String> notes) {}

  private record Whole(List<Part> parts, int goalsMet, int goals) {}

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final double MILLION = 1e6;

  private final String name;
  private final PrintStream out;
  private final Machine machine = Machine.now();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** An empty report that prints the machine at once. */
  public Report(String name, PrintStream out) {
    this.name = name;
    this.out = out;
    say(
        "%s: %d processors, %s, load %.2f, huge pages %s%s",
        name,
        machine.processors(),
        machine.jvm(),
        machine.loadBefore(),
        machine.hugePages(),
        machine.hugePagesAsked() ? " (asked for)" : " (not asked for)");
    say("flags: %s", String.join(" ", machine.flags()));
  }

  /** Prints a line that is no measure. */
  public void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  /** Prints a line and keeps it in the JSON: something that a reader has to know. */
  public void note(String format, Object... values) {
    String note = String.format(Locale.ROOT, format, values);
    notes.add(note);
    out.println("note: " + note);
  }

  /** Records operations a second of both sides of a comparison. */
  public void rates(String first, String second, Duel duel) {
    rate(first, duel.first());
    rate(second, duel.second());
    add(new Measure(first + " / " + second, "times", duel.ratio()));
    say("    ratio %s", duel.ratio().text(1, "times"));
  }

  /** Records operations a second. */
  public void rate(String what, Spread spread) {
    add(new Measure(what, "operations/s", spread));
    boolean millions = spread.median() >= MILLION;
    say("  %s: %s", what, spread.text(millions ? MILLION : 1, millions ? "M/s" : "/s"));
  }

  /** Records milliseconds. */
  public void latency(String what, Spread spread) {
    add(new Measure(what, "ms", spread));
    say("  %s: %s", what, spread.text(1, "ms"));
  }

  /** Records a share from 0 to 1. */
  public void share(String what, double share) {
    add(new Measure(what, "share", Spread.of(share)));
    say("  %s: %.2f %%", what, 100 * share);
  }

  /** Records megabytes of 1,000,000 bytes. */
  public void megabytes(String what, long bytes) {
    add(new Measure(what, "MB", Spread.of(bytes / MILLION)));
    say("  %s: %,.0f MB", what, bytes / MILLION);
  }

  /** Records a goal and says whether it is met. */
  public void goal(String what, double atLeast, double reached) {
    Goal goal = new Goal(what, atLeast, reached);
    goals.add(goal);
    say("goal %s: %.3f of %.2f %s", what, reached, atLeast, goal.met() ? "met" : "missed");
  }

  /** Writes the part for {@link #whole} to read. */
  public void write(Path file) throws IOException {
    JSON.writeValue(file.toFile(), new Part(name, machine.ended(), measures, goals, notes));
  }

  /** Reads the parts, prints how many goals are met and writes all to a file unless it is null. */
  public static void whole(List<Path> parts, Path json, PrintStream out) throws IOException {
    List<Part> read = new ArrayList<>();
    for (Path part : parts) {
      read.add(JSON.readValue(part.toFile(), Part.class));
    }
    List<Goal> goals = read.stream().flatMap(p -> p.goals().stream()).toList();
    int met = (int) goals.stream().filter(Goal::met).count();
    if (json != null) {
      JSON.writeValue(json.toFile(), new Whole(read, met, goals.size()));
    }
    out.println("goals met: " + met + " of " + goals.size());
  }

  private void add(Measure measure) {
    measures.add(measure);
  }
}
