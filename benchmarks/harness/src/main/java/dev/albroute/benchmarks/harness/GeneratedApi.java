package dev.albroute.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Source code of an API of any size: resources of five routes each, and record types that come in families of three.
 *
 * @param routes how many routes, a multiple of {@value #ROUTES_OF_A_RESOURCE}
 * @param types how many record types, a multiple of three; routes without types read and write text
 */
record GeneratedApi(int routes, int types) {

  /** The generated handler. */
  static final String HANDLER = "growth.GrowthApiHandler";

  private static final int ROUTES_OF_A_RESOURCE = 5;
  private static final int FAMILY = 3;

  /** Writes the sources into a directory and gives back their files. */
  List<Path> write(Path directory) throws IOException {
    Path source = Files.createDirectories(directory.resolve("growth"));
    List<Path> files = new ArrayList<>();
    for (int type = 0; type < types; type++) {
      files.add(Files.writeString(source.resolve("Type" + type + ".java"), type(type)));
    }
    files.add(Files.writeString(source.resolve("GrowthApi.java"), api()));
    return files;
  }

  /** Paths that are spread over the whole API, each answered by a route with a variable. */
  List<String> paths(int count) {
    int resources = routes / ROUTES_OF_A_RESOURCE;
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paths.add("/v1/resource" + (int) ((i + 0.5) * resources / count) + "/8c2f41");
    }
    return paths;
  }

  private String api() {
    StringBuilder java = new StringBuilder(routes * 150);
    java.append("package growth;\n\nimport dev.albroute.annotation.*;\nimport java.util.List;\n\n");
    java.append("@AlbRoute(\"/v1\")\npublic interface GrowthApi {\n");
    for (int resource = 0; resource < routes / ROUTES_OF_A_RESOURCE; resource++) {
      String path = "/resource" + resource;
      String type = types == 0 ? "String" : "Type" + resource % (types / FAMILY) * FAMILY;
      String list = types == 0 ? "String" : "List<" + type + ">";
      route(
          java,
          "Get",
          path,
          list,
          "list" + resource,
          "@QueryParam @DefaultValue(\"20\") int limit",
          "null");
      route(java, "Post", path, type, "create" + resource, "@Body " + type + " body", "body");
      String found = types == 0 ? "id" : "null";
      route(java, "Get", path + "/{id}", type, "find" + resource, "String id", found);
      route(
          java,
          "Put",
          path + "/{id}",
          type,
          "change" + resource,
          "String id, @Body " + type + " body",
          "body");
      java.append("  @Delete(\"")
          .append(path)
          .append("/{id}\")\n  default void delete")
          .append(resource);
      java.append("(String id) {}\n\n");
    }
    return java.append("}\n").toString();
  }

  private static void route(
      StringBuilder java,
      String verb,
      String path,
      String type,
      String name,
      String parameters,
      String result) {
    java.append("  @").append(verb).append("(\"").append(path).append("\")\n");
    java.append("  default ")
        .append(type)
        .append(' ')
        .append(name)
        .append('(')
        .append(parameters)
        .append(") {\n");
    java.append("    return ").append(result).append(";\n  }\n\n");
  }

  private static String type(int number) {
    StringBuilder java = new StringBuilder(600);
    java.append(
        "package growth;\n\nimport java.math.BigDecimal;\nimport java.time.Instant;\nimport java.util.List;\n\n");
    java.append("public record Type")
        .append(number)
        .append("(\n    String id,\n    String name,\n    int quantity,\n");
    java.append(
        "    long version,\n    boolean active,\n    BigDecimal price,\n    Instant created,\n    List<String> tags");
    if (number % FAMILY == 0) {
      java.append(",\n    Type")
          .append(number + 1)
          .append(" owner,\n    List<Type")
          .append(number + 2)
          .append("> lines");
    }
    return java.append(") {}\n").toString();
  }
}
