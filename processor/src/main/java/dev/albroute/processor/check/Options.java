package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The options of the processor, which begin with {@code albroute.}. */
public final class Options {

  /** The options that there are: none so far. */
  public static final Set<String> KNOWN = Set.of();

  private static final String PREFIX = "albroute.";

  private Options() {}

  /**
   * Judges the names of options.
   *
   * @param names the options that the compiler was given for all processors
   * @return a message for each that looks like an option of this processor and is none
   */
  public static List<String> check(Collection<String> names) {
    List<String> messages = new ArrayList<>();
    for (String name : names.stream().sorted().toList()) {
      if (name.startsWith(PREFIX) && !KNOWN.contains(name)) {
        messages.add(Code.UNKNOWN_OPTION.message(Similar.to(name, KNOWN), name));
      }
    }
    return messages;
  }
}
