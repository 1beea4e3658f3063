package dev.albroute.processor.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be wrong, as {@code docs/errors.md} describes it. A message says what is wrong in the user's own
 * names and ends with a fix.
 */
public enum Code {
  /** An annotated type that is no interface: type, kind. */
  NOT_AN_INTERFACE(
      101,
      "%1$s is %2$s, and only an interface describes routes.",
      "Move its route methods into an interface and annotate that"),

  /** An interface that generated code cannot name: type. */
  PRIVATE_INTERFACE(
      102,
      "%1$s is private, or a type around it is, so that generated code cannot name it.",
      "Make it package-private or public"),

  /** An annotated interface with type parameters: type, parameters. */
  GENERIC_INTERFACE(
      103,
      "%1$s is generic in %2$s, and a handler has no type to put there.",
      "Annotate an interface that extends %1$s with a type for %2$s"),

  /** An annotated interface without anything to serve: type. */
  NO_ROUTES(
      104,
      "%1$s has no routes.",
      "Annotate a method with @Get, @Post, @Put, @Patch, @Delete, @Head, @Options or @Any, or include an interface that has routes"),

  /** A route on a static or private method: kind, method. */
  NOT_CALLABLE(
      105,
      "The %1$s method %2$s cannot be a route: a handler calls the methods of a service.",
      "Make it an abstract or a default method"),

  /** A route method with type parameters: method, parameters. */
  GENERIC_METHOD(
      106,
      "%1$s is generic in %2$s, and a request has no type to put there.",
      "Replace %2$s with a type"),

  /** An annotation in a type that is not served: annotation, element, kind of the type. */
  STRAY_ANNOTATION(
      107,
      "@%1$s on %2$s has no effect in %3$s.",
      "Put it into the interface that is annotated with @AlbRoute, or remove it"),

  /** An annotation on a method without a route: annotation, method. */
  IDLE_ANNOTATION(
      108, "@%1$s has no effect: %2$s has no route.", "Add a route such as @Get, or remove it"),

  /** A generated class that exists already: generated class, interface. */
  NAME_TAKEN(109, "%1$s, which is generated for %2$s, exists already.", "Rename one of the two"),

  /** Two interfaces with the same generated class: generated class, first and second interface. */
  NAMES_COLLIDE(
      110, "%1$s would be generated for %2$s and for %3$s.", "Rename one of the interfaces"),

  /** An included type without the annotation: included type, interface. */
  INCLUDE_NOT_API(
      111,
      "%1$s, which %2$s includes, is no interface with @AlbRoute.",
      "Annotate it, or extend it instead of including it"),

  /** An interface that includes itself: interface, the way back to it. */
  INCLUDE_CYCLE(112, "%1$s includes itself: %2$s.", "Remove one of these includes"),

  /** An interface that is included twice in one annotation: included type, interface. */
  INCLUDED_TWICE(113, "%1$s is included in %2$s twice.", "Remove one of the two"),

  /** Types that were not found when all rounds were over: interface, types. */
  UNRESOLVED_TYPE(
      114,
      "%1$s could not be served, since %2$s cannot be found.",
      "Import it, or add the library or generator that it comes from; it must not depend on what is generated for %1$s"),

  /** A type that generated code cannot name: type, where it is used, package. */
  HIDDEN_TYPE(
      115,
      "%1$s, %2$s, is not visible in package %3$s, where the handler is generated.",
      "Make it public, or move it there"),

  /** An abstract method without a route: method. */
  ROUTELESS_METHOD(
      116,
      "%1$s has no route, and a handler calls nothing but routes.",
      "Annotate it with @Get or another route, make it a default method, or move it into an interface that is not served"),

  /** A sealed interface: type. */
  SEALED_INTERFACE(
      117, "%1$s is sealed, and a handler implements it once to warm itself up.", "Remove sealed"),

  /** A main for an interface whose handler takes services: interface, handler. */
  MAIN_WITHOUT_SERVICE(
      118,
      "A main of %1$s would have no service to give to %2$s.",
      "Make every method of %1$s and of what it includes a default method, or write main = true at the class that extends %2$s"),

