package io.haetae.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.local.day.Answer;
import io.haetae.local.day.BankDay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** The lists of the sample, as files and as loaded at the platform. */
public final class SampleLists {
  private static final List<String> FILES =
      List.of(
          "ofac-dprk.json", "ofac-other.json", "kr-dprk-cyber-2023.json", "kofiu-unreported.json");

  private SampleLists() {}

  /** A list file. */
  public static byte[] content(String file) {
    try (InputStream in = BankDay.class.getResourceAsStream("/day/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads all of them; loading again changes nothing. */
  static void load(RunningPlatform platform) {
    for (String file : FILES) {
      String path =
          "/v1/watchlists/%s/snapshots?format=HAETAE_JSON".formatted(file.replace(".json", ""));
      Answer answer =
          platform
              .client("platform-ops")
              .post(path, "lists-" + file, "application/octet-stream", content(file));
      assertThat(answer.ok()).as(file + ": " + answer.brief()).isTrue();
      if (answer.json().path("state").asText().equals("PENDING")) {
        approve(platform, file, answer);
      }
    }
  }

  private static void approve(RunningPlatform platform, String file, Answer proposed) {
    String path =
        "/v1/watchlists/%s/snapshots/%s/approval"
            .formatted(file.replace(".json", ""), proposed.json().path("snapshot").asText());
    Answer answer =
        platform
            .client("platform-approver")
            .post(
                path,
                "approval-" + UUID.randomUUID(),
                "{\"decision\": \"APPROVED\", \"reason\": \"List of the sample\"}");
    assertThat(answer.ok()).as(file + ": " + answer.brief()).isTrue();
  }
}
