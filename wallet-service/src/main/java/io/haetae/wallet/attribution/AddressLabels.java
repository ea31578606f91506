package io.haetae.wallet.attribution;

import io.haetae.address.Address;
import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Every label that stands on an address. */
@ApplicationScoped
public class AddressLabels {
  /**
   * A label.
   *
   * @param category id
   * @param confidence 0 to 100
   * @param from first day, null without a beginning
   * @param to last day, null without an end
   */
  public record AddressLabel(
      Address address,
      String category,
      int confidence,
      LocalDate from,
      LocalDate to,
      boolean disputed) {}

  private final StandingLabels labels;
  private final List<Category> categories;

  AddressLabels(StandingLabels labels, Categories categories) {
    this.labels = labels;
    this.categories = categories.all();
  }

  /** Gives each to the reader, as the open transaction sees them. */
  public void each(Consumer<AddressLabel> reader) {
    labels.each(
        row -> {
          if (row.family() != null && row.payload() != null) {
            reader.accept(
                new AddressLabel(
                    Address.of(row.family(), row.payload()),
                    categories.get(row.category()).id(),
                    row.confidence().value(),
                    row.from(),
                    row.to(),
                    row.disputed()));
          }
        });
  }
}
