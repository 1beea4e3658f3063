package dev.albroute.json;

/**
 * Looks ahead into an object for the text that says which class it is of, wherever in the object it stands.
 *
 * <p>Looking ahead reads an object twice up to that text; where objects of hierarchies stand within each other, that is done
 * once for each level. {@link JsonReader#MAX_LOOK_AHEAD} bounds it.
 */
public final class JsonTags {
  private JsonTags() {}

  /**
   * Finds the text in a property of the object that comes next.
   *
   * @param json in front of the object
   * @param property the name of the property, alone
   * @param texts the texts that are known
   * @return the index of the text, the reader being in front of the object again; or {@link JsonReader#UNKNOWN}, after noting
   *     a failure, the reader being behind the value
   * @throws JsonException if the text is not JSON
   */
  public static int ofProperty(JsonReader json, JsonNames property, JsonNames texts) {
    int position = json.mark();
    if (!json.beginObject()) {
      return JsonReader.UNKNOWN;
    }
    if (!find(json, property)) {
      json.missing(property, 0);
      return JsonReader.UNKNOWN;
    }
    int index = json.readConstant(texts);
    if (index < 0) {
      skipRest(json);
      return JsonReader.UNKNOWN;
    }
    json.goBack(position);
    return index;
  }

  /**
   * Finds the text in a property of the object that comes next, where there is a class for objects without it.
   *
   * @param json in front of the object
   * @param property the name of the property, alone
   * @param texts the texts that are known
   * @param otherwise what is returned where the property is absent or its value none of the texts
   * @return the index, the reader being in front of the object again; or {@link JsonReader#UNKNOWN}, after noting a failure,
   *     if another value came next
   * @throws JsonException if the text is not JSON
   */
  public static int ofProperty(
      JsonReader json, JsonNames property, JsonNames texts, int otherwise) {
    int position = json.mark();
    if (!json.beginObject()) {
      return JsonReader.UNKNOWN;
    }
    int index = otherwise;
    if (find(json, property)) {
      if (json.peek() == '"') {
        index = json.readConstant(texts, otherwise);
      }
    }
    json.goBack(position);
    return index;
  }

  /**
   * Finds the text as the first name of the object that comes next.
   *
   * @param json in front of the object
   * @param texts the texts that are known
   * @return the index of the text, the reader being in front of the object again; or {@link JsonReader#UNKNOWN}, after noting
   *     a failure, the reader being behind the value
   * @throws JsonException if the text is not JSON
   */
  public static int ofWrapper(JsonReader json, JsonNames texts) {
    int position = json.mark();
    int start = json.offset();
    if (!json.beginObject()) {
      return JsonReader.UNKNOWN;
    }
    int index = json.nextProperty(texts, JsonReader.END);
    if (index < 0) {
      if (index == JsonReader.UNKNOWN) {
        json.skipValue();
        skipRest(json);
      }
      json.reject(start, "an object whose one name is " + texts.oneOf());
      return JsonReader.UNKNOWN;
    }
    json.goBack(position);
    return index;
  }

  /** Moves to the value of the property; false behind the object. */
  private static boolean find(JsonReader json, JsonNames property) {
    int index = JsonReader.END;
    while ((index = json.nextProperty(property, index)) == JsonReader.UNKNOWN) {
      json.skipValue();
    }
    return index == 0;
  }

  private static void skipRest(JsonReader json) {
    while (json.nextProperty()) {
      json.skipValue();
    }
  }
}
