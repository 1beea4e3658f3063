package dev.albroute.binding;

import dev.albroute.AlbRequest;
import dev.albroute.json.JsonReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts the values of one request for the parameters of one method: for generated code. A value
 * is selected first and then converted:
 *
 * <pre>{@code
 * RequestBinding bind = new RequestBinding(request);
 * UUID id = bind.path("id", 1).asUUID();
 * int limit = bind.query("limit").orDefault("20").asInt();
 * bind.check();
 * }</pre>
 *
 * <p>A value that is absent or cannot be converted is noted, the conversion returns a neutral value
 * (zero, false, an empty text, null), and {@link #check} answers with all that was noted at once.
 *
 * <p>Of a repeated query parameter, header or form field the last value is taken, where not {@link
 * #next} walks all of them. An empty text is a value, and not a number.
 */
public final class RequestBinding extends Conversions {

  private static final int PATH = 0;
  private static final int REST = 1;
  private static final int QUERY = 2;
  private static final int HEADER = 3;
  private static final int COOKIE = 4;
  private static final int FORM = 5;

  private final AlbRequest request;
  private int place;
  private String name = "";
  private int segment;
  private @Nullable String defaultValue;
  private @Nullable String value;
  private boolean read;
  private boolean malformed;
  private @Nullable List<String> values;
  private int nextValue;
  private @Nullable BindingFailures failures;

  /**
   * A binding of one request.
   *
   * @param request the request
   */
  public RequestBinding(AlbRequest request) {
    this.request = request;
  }

  /**
   * Selects a path variable.
   *
   * @param variable its name
   * @param index the segment that it stands for; there is one
   * @return this
   */
  public RequestBinding path(String variable, int index) {
    segment = index;
    return select(PATH, variable);
  }

  /**
   * Selects a path variable that stands for the rest of the path. Its one value is the decoded
   * segments with slashes between them; {@link #next} walks the segments.
   *
   * @param variable its name
   * @param firstSegment the first segment that it stands for; it may be the number of segments
   * @return this
   */
  public RequestBinding rest(String variable, int firstSegment) {
    segment = firstSegment;
    return select(REST, variable);
  }

  /**
   * Selects a query parameter.
   *
   * @param parameter its decoded name
   * @return this
   */
  public RequestBinding query(String parameter) {
    return select(QUERY, parameter);
  }

  /**
   * Selects a header.
   *
   * @param header its name in any case
   * @return this
   */
  public RequestBinding header(String header) {
    return select(HEADER, header);
  }

  /**
   * Selects a cookie.
   *
   * @param cookie its name
   * @return this
   */
  public RequestBinding cookie(String cookie) {
    return select(COOKIE, cookie);
  }

  /**
   * Selects a field of a form.
   *
   * @param field its decoded name
   * @return this
   */
  public RequestBinding form(String field) {
    return select(FORM, field);
  }

  private RequestBinding select(int newPlace, String newName) {
    place = newPlace;
    name = newName;
    defaultValue = null;
    value = null;
    values = null;
    read = false;
    malformed = false;
    return this;
  }

  /**
   * Gives the selected value a default.
   *
   * @param text what is converted when the value is absent
   * @return this
   */
  public RequestBinding orDefault(String text) {
    defaultValue = text;
    return this;
  }

  /**
   * Whether the selected value is there or has a default.
   *
   * @return true when there is something to convert
   */
  public boolean present() {
    return current() != null;
  }

  /**
   * Like {@link #present}, and notes that the value is required when it is absent.
   *
   * @return true when there is something to convert
   */
  @Override
  public boolean required() {
    if (current() != null) {
      return true;
    }
    failures().missing(placeName(), name);
    return false;
  }

  /**
   * Moves to the next of all values of what is selected, to the first one when called first. Absent
   * values are none, or the default alone.
   *
   * @return false when there are no more
   */
  public boolean next() {
    List<String> all = values;
    if (all == null) {
      try {
        all = all();
      } catch (RuntimeException e) {
        malformed(e);
        all = List.of();
      }
      values = all;
      nextValue = 0;
      read = true;
      if (all.isEmpty() && defaultValue != null && !malformed) {
        value = defaultValue;
        return true;
      }
    }
    if (nextValue == all.size()) {
      return false;
    }
    value = all.get(nextValue++);
    return true;
  }

  /**
   * The text of the current value.
   *
   * @return the decoded text; empty when the value is absent, which {@link #required} and {@link
   *     #reject} note
   */
  @Override
  public String value() {
    String text = current();
    return text == null ? "" : text;
  }

  /**
   * Notes that the current value is not acceptable, or required when it is absent.
   *
   * @param expected what would be: {@code "one of NEW, SHIPPED"}
   */
  @Override
  public void reject(String expected) {
    String text = current();
    if (text == null) {
      failures().missing(placeName(), name);
    } else if (!malformed) {
      failures().rejected(placeName(), name, expected, text);
    }
  }

  /**
   * Reads the body.
   *
   * @return a reader at the beginning of the body; null, with the failure noted, when there is none
   * @throws dev.albroute.HttpProblem 400 when the event says that the body is base64 and it is not
   */
  public @Nullable JsonReader body() {
    if (!request.hasBody()) {
      failures().missing("body", "");
      return null;
    }
    return request.bodyReader();
  }

  /**
   * Reads a body that need not be there.
   *
   * @return a reader at the beginning of the body, or null when there is none
   * @throws dev.albroute.HttpProblem 400 when the event says that the body is base64 and it is not
   */
  public @Nullable JsonReader optionalBody() {
    return request.hasBody() ? request.bodyReader() : null;
  }

  /**
   * Ends the body: nothing may follow the value, and the failures of its reader are taken over.
   *
   * @param json what {@link #body} returned
   * @throws dev.albroute.json.JsonException when something follows; hand it to {@link #fail}
   */
  public void finish(JsonReader json) {
    json.end();
    if (json.failed()) {
      failures().body(json.failures());
    }
  }

  /**
   * Notes that the body is not JSON.
   *
   * @param thrown what reading the body threw; anything else than a {@link
   *     dev.albroute.json.JsonException} goes on
   */
  public void fail(RuntimeException thrown) {
    failures().body(thrown);
  }

  /**
   * Ends the binding.
   *
   * @throws dev.albroute.HttpProblem 400, with a member {@code errors} that lists what was noted, when
   *     anything was
   */
  public void check() {
    if (failures != null) {
      throw failures.problem();
    }
  }

  /** The value to convert, the default included; null when there is none. */
  private @Nullable String current() {
    if (!read) {
      read = true;
      try {
        value = last();
      } catch (RuntimeException e) {
        malformed(e);
      }
    }
    return value == null ? defaultValue : value;
  }

  /** Notes a value that cannot be decoded; an empty text stands for it, of which nothing more is noted. */
  private void malformed(RuntimeException e) {
    failures().malformed(placeName(), name, e);
    malformed = true;
    value = "";
  }

  private @Nullable String last() {
    return switch (place) {
      case PATH -> request.segment(segment);
      case REST -> String.join("/", rest());
      case QUERY -> request.queryParam(name);
      case HEADER -> request.header(name);
      case COOKIE -> request.cookie(name);
      default -> request.formParam(name);
    };
  }

  private List<String> all() {
    return switch (place) {
      case REST -> rest();
      case QUERY -> request.queryParams(name);
      case HEADER -> request.headers(name);
      case FORM -> request.formParams(name);
      default -> {
        String only = last();
        yield only == null ? List.of() : List.of(only);
      }
    };
  }

  private List<String> rest() {
    List<String> segments = request.segments();
    return segments.subList(Math.min(segment, segments.size()), segments.size());
  }

  private String placeName() {
    return switch (place) {
      case QUERY -> "query";
      case HEADER -> "header";
      case COOKIE -> "cookie";
      case FORM -> "form";
      default -> "path";
    };
  }

  private BindingFailures failures() {
    BindingFailures noted = failures;
    if (noted == null) {
      noted = new BindingFailures();
      failures = noted;
    }
    return noted;
  }
}