  /** A main for a class that is no handler: class. */
  MAIN_NOT_HANDLER(
      119,
      "%1$s does not extend a generated handler, and a main runs nothing else.",
      "Extend the handler that is generated for your interface"),

  /** A main for a class that it cannot make: class, reason, what to do. */
  MAIN_CANNOT_CONSTRUCT(120, "%1$s cannot be made by a main: %2$s.", "%3$s"),

  /** An element of the annotation that means nothing at a class: element, class. */
  MAIN_IDLE_ELEMENT(
      121, "%1$s of @AlbRoute has no effect on the class %2$s.", "Write it at the interface"),

  /** A path without its first slash: path. */
  PATH_WITHOUT_SLASH(201, "Path \"%1$s\" does not start with a slash.", "Write \"/%1$s\""),

  /** Braces that do not match: path. */
  PATH_BRACES(
      202,
      "The braces of path \"%1$s\" do not match.",
      "Write {name} for one segment, {name+} or {name*} for the rest of the path"),

  /** A path variable without a parameter: variable, path, method, what to do. */
  UNBOUND_VARIABLE(
      203,
      "Path variable \"%1$s\" of \"%2$s\" has no parameter in %3$s. Every variable must be bound.",
      "%4$s"),

  /** A path with two variables of one name: variable, path. */
  DUPLICATE_VARIABLE(
      204,
      "Path variable \"%1$s\" stands twice in \"%2$s\".",
      "Give each variable a name of its own"),

  /** Something behind the rest of a path: rest, path. */
  REST_NOT_LAST(
      205,
      "\"%1$s\" takes the rest of the path, and something follows it in \"%2$s\".",
      "Move it to the end, or write {%3$s} for one segment"),

  /** A variable whose name is no Java identifier: variable, path, a name that would do. */
  VARIABLE_NAME(
      206,
      "\"%1$s\" in path \"%2$s\" is no name of a variable, which is named like a parameter and has no pattern.",
      "Write {%3$s}"),

  /** A query or fragment in a path: path, the character. */
  PATH_QUERY(
      207,
      "Path \"%1$s\" holds \"%2$s\", where a path ends.",
      "End it there, and bind query parameters with @QueryParam"),

  /** Percent-encoding in a path: path, what to do. */
  PATH_ENCODED(
      208, "Path \"%1$s\" is percent-encoded, and segments are compared after decoding.", "%2$s"),

  /** Two slashes side by side: path, path without them. */
  EMPTY_SEGMENT(
      209, "Path \"%1$s\" has an empty segment, which no request matches.", "Write \"%2$s\""),

  /** A slash at the end: path, path without it. */
  TRAILING_SLASH(
      210,
      "Path \"%1$s\" ends in a slash, which makes no difference to what it matches.",
      "Write \"%2$s\""),

  /** A dot segment: path, segment. */
  DOT_SEGMENT(
      211,
      "Path \"%1$s\" holds the segment \"%2$s\", which clients resolve before they send a request.",
      "Write the path that it leads to"),

  /** Text beside a variable in one segment: segment, path, name. */
  PARTIAL_VARIABLE(
      212,
      "Segment \"%1$s\" of \"%2$s\" is a variable and text; a variable is a whole segment.",
      "Write {%3$s} and take its text apart in the type of the parameter"),

  /** An asterisk as a segment: segment, path. */
  PATH_WILDCARD(
      213,
      "Segment \"%1$s\" of \"%2$s\" would match an asterisk only.",
      "Write {name} for one segment, {name+} or {name*} for the rest of the path"),

  /** A control character in a path: path, the character. */
  PATH_CHARACTER(214, "Path \"%1$s\" holds the control character %2$s.", "Remove it"),

  /** Two routes for the same requests: first route, its method, second route, its method. */
  AMBIGUOUS_ROUTES(
      215, "%1$s of %2$s and %3$s of %4$s match the same requests.", "Change one of the paths"),

  /** A parameter for a variable that is not in the path: variable, method, path. */
  UNKNOWN_VARIABLE(
      216, "Path variable \"%1$s\" of %2$s is not in \"%3$s\".", "Write {%1$s} into the path"),

