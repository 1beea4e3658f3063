package dev.albroute.processor.model;

/** A parameter of a route method: one record for each place where its value can come from. */
public sealed interface ParameterModel {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * The name of the parameter in the user's source.
   *
   * @return the name; no keyword, unique in its method
   */
  String name();

  /**
   * The type of the parameter.
   *
   * @return the type; an array for a varargs parameter
   */
  TypeRef type();

  /**
   * A variable of the path.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   * @param variable the name in the template; the template of the route knows its segment
   * @param value what the segment is converted to
   */
  record PathVariable(String name, TypeRef type, String variable, SimpleType value)
      implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The rest of the path: one value is the decoded segments joined with slashes, several are the segments one by one.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   * @param variable the name in the template; the template of the route knows its first segment
   * @param shape one value, which is {@link Presence.Required} and may be the empty text, or several
   */
  record PathRest(String name, TypeRef type, String variable, ValueShape shape)
      implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A query parameter.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   * @param key the decoded name in the query
   * @param shape how it holds its values
   */
  record QueryParameter(String name, TypeRef type, String key, ValueShape shape)
      implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A header field.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   * @param field the name of the field in lower case
   * @param shape how it holds its values
   */
  record HeaderParameter(String name, TypeRef type, String field, ValueShape shape)
      implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A cookie.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   * @param cookie the name of the cookie
   * @param value what its value is converted to
   * @param presence what happens without the cookie
   */
  record CookieParameter(
      String name, TypeRef type, String cookie, SimpleType value, Presence presence)
      implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A field of a form body.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   * @param key the decoded name of the field
   * @param shape how it holds its values
   */
  record FormParameter(String name, TypeRef type, String key, ValueShape shape)
      implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The body.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   * @param content how the body is read; of an {@code Optional} what is in it
   * @param presence what happens with an empty body: {@link Presence.Required}, {@link Presence.Nullable} or {@link
   *     Presence.OptionalValue}. A required body that is not JSON may be empty.
   */
  record BodyParameter(String name, TypeRef type, Content content, Presence presence)
      implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The request itself, a {@code dev.albroute.AlbRequest}.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   */
  record RequestParameter(String name, TypeRef type) implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The context of the invocation, a {@code com.amazonaws.services.lambda.runtime.Context}.
   *
   * @param name the name of the parameter
   * @param type the type of the parameter
   */
  record LambdaContextParameter(String name, TypeRef type) implements ParameterModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method for each kind, so that a new kind does not compile until every visitor handles it.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /** What is done with a {@link PathVariable}. */
    R visit(PathVariable parameter);

    /** What is done with a {@link PathRest}. */
    R visit(PathRest parameter);

    /** What is done with a {@link QueryParameter}. */
    R visit(QueryParameter parameter);

    /** What is done with a {@link HeaderParameter}. */
    R visit(HeaderParameter parameter);

    /** What is done with a {@link CookieParameter}. */
    R visit(CookieParameter parameter);

    /** What is done with a {@link FormParameter}. */
    R visit(FormParameter parameter);

    /** What is done with a {@link BodyParameter}. */
    R visit(BodyParameter parameter);

    /** What is done with a {@link RequestParameter}. */
    R visit(RequestParameter parameter);

    /** What is done with a {@link LambdaContextParameter}. */
    R visit(LambdaContextParameter parameter);
  }
}
