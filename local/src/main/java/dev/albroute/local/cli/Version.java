package dev.albroute.local.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that this class came from. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(development)");
    return new String[] {"albroute-local " + version, "Java " + Runtime.version()};
  }
}
