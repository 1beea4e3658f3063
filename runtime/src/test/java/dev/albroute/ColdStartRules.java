package dev.albroute;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a class must not use that may be loaded by a function's first request, because its first use
 * costs milliseconds. It is read from the constant pool (chapter 4.4 of the JVM specification), in
 * which everything that a class refers to is listed.
 */
public final class ColdStartRules {

  private static final List<String> FORBIDDEN_TYPES = List.of(
      "java/lang/reflect/",
      "java/lang/invoke/",
      "java/util/ServiceLoader",
      "java/util/regex/",
      "java/util/logging/",
      "java/util/stream/",
      "java/util/concurrent/atomic/AtomicReference",
      "java/text/",
      "java/time/format/");

  private static final Set<String> FORBIDDEN_METHODS = Set.of(
      "java/lang/String.format",
      "java/lang/String.formatted",
      "java/lang/String.split",
      "java/lang/String.matches",
      "java/lang/String.replaceAll",
      "java/lang/String.replaceFirst",
      "java/lang/Class.forName",
      "java/lang/Class.getMethod",
      "java/lang/Class.getMethods",
      "java/lang/Class.getDeclaredMethod",
      "java/lang/Class.getDeclaredMethods",
      "java/lang/Class.getDeclaredField",
      "java/lang/Class.getDeclaredFields",
      "java/lang/Class.getDeclaredConstructor",
      "java/lang/Class.getDeclaredConstructors",
      "java/lang/Class.getConstructor",
      "java/lang/Class.newInstance");

  private ColdStartRules() {}

  /** Every breach in the class files below a directory, as {@code class: what}. */
  public static List<String> breaches(Path classes) throws IOException {
    List<String> breaches = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : (Iterable<Path>) files.filter(ColdStartRules::isClass)::iterator) {
        for (String breach : breaches(Files.readAllBytes(file))) {
          breaches.add(classes.relativize(file) + ": " + breach);
        }
      }
    }
    return breaches;
  }

  private static boolean isClass(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class")
        && !name.equals("module-info.class")
        && !name.equals("package-info.class");
  }

  /** Every breach in one class file. */
  static Set<String> breaches(byte[] classFile) throws IOException {
    Set<String> breaches = new TreeSet<>();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.skipBytes(8);
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    int[] first = new int[count];
    int[] second = new int[count];
    List<Integer> types = new ArrayList<>();
    List<Integer> methods = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4 -> in.skipBytes(4);
        case 5, 6 -> {
          in.skipBytes(8);
          i++;
        }
        case 7 -> {
          first[i] = in.readUnsignedShort();
          types.add(i);
        }
        case 8, 16, 19, 20 -> in.skipBytes(2);
        case 9, 12 -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
        }
        case 10, 11 -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
          methods.add(i);
        }
        case 15 -> in.skipBytes(3);
        case 17, 18 -> {
          in.skipBytes(4);
          breaches.add("invokedynamic (a lambda, a method reference or a string concatenation)");
        }
        default -> throw new IOException("constant pool tag " + tag);
      }
    }
    for (int type : types) {
      String name = texts[first[type]];
      if (FORBIDDEN_TYPES.stream().anyMatch(name::startsWith)) {
        breaches.add(name);
      }
    }
    for (int method : methods) {
      String name = texts[first[first[method]]] + "." + texts[first[second[method]]];
      if (FORBIDDEN_METHODS.contains(name)) {
        breaches.add(name);
      }
    }
    for (String text : texts) {
      if (text != null && text.startsWith("$SwitchMap$")) {
        breaches.add("a switch over an enum");
      }
    }
    return breaches;
  }
}
