package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.albroute.processor.model.RuntimeTypes;

/** {@link RuntimeTypes} as JavaPoet's names. */
final class RuntimeNames {
  static final ClassName HANDLER = TypeNames.raw(RuntimeTypes.HANDLER);
  static final ClassName FILTER = TypeNames.raw(RuntimeTypes.FILTER);
  static final ClassName REQUEST = TypeNames.raw(RuntimeTypes.REQUEST);
  static final ClassName RESPONSE = TypeNames.raw(RuntimeTypes.RESPONSE);
  static final ClassName PRIMING = TypeNames.raw(RuntimeTypes.PRIMING);
  static final ClassName PROBLEM = TypeNames.raw(RuntimeTypes.PROBLEM);
  static final ClassName BINDING = TypeNames.raw(RuntimeTypes.BINDING);
  static final ClassName JSON_READER = TypeNames.raw(RuntimeTypes.JSON_READER);
  static final ClassName JSON_WRITER = TypeNames.raw(RuntimeTypes.JSON_WRITER);
  static final ClassName JSON_NAMES = TypeNames.raw(RuntimeTypes.JSON_NAMES);
  static final ClassName JSON_ENCODER = TypeNames.raw(RuntimeTypes.JSON_ENCODER);
  static final ClassName JDK_CODECS = TypeNames.raw(RuntimeTypes.JDK_CODECS);
  static final ClassName JAVA_TIME_CODECS = TypeNames.raw(RuntimeTypes.JAVA_TIME_CODECS);
  static final ClassName CUSTOM_RUNTIME = TypeNames.raw(RuntimeTypes.CUSTOM_RUNTIME);
  static final ClassName JSON_TAGS = TypeNames.raw(RuntimeTypes.JSON_TAGS);
  static final ClassName JSON_VALUE = TypeNames.raw(RuntimeTypes.JSON_VALUE);
  static final ClassName ATOMIC_CODECS = TypeNames.raw(RuntimeTypes.ATOMIC_CODECS);
  static final ClassName MAP_KEYS = TypeNames.raw(RuntimeTypes.MAP_KEYS);
  static final ClassName QUOTED_CODECS = TypeNames.raw(RuntimeTypes.QUOTED_CODECS);
  static final ClassName TIME_PATTERN = TypeNames.raw(RuntimeTypes.TIME_PATTERN);
  static final ClassName TIME_NUMBERS = TypeNames.raw(RuntimeTypes.TIME_NUMBERS);
  static final ClassName OBJECT_CODEC = TypeNames.raw(RuntimeTypes.OBJECT_CODEC);

  private RuntimeNames() {}
}
