package io.haetae.contracts.category;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The risk categories of {@code categories.yaml} with their crosswalk. */
public final class Categories {
  /** The category of a label that says nothing which is understood; it is kept and reported. */
  public static final String UNCLASSIFIED = "unclassified";

  private static final String RESOURCE = "/categories.yaml";

  private record Code(CategoryScheme scheme, String code) {}

  private record CategoryFile(List<Category> categories) {}

  private final Map<String, Category> byId = new LinkedHashMap<>();
  private final Map<Code, Category> byCode = new LinkedHashMap<>();

  private Categories(CategoryFile file) {
    file.categories().forEach(this::add);
    if (!byId.containsKey(UNCLASSIFIED)) {
      throw new IllegalStateException(RESOURCE + " lacks " + UNCLASSIFIED);
    }
  }

  /** Reads the list; throws when it cannot be read or a code stands in two categories. */
  public static Categories load() {
    try (InputStream in = Categories.class.getResourceAsStream(RESOURCE)) {
      return new Categories(new ObjectMapper(new YAMLFactory()).readValue(in, CategoryFile.class));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  /** Every category, in the order of the list: gravest group first. */
  public List<Category> all() {
    return List.copyOf(byId.values());
  }

  /** The category with this id. */
  public Optional<Category> category(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The category that another vocabulary gives this code; case does not matter. */
  public Optional<Category> ofCode(CategoryScheme scheme, String code) {
    return Optional.ofNullable(byCode.get(new Code(scheme, code.toLowerCase(Locale.ROOT))));
  }

  private void add(Category category) {
    if (byId.put(category.id(), category) != null) {
      throw new IllegalStateException(category.id() + " stands twice in " + RESOURCE);
    }
    for (CategoryCode code : category.codes()) {
      Code key = new Code(code.scheme(), code.code().toLowerCase(Locale.ROOT));
      if (byCode.put(key, category) != null) {
        throw new IllegalStateException(key + " stands twice in " + RESOURCE);
      }
    }
  }
}