  /** A parameter with two source annotations: parameter, method, annotations. */
  SEVERAL_SOURCES(
      301,
      "Parameter \"%1$s\" of %2$s has %3$s, and a value comes from one place.",
      "Keep one of them"),

  /** Two parameters for one body: first and second parameter, method. */
  SEVERAL_BODIES(
      302,
      "Parameters \"%1$s\" and \"%2$s\" of %3$s would both be the body.",
      "Put both into one record, or say with @QueryParam or another annotation where one of them comes from"),

  /** A body beside form fields: body parameter, form parameter, method. */
  BODY_AND_FORM(
      303,
      "Parameter \"%1$s\" of %3$s is the body, and so is the form that \"%2$s\" is a field of.",
      "Take all of the body as one parameter, or all of it as form fields"),

  /** A body that the method gives no meaning: parameter, method, request method. */
  BODY_UNEXPECTED(
      304,
      "Parameter \"%1$s\" of %2$s would be the body of %3$s, which has none as a rule.",
      "Annotate it with @Body if clients do send one, or take its parts as query parameters"),

  /** A form field of a request without a body: parameter, method, request method. */
  FORM_WITHOUT_BODY(
      305,
      "Parameter \"%1$s\" of %2$s is a form field, and %3$s has no body to hold it: its form is sent in the query.",
      "Use @QueryParam"),

  /** A type that has no text form: type, parameter, method. */
  PARAMETER_TYPE(
      306,
      "%1$s, the type of parameter \"%2$s\" of %3$s, cannot be made from a text.",
      "Take a String, or a type with a public static valueOf(String), of(String), parse(String) or fromString(String)"),

  /** A container without type argument: type, parameter, method. */
  PARAMETER_RAW(
      307,
      "%1$s, the type of parameter \"%2$s\" of %3$s, does not say what it holds.",
      "Write %1$s<String> or another type in place of String"),

  /** A container of a wildcard: type, parameter, method, type without wildcard. */
  PARAMETER_WILDCARD(
      308,
      "%1$s, the type of parameter \"%2$s\" of %3$s, does not say what it holds.",
      "Write %4$s"),

  /** A container in a container: type, parameter, method. */
  PARAMETER_NESTED(
      309,
      "%1$s, the type of parameter \"%2$s\" of %3$s, holds containers, and a request holds a list of texts at most.",
      "Hold values that are each made from one text, or take the AlbRequest"),

  /** A map of query parameters, header fields and the like: type, parameter, method. */
  PARAMETER_MAP(
      310,
      "%1$s, the type of parameter \"%2$s\" of %3$s, cannot hold one named value.",
      "Take the AlbRequest, which has maps of all query parameters, header fields and cookies"),

  /** A parameter with a default that may be empty: parameter, method, optional type or annotation, what to do. */
  NEVER_EMPTY(
      311,
      "Parameter \"%1$s\" of %2$s has a default value, so that %3$s is never empty.",
      "Remove @DefaultValue, or %4$s"),

  /** An optional container: type, parameter, method, type without optional. */
  OPTIONAL_CONTAINER(
      312,
      "%1$s, the type of parameter \"%2$s\" of %3$s, is empty twice: without values a container is empty.",
      "Write %4$s"),

  /** A nullable primitive: type, parameter, method, box. */
  NULLABLE_PRIMITIVE(
      313, "Parameter \"%2$s\" of %3$s is @Nullable, and %1$s has no null.", "Write %4$s"),

  /** A default that cannot be converted: text, parameter, method, type, what to do. */
  DEFAULT_TEXT(314, "Default value \"%1$s\" of parameter \"%2$s\" of %3$s is no %4$s.", "%5$s"),

  /** A default that is never used: parameter, method, what the parameter is. */
  DEFAULT_IDLE(
      315,
      "@DefaultValue has no effect on parameter \"%1$s\" of %2$s, which is %3$s.",
      "Remove it"),

  /** A header field name that is no token: name, parameter, method. */
  HEADER_NAME(
      316,
      "\"%1$s\", which parameter \"%2$s\" of %3$s is bound to, is no name of a header field.",
      "Use letters, digits and hyphens, as in x-request-id"),

