package io.haetae.wallet.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.wallet.judgement.InputsDocument;
import io.haetae.wallet.replay.Replay.AsItWas;
import io.haetae.wallet.replay.Replay.AsItWouldBeNow;
import io.haetae.wallet.verdict.Judged;
import io.haetae.wallet.verdict.KeptVerdict;
import io.haetae.wallet.verdict.VerdictJson;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Computes verdicts again. */
public final class Replays {
  private static final ObjectMapper JSON = EventJson.mapper();

  private Replays() {}

  /** Replays a kept verdict beside the one of now. */
  public static Replay of(KeptVerdict kept, Judged now) {
    AsItWas asItWas = asItWas(kept);
    List<Difference> differences = new ArrayList<>();
    compare("", JSON.valueToTree(asItWas.verdict()), JSON.valueToTree(now.verdict()), differences);
    return new Replay(
        kept.screening(),
        kept.version(),
        asItWas,
        new AsItWouldBeNow(now.verdict()),
        List.copyOf(differences));
  }

  /** The verdict that follows from the kept inputs, and whether it is the kept one. */
  public static AsItWas asItWas(KeptVerdict kept) {
    InputsDocument inputs = kept.inputs();
    if (inputs == null) {
      return new AsItWas(kept.verdict(), null, null);
    }
    Verdict again = inputs.inputs().judge();
    boolean equal = inputs.isWhole() && VerdictJson.write(again).equals(kept.json());
    return new AsItWas(again, inputs.hex(), equal);
  }

  private static void compare(String field, JsonNode was, JsonNode now, List<Difference> into) {
    if (was != null && now != null && was.isObject() && now.isObject()) {
      for (String name : names(was, now)) {
        compare(field + "/" + name, was.get(name), now.get(name), into);
      }
    } else if (was != null && now != null && isSameShape(was, now)) {
      for (int i = 0; i < was.size(); i++) {
        compare(field + "/" + i, was.get(i), now.get(i), into);
      }
    } else if (was == null || !was.equals(now)) {
      into.add(new Difference(field, was, now));
    }
  }

  private static boolean isSameShape(JsonNode was, JsonNode now) {
    return was.isArray() && now.isArray() && was.size() == now.size();
  }

  private static Set<String> names(JsonNode was, JsonNode now) {
    Set<String> names = new LinkedHashSet<>();
    for (Iterator<String> of = was.fieldNames(); of.hasNext(); ) {
      names.add(of.next());
    }
    for (Iterator<String> of = now.fieldNames(); of.hasNext(); ) {
      names.add(of.next());
    }
    return names;
  }
}
