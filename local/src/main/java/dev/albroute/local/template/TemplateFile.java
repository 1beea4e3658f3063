package dev.albroute.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the text of a template: JSON, or YAML with the short forms of intrinsic functions. */
final class TemplateFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TemplateFile() {}

  /**
   * Reads a template.
   *
   * @return the document with every short form written out, as in {@code {"Fn::GetAtt": ["A", "Arn"]}}
   */
  static Map<String, Object> read(String text) {
    Object document = text.stripLeading().startsWith("{") ? readJson(text) : readYaml(text);
    Map<String, Object> template = new LinkedHashMap<>();
    if (document instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        if (value != null) {
          template.put(String.valueOf(key), value);
        }
      });
    }
    return template;
  }

  private static Object readJson(String text) {
    try {
      return JSON.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (JsonProcessingException notJson) {
      throw new TemplateException(
          "The template is no JSON: " + notJson.getOriginalMessage(), notJson);
    }
  }

  private static Object readYaml(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new ShortForms(options)).load(text);
    } catch (YAMLException notYaml) {
      throw new TemplateException("The template is no YAML: " + notYaml.getMessage(), notYaml);
    }
  }

  /** {@code !Ref}, {@code !GetAtt} and their like as the maps that they abbreviate. */
  private static final class ShortForms extends SafeConstructor {

    ShortForms(LoaderOptions options) {
      super(options);
      yamlMultiConstructors.put("!", new AbstractConstruct() {
        @Override
        public Object construct(Node node) {
          String name = node.getTag().getValue().substring(1);
          Object argument = argument(node);
          return switch (name) {
            case "Ref", "Condition" -> Map.of(name, argument);
            case "GetAtt" ->
              Map.of(
                  "Fn::GetAtt",
                  argument instanceof String dotted
                      ? Arrays.asList(dotted.split("\\.", 2))
                      : argument);
            default -> Map.of("Fn::" + name, argument);
          };
        }
      });
    }

    private Object argument(Node node) {
      if (node instanceof ScalarNode scalar) {
        return constructScalar(scalar);
      }
      if (node instanceof SequenceNode sequence) {
        return constructSequence(sequence);
      }
      return node instanceof MappingNode mapping ? constructMapping(mapping) : List.of();
    }
  }
}