  /** A header field named after a parameter of several words: parameter, method, hyphenated name. */
  HEADER_NAME_CASE(
      317,
      "Parameter \"%1$s\" of %2$s would be bound to the header field \"%1$s\", which has no hyphens.",
      "Write @HeaderParam(\"%3$s\"), or @HeaderParam(\"%1$s\") if that is the name"),

  /** A cookie name that is no token: name, parameter, method. */
  COOKIE_NAME(
      318,
      "\"%1$s\", which parameter \"%2$s\" of %3$s is bound to, is no name of a cookie.",
      "Use letters, digits, hyphens and underscores"),

  /** An optional path variable: parameter, method, type without optional. */
  PATH_OPTIONAL(
      319, "Parameter \"%1$s\" of %2$s is a path variable, which is always there.", "Write %3$s"),

  /** A container for one segment: parameter, method, type, variable. */
  PATH_SEVERAL(
      320,
      "Parameter \"%1$s\" of %2$s is a %3$s, and {%4$s} is one segment.",
      "Write {%4$s+} for the rest of the path, or take one value"),

  /** A parameter whose name is not known: position from 1, method. */
  PARAMETER_UNNAMED(
      321,
      "The name of parameter %1$s of %2$s is not known: the class file does not keep it.",
      "Compile it with -parameters, or name its source as in @QueryParam(\"name\")"),

  /** A container for a cookie: parameter, method, type. */
  COOKIE_SEVERAL(
      322, "Parameter \"%1$s\" of %2$s is a %3$s, and a cookie has one value.", "Take one value"),

  /** A sorted set of what has no order: element type, parameter, method. */
  NOT_COMPARABLE(
      323,
      "%1$s, which parameter \"%2$s\" of %3$s holds in order, is not Comparable.",
      "Use a Set or a List"),

  /** An enum without constants: type, parameter, method. */
  PARAMETER_ENUM(
      324,
      "%1$s, the type of parameter \"%2$s\" of %3$s, has no constants, so that every value would be refused.",
      "Add a constant"),

  /** A type without a JSON form: type, where it is used, what to use instead. */
  JSON_TYPE(401, "%1$s, %2$s, has no JSON form.", "Use %3$s"),

  /** An interface or abstract class: type, where it is used, kind. */
  JSON_INTERFACE(
      402,
      "%1$s, %2$s, is %3$s, and JSON does not say which class to make.",
      "Use a record, make it sealed, or annotate it with @JsonTypeInfo and @JsonSubTypes"),

  /** A class whose objects cannot be made: type. */
  JSON_CLASS(
      403,
      "There is no one way to make objects of class %1$s.",
      "Make it a record, give it one public constructor, or annotate a constructor with @JsonCreator"),

  /** A generic type without type arguments: type, where it is used. */
  JSON_RAW(404, "%1$s, %2$s, does not say what it holds.", "Write its type arguments"),

  /** A map whose keys are no strings: key type, where it is used. */
  JSON_MAP_KEY(
      405,
      "%1$s is the key of a map, %2$s, and a JSON object has string keys.",
      "Use String, an enum, UUID or an integer as the key"),

  /** A wildcard that has no one JSON form: type, where it is used, type without wildcard. */
  JSON_WILDCARD(
      406, "%1$s, %2$s, has a wildcard for which there is no one JSON form.", "Write %3$s"),

  /** A record that holds itself with ever longer type arguments: type, where it is used. */
  JSON_ENDLESS(
      407,
      "%1$s, %2$s, holds itself with ever longer type arguments.",
      "Use the same type arguments inside as outside"),

  /** An enum without constants: type, where it is used. */
  JSON_ENUM(408, "%1$s, %2$s, has no constants, so that it has no value.", "Add a constant"),

  /** An optional of an optional: type, where it is used. */
  JSON_OPTIONAL(
      409, "%1$s, %2$s, is empty in two ways, and JSON has one null.", "Remove one Optional"),

