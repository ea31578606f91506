package io.haetae.contracts.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The README's table of supported assets is that of {@code assets.yaml}; the system property {@code
 * haetae.readme.update} writes it anew.
 */
class SupportedAssetsTest {
  private static final String UPDATE = "haetae.readme.update";
  private static final String BEGIN = "<!-- supported assets: generated from assets.yaml -->\n";
  private static final String END = "<!-- end of supported assets -->";

  private final Assets assets = Assets.load();

  @Test
  void readmeShowsWhatIsSupported() throws IOException {
    Path readme = Path.of(System.getProperty("haetae.root"), "README.md");
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    assertThat(begin).as("%s in the README", BEGIN).isGreaterThan(BEGIN.length());

    if (Boolean.getBoolean(UPDATE)) {
      text = text.substring(0, begin) + table() + text.substring(end);
      Files.writeString(readme, text);
      end = text.indexOf(END);
    }

    assertThat(text.substring(begin, end)).as("run again with -D" + UPDATE).isEqualTo(table());
  }

  private String table() {
    return "| network | spellings of its addresses | assets |\n|---|---|---|\n"
        + assets.networks().stream().map(this::row).collect(Collectors.joining());
  }

  private String row(Network network) {
    String spellings =
        assets.spellings(network.family()).stream()
            .filter(s -> s.network() == null || s.network().equals(network.id()))
            .map(AddressSpelling::form)
            .filter(form -> !form.endsWith("-upper"))
            .map(form -> form.replace("-lower", ""))
            .distinct()
            .collect(Collectors.joining(", "));
    String held =
        assets.assets().stream()
            .filter(asset -> asset.livesOn(network))
            .map(Asset::symbol)
            .collect(Collectors.joining(", "));
    return "| %s (`%s`) | %s | %s |\n".formatted(network.name(), network.id(), spellings, held);
  }
}
