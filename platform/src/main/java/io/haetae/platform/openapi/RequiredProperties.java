package io.haetae.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Marks what is always there in the types that services share, which carry no annotation: those of
 * {@code contracts} and the pages.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredProperties implements OASFilter {
  private static final String PAGE = "Page";
  private static final String ITEMS = "items";

  private final ContractTypes contracts = ContractTypes.load();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().forEach(this::mark);
    }
  }

  private void mark(String name, Schema schema) {
    Map<String, Schema> properties = schema.getProperties();
    if (properties == null) {
      return;
    }
    Set<String> required = new LinkedHashSet<>();
    if (schema.getRequired() != null) {
      required.addAll(schema.getRequired());
    }
    List<String> always =
        name.startsWith(PAGE) && properties.containsKey(ITEMS)
            ? List.of(ITEMS)
            : contracts.of(name);
    always.stream().filter(properties::containsKey).forEach(required::add);
    if (!required.isEmpty()) {
      schema.setRequired(new ArrayList<>(required));
    }
  }
}