  /** A sorted set of what has no order: element type, where it is used. */
  JSON_NOT_COMPARABLE(
      410, "%1$s is held in order, %2$s, and is not Comparable.", "Use a Set or a List"),

  /** An array of a parameterised type: type, where it is used. */
  JSON_GENERIC_ARRAY(
      411,
      "%1$s, %2$s, is an array of a parameterised type, which Java cannot make without a warning.",
      "Use a List"),

  /** An annotation that changes JSON elsewhere and not here: annotation, element. */
  FOREIGN_ANNOTATION(
      412,
      "@%1$s on %2$s would change its JSON, and AlbRoute does not follow it.",
      "Remove it, or use a record of its own for this interface"),

  /** A default of a component that cannot have one: component, type. */
  COMPONENT_DEFAULT(
      413,
      "Component %1$s of type %2$s cannot have a default value: only strings, numbers, booleans, characters and enums can.",
      "Remove @DefaultValue, or make the component @Nullable and choose in the constructor"),

  /** A default of a component that cannot be converted: text, component, type, what to do. */
  COMPONENT_DEFAULT_TEXT(414, "Default value \"%1$s\" of component %2$s is no %3$s.", "%4$s"),

  /** A nullable primitive component: component, type, box. */
  COMPONENT_NULLABLE(415, "Component %1$s is @Nullable, and %2$s has no null.", "Write %3$s"),

  /** Two properties of one name: type, name. */
  JSON_DUPLICATE_PROPERTY(
      416, "%1$s has two properties named \"%2$s\".", "Give one of them another name"),

  /** Several annotated creators: type. */
  JSON_CREATORS(
      417,
      "Several constructors or methods of %1$s are annotated with @JsonCreator.",
      "Annotate one"),

  /** Parameters whose names the class file does not say: type. */
  JSON_PARAMETER_NAMES(
      418,
      "The class file of %1$s does not say the names of its constructor's parameters.",
      "Compile it with -parameters, annotate them with @JsonProperty, or use a codec of your own"),

  /** A property that only reflection could use: property, what is done, what to add. */
  JSON_HIDDEN_PROPERTY(
      419, "Generated code cannot use %1$s where it is %2$s.", "Add %3$s, or @JsonIgnore it"),

  /** A member that generated code cannot use: member, type. */
  JSON_HIDDEN_MEMBER(
      420, "%1$s of %2$s cannot be used by generated code.", "Make it public and not final"),

  /** A property that cannot be written flat: property, type. */
  JSON_UNWRAPPED(
      421,
      "The value of %1$s, a %2$s, has no properties of its own to stand beside the others.",
      "Remove @JsonUnwrapped, or use a record or class that does not hold itself"),

  /** A creator with a checked exception: type, exception. */
  JSON_CHECKED_EXCEPTION(
      422,
      "What makes objects of %1$s throws the checked exception %2$s.",
      "Throw an IllegalArgumentException, which is answered with 400"),

  /** A builder without an end: builder, type, method. */
  JSON_BUILDER(
      423,
      "Builder %1$s has no usable method %3$s() that returns a %2$s, or no constructor without parameters.",
      "Add it"),

  /** A map of other properties that is none: annotation, type, type of the member. */
  JSON_ANY(
      424,
      "%1$s in %2$s stands on %3$s, which is no map of properties.",
      "Use a Map<String, V>, or for @JsonAnySetter a method with the parameters (String, V)"),

  /** A class that is a value one way and an object the other: type. */
  JSON_ONE_WAY(
      425,
      "%1$s is one value in JSON one way, and not the other.",
      "Use @JsonValue together with a @JsonCreator that takes that value"),

  /** A hierarchy without classes: type. */
  JSON_NO_SUBTYPES(
      426, "%1$s has no classes to choose from.", "Name them in @JsonSubTypes, or make it sealed"),

  /** Two classes of a hierarchy with one text: class, class, text. */
  JSON_SAME_TEXT(
      427,
      "%1$s and %2$s are both \"%3$s\" in JSON.",
      "Give one of them another name by @JsonTypeName"),

