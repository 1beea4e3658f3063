package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.albroute.local.template.LoadBalancerTemplate;
import dev.albroute.local.template.TemplateFunction;
import dev.albroute.local.template.TemplateTargetGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What can be said about the template without an account: all that it refers to is there, each resource has what
 * CloudFormation requires and nothing that it does not know, down to the last object, and the local load balancer reads it.
 */
class TemplateTest {

  private static final Path FILE = Path.of("template.yaml");

  /**
   * The types in use and the types of their properties, as CloudFormation's resource specification and that of SAM have
   * them: each property, whether it is required, and of what type an object, or each one of a list, is.
   */
  private static final JsonNode TYPES = types();

  /** What Fn::GetAtt gives, of the types that it is used of. */
  private static final Set<String> ATTRIBUTES = Set.of(
      "AWS::Logs::LogGroup.Arn",
      "AWS::IAM::Role.Arn",
      "AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerFullName",
      "AWS::ElasticLoadBalancingV2::LoadBalancer.DNSName",
      "AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupFullName");

  private static final Set<String> PSEUDO_PARAMETERS =
      Set.of("AWS::AccountId", "AWS::NoValue", "AWS::Partition", "AWS::Region");

  private static MappingNode template;

  @BeforeAll
  static void read() throws IOException {
    try (Reader reader = Files.newBufferedReader(FILE)) {
      template = (MappingNode) new Yaml().compose(reader);
    }
  }

  @Test
  void whatItRefersToIsThere() {
    Set<String> known = new TreeSet<>(PSEUDO_PARAMETERS);
    known.addAll(section("Parameters").keySet());
    Set<String> resources = section("Resources").keySet();
    known.addAll(resources);
    // SAM makes the alias that AutoPublishAlias names.
    resources.forEach(name -> known.add(name + ".Alias"));

    assertThat(known).containsAll(references());
    assertThat(section("Conditions").keySet()).containsAll(conditions());
  }

  @Test
  void attributesAreThoseThatTheTypeHas() {
    Set<String> used = new TreeSet<>();
    visit(template, node -> {
      if (node.getTag().getValue().equals("!GetAtt")) {
        String[] parts = text(node).split("\\.", 2);
        assertThat(section("Resources")).containsKey(parts[0]);
        used.add(type(section("Resources").get(parts[0])) + "." + parts[1]);
      }
    });
    assertThat(ATTRIBUTES).containsAll(used);
  }

  @Test
  void everyParameterAndConditionIsUsed() {
    assertThat(references()).containsAll(section("Parameters").keySet());
    assertThat(conditions()).containsAll(section("Conditions").keySet());
  }

  @Test
  void everyResourceHasWhatItNeedsAndNothingUnknown() {
    for (Map.Entry<String, Node> resource : section("Resources").entrySet()) {
      String type = type(resource.getValue());
      assertThat(TYPES.has(type)).as(type).isTrue();
      Map<String, Node> parts = map(resource.getValue());
      if (parts.containsKey("Properties")) {
        checkObject(resource.getKey(), parts.get("Properties"), TYPES.get(type));
      }
    }
  }

  private static void checkObject(String place, Node node, JsonNode type) {
    if (node instanceof SequenceNode sequence) {
      // The first element of an If is its condition.
      int first = node.getTag().getValue().equals("!If") ? 1 : 0;
      List<Node> items = sequence.getValue();
      for (Node item : items.subList(first, items.size())) {
        checkObject(place, item, type);
      }
    } else if (node instanceof MappingNode) {
      Map<String, Node> written = map(node);
      type.fieldNames().forEachRemaining(name -> {
        if (type.get(name).has("required")) {
          assertThat(written).as(place).containsKey(name);
        }
      });
      written.forEach((name, value) -> {
        assertThat(type.has(name)).as("%s has %s", place, name).isTrue();
        String valueType = type.get(name).path("type").asText();
        if (!valueType.isEmpty()) {
          checkObject(place + "." + name, value, TYPES.get(valueType));
        }
      });
    }
  }

