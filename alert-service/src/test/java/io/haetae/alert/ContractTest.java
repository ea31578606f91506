package io.haetae.alert;

import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.contract.ChannelsContract;
import io.haetae.testing.contract.OpenApiContract;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "alert"))
class ContractTest {
  private static final String SERVICE = "alert-service";

  @Test
  void servedDocumentIsTheCommittedOne() {
    OpenApiContract.verify(SERVICE);
  }

  @Test
  void channelsAreThoseOfTheTopicList() {
    ChannelsContract.verify(SERVICE);
  }
}