  /** A generic class in a hierarchy: type. */
  JSON_GENERIC_SUBTYPE(
      428,
      "%1$s is generic and a class of a hierarchy, which does not say its type arguments.",
      "Remove its type parameters"),

  /** Two constants of one text: type, text. */
  JSON_DUPLICATE_CONSTANT(
      429, "%1$s has two constants that are \"%2$s\" in JSON.", "Give one of them another text"),

  /** A pattern that is none: pattern, element, type. */
  JSON_PATTERN(
      430,
      "Pattern \"%1$s\" of %2$s is no pattern for a %3$s.",
      "Write one as DateTimeFormatter takes it, such as \"yyyy-MM-dd\""),

  /** A time zone that does not exist: zone, element. */
  JSON_TIME_ZONE(
      431,
      "Time zone \"%1$s\" of %2$s does not exist.",
      "Write one such as \"Europe/Paris\" or \"UTC\""),

  /** A codec for something else: codec, type, interface. */
  JSON_CODEC(432, "%1$s is no codec for %2$s.", "Let it implement %3$s"),

  /** A codec that cannot be made: codec. */
  JSON_CODEC_INSTANCE(
      433,
      "Codec %1$s has no constructor without parameters that generated code can call, and no public static INSTANCE.",
      "Add one of them"),

  /** A class without properties: type. */
  JSON_NO_PROPERTIES(
      434,
      "Class %1$s has no property that is open to generated code.",
      "Add getters or public fields, or make it a record"),

  /** A codec where there is no JSON: element. */
  JSON_CODEC_IDLE(
      435,
      "@Codec on %1$s has no JSON to read or write.",
      "Put it on a @Body parameter, on a method whose result has content, on a property or on a type"),

  /** A class of a hierarchy that is no object: class, hierarchy. */
  JSON_SUBTYPE(
      436,
      "%1$s is a class of the hierarchy %2$s and one value in JSON, with no place for what tells it from the others.",
      "Make it a record that has the value as a component"),

  /** A creator with type parameters: type. */
  JSON_GENERIC_CREATOR(
      437,
      "The @JsonCreator of %1$s has type parameters of its own, which generated code does not know.",
      "Annotate a constructor, or a method without type parameters"),

  /** A codec on a member that is no property: member. */
  JSON_CODEC_MEMBER(
      438,
      "@Codec on %1$s has no effect: that is no property.",
      "Put it on a property or on a type, or remove it"),

  /** A result that arrives later: type, method. */
  ASYNC_RESULT(
      501,
      "%1$s, the result of %2$s, arrives later, and Lambda takes the response when the handler returns.",
      "Return the value itself"),

  /** A result that can be read once: type, method. */
  STREAM_RESULT(
      502, "%1$s, the result of %2$s, can be read only once and has no size.", "Return a List"),

  /** An optional or a response in another: type, method. */
  NESTED_RESULT(
      503,
      "%1$s, the result of %2$s, says twice whether there is a value.",
      "Return an Optional for a value or 404, or an AlbResponse that says its status itself"),

  /** A response that does not say its body: type, method. */
  RESPONSE_TYPE(
      504,
      "%1$s, the result of %2$s, does not say what the body is.",
      "Write the type of the body as in AlbResponse<String>, or AlbResponse<Void> for none"),

  /** A status that a result cannot have: status, method. */
  STATUS_RANGE(
      505,
      "Status %1$s of %2$s is no status of a result: these go from 200 to 399.",
      "Throw an exception with @Status for an error, or return an AlbResponse"),

  /** A result beside a status without content: status, method, result type. */
  STATUS_WITHOUT_CONTENT(
      506,
      "Status %1$s of %2$s has no content, and the method returns %3$s.",
      "Make it void, or choose another status"),

  /** A status beside a response that has one: status, method. */
  STATUS_IDLE(
      507,
      "Status %1$s of %2$s has no effect: an AlbResponse says its status itself.",
      "Remove @Status, or return the body alone"),

  /** A status that an exception cannot have: status, exception. */
  ERROR_STATUS_RANGE(
      508,
      "Status %1$s of %2$s is no status of an error: these go from 400 to 599.",
      "Write 400 for an error of the client, 500 for one of the server, or a finer status"),

