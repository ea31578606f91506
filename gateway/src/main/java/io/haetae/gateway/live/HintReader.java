package io.haetae.gateway.live;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.casefile.CaseChanged;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.oversight.FindingSealed;
import java.io.IOException;
import java.util.List;

/** Makes hints of events. */
final class HintReader {
  /** The topics that are read. */
  static final List<String> TOPICS =
      List.of(
          Topics.ALERT_RAISED, Topics.ALERT_CHANGED, Topics.CASE_CHANGED, Topics.FINDING_SEALED);

  private final ObjectMapper mapper =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** The hint for a record; throws {@link IOException} when the body is not what the topic says. */
  Hint read(String topic, byte[] body) throws IOException {
    return switch (topic) {
      case Topics.ALERT_RAISED ->
          alert(mapper.readValue(body, AlertRaised.class).alert(), "RAISED");
      case Topics.ALERT_CHANGED -> {
        AlertChanged changed = mapper.readValue(body, AlertChanged.class);
        yield alert(changed.alert(), changed.change().name());
      }
      case Topics.CASE_CHANGED -> {
        CaseChanged changed = mapper.readValue(body, CaseChanged.class);
        yield new Hint(
            Hint.CASE, changed.id(), changed.version(), changed.change().name(), changed.tenant());
      }
      case Topics.FINDING_SEALED -> {
        FindingSealed finding = mapper.readValue(body, FindingSealed.class);
        yield new Hint(Hint.FINDING, finding.id(), finding.version(), "SEALED", null);
      }
      default -> throw new IOException("Not a topic of the live stream: " + topic);
    };
  }

  private static Hint alert(AlertState alert, String change) {
    return new Hint(Hint.ALERT, alert.id(), alert.version(), change, alert.tenant());
  }
}