  private static JsonNode types() {
    try (InputStream in = TemplateTest.class.getResourceAsStream("/cloudformation-types.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void permissionsNameTheTargetGroupThatTheyAreFor() {
    Map<String, Node> resources = section("Resources");
    for (String name : List.of("Orders", "Echo")) {
      Node arn = map(map(resources.get(name + "Permission")).get("Properties")).get("SourceArn");
      Node group =
          map(map(resources.get(name + "TargetGroup")).get("Properties")).get("Name");
      assertThat(text(arn)).endsWith(":targetgroup/" + text(group) + "/*");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"managed", "native"})
  void theLocalLoadBalancerServesEitherPackaging(String packaging) {
    LoadBalancerTemplate read = LoadBalancerTemplate.read(
        FILE, Map.of("Packaging", packaging, "VpcId", "vpc-1", "SubnetIds", "subnet-1,subnet-2"));

    assertThat(read.functions())
        .extracting(TemplateFunction::handler)
        .containsExactlyInAnyOrder(
            "dev.albroute.example.OrdersFunction", "dev.albroute.example.EchoFunction");
    assertThat(read.functions())
        .extracting(function -> function.codeUri().contains("native"))
        .containsOnly(packaging.equals("native"));
    assertThat(read.targetGroups())
        .hasSize(2)
        .extracting(TemplateTargetGroup::function)
        .allMatch(Optional::isPresent);
    assertThat(read.listeners()).hasSize(1);
  }

  @Test
  void whatIsDeployedIsWhatTheBuildMakes() throws IOException {
    List<String> code = new ArrayList<>();
    section("Resources").values().stream()
        .filter(resource -> type(resource).equals("AWS::Serverless::Function"))
        .forEach(resource -> code.add(text(map(map(resource).get("Properties")).get("CodeUri"))));
    String build = Files.readString(Path.of("pom.xml"));

    assertThat(code)
        .containsExactlyInAnyOrder(
            "target/albroute-example.jar",
            "target/albroute-example.jar",
            "target/native/orders",
            "target/native/echo");
    assertThat(build)
        .contains("<finalName>albroute-example</finalName>")
        .contains("<imageName>bootstrap</imageName>")
        .contains("${project.build.directory}/native/orders")
        .contains("${project.build.directory}/native/echo");
  }

  /** The names in Ref, and in the braces of Sub. */
  private static Set<String> references() {
    Pattern braces = Pattern.compile("\\$\\{([^}!]+)}");
    Set<String> names = new TreeSet<>();
    visit(template, node -> {
      if (node.getTag().getValue().equals("!Ref")) {
        names.add(text(node));
      } else if (node.getTag().getValue().equals("!Sub")) {
        for (Matcher matcher = braces.matcher(text(node)); matcher.find(); ) {
          String name = matcher.group(1);
          int dot = name.indexOf('.');
          names.add(dot < 0 ? name : name.substring(0, dot));
        }
      }
    });
    return names;
  }

  /** The names in If, and in the Condition of a resource. */
  private static Set<String> conditions() {
    Set<String> names = new TreeSet<>();
    visit(template, node -> {
      if (node.getTag().getValue().equals("!If")) {
        names.add(text(((SequenceNode) node).getValue().get(0)));
      } else if (node instanceof MappingNode mapping) {
        Map<String, Node> entries = map(mapping);
        if (entries.containsKey("Type") && entries.containsKey("Condition")) {
          names.add(text(entries.get("Condition")));
        }
      }
    });
    return names;
  }

  private static Map<String, Node> section(String name) {
    return map(map(template).get(name));
  }

  private static String type(Node resource) {
    return text(map(resource).get("Type"));
  }

  private static String text(Node scalar) {
    return ((ScalarNode) scalar).getValue();
  }

  private static Map<String, Node> map(Node node) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      entries.put(text(tuple.getKeyNode()), tuple.getValueNode());
    }
    return entries;
  }

  private static void visit(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(tuple -> visit(tuple.getValueNode(), visitor));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> visit(item, visitor));
    }
  }
}