  /** A status on what cannot be thrown: type, kind. */
  STATUS_TYPE(
      509,
      "@Status on %1$s has no effect: it is %2$s, and only exceptions have a status.",
      "Remove it, or put it on a route method"),

  /** A text that is no media type: text. */
  MEDIA_TYPE(510, "\"%1$s\" is no media type.", "Write a type and a subtype, as in text/csv"),

  /** A media range in {@code @Produces}: text. */
  PRODUCES_RANGE(
      511,
      "\"%1$s\" is a range, and a response has one media type.",
      "Write the media type without *, or \"*/*\" alone to answer whatever a request accepts"),

  /** A {@code @Produces} on a method without content: method. */
  PRODUCES_IDLE(512, "@Produces has no effect: %1$s gives nothing back.", "Remove it"),

  /** A {@code @Consumes} on a method that reads no body: method. */
  CONSUMES_IDLE(
      513,
      "@Consumes has no effect: %1$s reads no body.",
      "Remove it, or take the body as a parameter"),

  /** Another media type for a JSON result: media type, method, result type. */
  PRODUCES_NOT_JSON(
      514,
      "\"%1$s\" is not JSON, and %3$s, the result of %2$s, is written as JSON.",
      "Write application/json or a type that ends in +json, or return a String, byte[] or InputStream"),

  /** Another media type for a JSON body: media type, method, parameter, its type. */
  CONSUMES_NOT_JSON(
      515,
      "\"%1$s\" is not JSON, and %4$s, the type of parameter \"%3$s\" of %2$s, is read as JSON.",
      "Write application/json or a type that ends in +json, or take a String, byte[] or InputStream"),

  /** Another media type for form fields: media type, method, parameter. */
  CONSUMES_NOT_FORM(
      516,
      "\"%1$s\" is no form, and parameter \"%3$s\" of %2$s is a form field.",
      "Write application/x-www-form-urlencoded or multipart/form-data, or remove @Consumes"),

  /** An annotation without a media type: annotation. */
  MEDIA_TYPES_EMPTY(517, "@%1$s names no media type.", "Name one at least, or remove it"),

  /** A declared throwable that is no exception: type, method. */
  THROWS_THROWABLE(
      518,
      "%2$s declares %1$s, which is neither an Exception nor an Error.",
      "Declare an Exception"),

  /** Void as a value: type, method. */
  VOID_OBJECT(519, "%1$s, the result of %2$s, has no value.", "Write void"),

  /** A compiler option that AlbRoute does not have: option. */
  UNKNOWN_OPTION(601, "The processor has no option %1$s.", "Remove it"),

  /** A defect of AlbRoute: interface, exception. */
  INTERNAL(
      901,
      "AlbRoute failed on %1$s: %2$s. This is a defect of AlbRoute.",
      "Report it, please, with the interface and this message"),

  /** A generated class that could not be written: class, interface, reason. */
  NOT_WRITTEN(
      902,
      "%1$s, which is generated for %2$s, could not be written: %3$s.",
      "Check the compiler's output directory");

  private final int number;
  private final String problem;
  private final String fix;

  Code(int number, String problem, String fix) {
    this.number = number;
    this.problem = problem;
    this.fix = fix;
  }

  /**
   * The code as messages and documents write it.
   *
   * @return for instance {@code ALB203}
   */
  public String id() {
    return "ALB" + number;
  }

  /**
   * The whole message.
   *
   * @param meant a name that the user may have meant, where there is one
   * @param arguments the user's own names, in the order that the comment on the constant tells
   * @return the code in brackets, what is wrong, and a fix
   */
  public String message(Optional<String> meant, Object... arguments) {
    StringBuilder text = new StringBuilder("[").append(id()).append("] ");
    text.append(String.format(Locale.ROOT, problem, arguments));
    text.append(' ').append(String.format(Locale.ROOT, fix, arguments));
    if (meant.isPresent()) {
      text.append(", or did you mean \"").append(meant.get()).append("\"?");
    } else {
      text.append('.');
    }
    return text.toString();
  }
}
