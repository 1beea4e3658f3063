package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.MediaType;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads media types and ranges (RFC 9110, sections 8.3.1 and 12.5.1). */
final class MediaTypes {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String QUOTED =
      "\"(?:[\\t \\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\t \\x21-\\x7E])*\"";
  private static final String PARAMETER =
      "[ \\t]*;[ \\t]*(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + ")";
  private static final Pattern WHOLE =
      Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")((?:" + PARAMETER + ")*)");
  private static final Pattern PARAMETERS = Pattern.compile(PARAMETER);

  private MediaTypes() {}

  /**
   * A media type with its place.
   *
   * @param type the media type
   * @param text how and where it is written
   */
  record Written(MediaType type, Text text) {}

  /** The media types of an annotation, each once; what is none is told. */
  static List<Written> of(Texts texts, String annotation, Findings findings) {
    if (texts.values().isEmpty()) {
      findings.add(Code.MEDIA_TYPES_EMPTY, texts.place(), annotation);
    }
    List<Written> types = new ArrayList<>();
    for (Text text : texts.values()) {
      Optional<MediaType> type = parse(text.value());
      if (type.isEmpty()) {
        findings.add(Code.MEDIA_TYPE, text.place(), text.value());
      } else if (types.stream().noneMatch(written -> written.type().equals(type.get()))) {
        types.add(new Written(type.get(), text));
      }
    }
    return types;
  }

  /** Whether a media type or range admits a type without parameters. */
  static boolean admits(MediaType range, MediaType type) {
    boolean anySubtype = range.subtype().equals("*");
    if (range.type().equals("*")) {
      return anySubtype;
    }
    return range.type().equals(type.type())
        && (anySubtype || range.subtype().equals(type.subtype()));
  }

  private static Optional<MediaType> parse(String text) {
    Matcher matcher = WHOLE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String type = Tokens.lowerCase(matcher.group(1));
    String subtype = Tokens.lowerCase(matcher.group(2));
    boolean anyType = type.equals("*");
    boolean anySubtype = subtype.equals("*");
    boolean typeIsSound = anyType ? anySubtype : !type.contains("*");
    boolean subtypeIsSound = anySubtype || !subtype.contains("*");
    if (!typeIsSound || !subtypeIsSound) {
      return Optional.empty();
    }
    StringBuilder parameters = new StringBuilder();
    Matcher parameter = PARAMETERS.matcher(matcher.group(3));
    while (parameter.find()) {
      String name = Tokens.lowerCase(parameter.group(1));
      parameters.append("; ").append(name).append('=').append(parameter.group(2));
    }
    return Optional.of(new MediaType(type, subtype, parameters.toString()));
  }
}
