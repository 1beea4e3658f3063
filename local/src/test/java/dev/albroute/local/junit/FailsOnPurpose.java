package dev.albroute.local.junit;

import dev.albroute.local.AlbClient;
import dev.albroute.local.LocalAlb;
import dev.albroute.local.testing.Named;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Run by the test kit, not by itself. */
class FailsOnPurpose {

  static final List<URI> ADDRESSES = new ArrayList<>();

  @RegisterExtension
  static final AlbExtension ALB = new AlbExtension(LocalAlb.builder().handler(new Named("x")));

  @Test
  void fails(URI address, AlbClient client) {
    ADDRESSES.add(address);
    client.get("/seen").send().assertStatus(200);
    throw new IllegalStateException("of its own accord");
  }
}
