package io.haetae.wallet.tagpack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a label say about its category, for labels without any term. */
final class LabelRules {
  private static final String RESOURCE = "/label-rules.yaml";

  private record Rule(String category, List<String> words) {}

  private record RuleFile(List<Rule> rules) {}

  private record Match(Pattern words, String category) {}

  private final List<Match> matches;

  private LabelRules(List<Match> matches) {
    this.matches = matches;
  }

  static LabelRules load() {
    try (InputStream in = LabelRules.class.getResourceAsStream(RESOURCE)) {
      RuleFile file = new ObjectMapper(new YAMLFactory()).readValue(in, RuleFile.class);
      return new LabelRules(file.rules().stream().map(LabelRules::match).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  /** The category of the first rule of which a word begins a word of the label. */
  Optional<String> categoryOf(String label) {
    return matches.stream()
        .filter(match -> match.words().matcher(label).find())
        .map(Match::category)
        .findFirst();
  }

  /** Every rule, in order. */
  @Override
  public String toString() {
    return matches.toString();
  }

  private static Match match(Rule rule) {
    String words =
        String.join("|", rule.words().stream().map(word -> word.replace(" ", "[ _.-]?")).toList());
    return new Match(
        Pattern.compile("(?<![a-z0-9])(?:" + words + ")", Pattern.CASE_INSENSITIVE),
        rule.category());
  }
}
