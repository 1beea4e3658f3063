package dev.albroute.lambda;

import com.amazonaws.services.lambda.runtime.Client;
import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import dev.albroute.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the AWS Mobile SDK tells in header fields, as JSON. Read when it is asked for: a load balancer
 * never sends it. Properties that are not known, or not of the type they should have, are left out.
 */
final class ClientDocuments {

  private ClientDocuments() {}

  /**
   * Reads {@code Lambda-Runtime-Cognito-Identity}.
   *
   * @param json the field's value
   * @return the identity
   * @throws dev.albroute.json.JsonException if it is not JSON
   */
  static CognitoIdentity identity(String json) {
    return new Identity(strings(reader(json)));
  }

  /**
   * Reads {@code Lambda-Runtime-Client-Context}.
   *
   * @param json the field's value
   * @return the context
   * @throws dev.albroute.json.JsonException if it is not JSON
   */
  static ClientContext clientContext(String json) {
    Map<String, String> client = Map.of();
    Map<String, String> custom = new LinkedHashMap<>();
    Map<String, String> environment = Map.of();
    JsonReader reader = reader(json);
    if (reader.beginObject()) {
      while (reader.nextProperty()) {
        switch (reader.nameText()) {
          case "client" -> client = strings(reader);
          case "custom" -> custom = strings(reader);
          case "env" -> environment = strings(reader);
          default -> reader.skipValue();
        }
      }
    }
    return new MobileContext(new MobileClient(client), custom, Map.copyOf(environment));
  }

  private static JsonReader reader(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new JsonReader().reset(bytes, 0, bytes.length);
  }

  private static Map<String, String> strings(JsonReader reader) {
    Map<String, String> result = new LinkedHashMap<>();
    if (reader.readNull() || !reader.beginObject()) {
      return result;
    }
    while (reader.nextProperty()) {
      String name = reader.nameText();
      String value = reader.readNull() ? null : reader.readString();
      if (value != null) {
        result.put(name, value);
      }
    }
    return result;
  }

  private static final class Identity implements CognitoIdentity {
    private final Map<String, String> values;

    Identity(Map<String, String> values) {
      this.values = values;
    }

    @Override
    public @Nullable String getIdentityId() {
      return values.get("cognitoIdentityId");
    }

    @Override
    public @Nullable String getIdentityPoolId() {
      return values.get("cognitoIdentityPoolId");
    }
  }

  private static final class MobileContext implements ClientContext {
    private final Client client;
    private final Map<String, String> custom;
    private final Map<String, String> environment;

    MobileContext(Client client, Map<String, String> custom, Map<String, String> environment) {
      this.client = client;
      this.custom = custom;
      this.environment = environment;
    }

    @Override
    public Client getClient() {
      return client;
    }

    @Override
    public Map<String, String> getCustom() {
      return custom;
    }

    @Override
    public Map<String, String> getEnvironment() {
      return environment;
    }
  }

  private static final class MobileClient implements Client {
    private final Map<String, String> values;

    MobileClient(Map<String, String> values) {
      this.values = values;
    }

    @Override
    public @Nullable String getInstallationId() {
      return values.get("installation_id");
    }

    @Override
    public @Nullable String getAppTitle() {
      return values.get("app_title");
    }

    @Override
    public @Nullable String getAppVersionName() {
      return values.get("app_version_name");
    }

    @Override
    public @Nullable String getAppVersionCode() {
      return values.get("app_version_code");
    }

    @Override
    public @Nullable String getAppPackageName() {
      return values.get("app_package_name");
    }
  }
}
