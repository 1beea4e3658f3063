package dev.albroute.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.albroute.local.AlbClient;
import dev.albroute.local.LocalAlb;
import dev.albroute.local.event.HeaderAttributes.ForwardedFor;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.message.Finding;
import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.Condition;
import dev.albroute.local.rules.FixedResponse;
import dev.albroute.local.rules.Redirect;
import dev.albroute.local.rules.Rule;
import dev.albroute.local.testing.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadBalancerTemplateTest {

  private static final String SAM = """
      AWSTemplateFormatVersion: 2010-09-09
      Transform: AWS::Serverless-2016-10-31
      Parameters:
        Stage: {Type: String, Default: prod}
        Hosts: {Type: CommaDelimitedList, Default: "shop.example.com, www.example.com"}
        ListenerArn: {Type: String}
      Mappings:
        Priorities:
          prod: {Orders: 10}
          test: {Orders: 110}
      Conditions:
        IsProd: !Equals [!Ref Stage, prod]
        IsTest: !Not [!Condition IsProd]
      Globals:
        Function:
          Timeout: 20
          MemorySize: 1769
          Environment:
            Variables: {STAGE: !Ref Stage}
      Resources:
        OrdersFunction:
          Type: AWS::Serverless::Function
          Properties:
            Handler: com.acme.OrdersFunction
            Runtime: java17
            CodeUri: target/orders.jar
            Timeout: 10
            AutoPublishAlias: live
            Environment:
              Variables: {TABLE: !Sub "orders-${Stage}-${!Literal}"}
        ImagesFunction:
          Type: AWS::Lambda::Function
          Properties:
            FunctionName: images
            Handler: com.acme.Images::handle
            Runtime: java17
        OrdersPermission:
          Type: AWS::Lambda::Permission
          Properties:
            Action: lambda:InvokeFunction
            FunctionName: !Ref OrdersFunction.Alias
            Principal: elasticloadbalancing.amazonaws.com
        ImagesPermission:
          Type: AWS::Lambda::Permission
          Properties: {Action: lambda:InvokeFunction, FunctionName: !GetAtt ImagesFunction.Arn, Principal: elasticloadbalancing.amazonaws.com}
        OrdersTargetGroup:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          DependsOn: OrdersPermission
          Properties:
            Name: !Join ["-", [orders, !Ref Stage]]
            TargetType: lambda
            Targets: [{Id: !Ref OrdersFunction.Alias}]
            HealthCheckEnabled: true
            HealthCheckPath: /health
            HealthCheckIntervalSeconds: 60
            Matcher: {HttpCode: 200-204}
            TargetGroupAttributes:
              - {Key: lambda.multi_value_headers.enabled, Value: "true"}
        ImagesTargetGroup:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties:
            TargetType: lambda
            Targets:
              - Id: !GetAtt ImagesFunction.Arn
        OrdersRule:
          Type: AWS::ElasticLoadBalancingV2::ListenerRule
          Properties:
            ListenerArn: !Ref ListenerArn
            Priority: !FindInMap [Priorities, !Ref Stage, Orders]
            Conditions:
              - {Field: path-pattern, Values: [/orders, /orders/*]}
              - Field: host-header
                HostHeaderConfig: {Values: !Ref Hosts}
            Actions:
              - Type: forward
                TargetGroupArn: !Ref OrdersTargetGroup
        ImagesRule:
          Type: AWS::ElasticLoadBalancingV2::ListenerRule
          Properties:
            ListenerArn: !Ref ListenerArn
            Priority: !If [IsProd, 20, 120]
            Conditions:
              - Field: path-pattern
                PathPatternConfig: {Values: ["/img/*"]}
              - Field: http-request-method
                HttpRequestMethodConfig: {Values: [GET]}
            Actions:
              - Type: forward
                ForwardConfig:
                  TargetGroups:
                    - {TargetGroupArn: !GetAtt ImagesTargetGroup.TargetGroupArn, Weight: 9}
                    - {TargetGroupArn: !Ref OrdersTargetGroup, Weight: !Select [0, [1, 2]]}
        TestOnlyRule:
          Type: AWS::ElasticLoadBalancingV2::ListenerRule
          Condition: IsTest
          Properties:
            ListenerArn: !Ref ListenerArn
            Priority: 1
            Conditions: [{Field: path-pattern, Values: ["*"]}]
            Actions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: 503}}]
      """;

  @Test
  void aSamTemplateGivesFunctionsTargetGroupsAndRules() {
    LoadBalancerTemplate template = LoadBalancerTemplate.parse(SAM, Map.of());
    assertThat(template.findings()).isEmpty();

    TemplateFunction orders = template.functions().get(0);
    assertThat(orders.handler()).isEqualTo("com.acme.OrdersFunction");
    assertThat(orders.codeUri()).isEqualTo("target/orders.jar");
    assertThat(orders.settings().timeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(orders.settings().memoryMegabytes()).isEqualTo(1769);
    assertThat(orders.environment())
        .containsEntry("STAGE", "prod")
        .containsEntry("TABLE", "orders-prod-${Literal}");
    assertThat(template.functions().get(1).settings().name()).isEqualTo("images");
    assertThat(template.functions().get(1).settings().timeout()).isEqualTo(Duration.ofSeconds(20));

    TemplateTargetGroup ordersGroup = template.targetGroups().get(0);
    assertThat(ordersGroup.arn()).contains(":targetgroup/");
    assertThat(ordersGroup.mode()).isEqualTo(HeaderMode.MULTI_VALUE);
    assertThat(ordersGroup.function()).contains("OrdersFunction");
    assertThat(ordersGroup.healthCheck()).hasValueSatisfying(check -> {
      assertThat(check.path()).isEqualTo("/health");
      assertThat(check.interval()).isEqualTo(Duration.ofSeconds(60));
      assertThat(check.matcher()).isEqualTo("200-204");
    });
    TemplateTargetGroup imagesGroup = template.targetGroups().get(1);
    assertThat(imagesGroup.mode()).isEqualTo(HeaderMode.SINGLE_VALUE);
    assertThat(imagesGroup.function()).contains("ImagesFunction");
    assertThat(imagesGroup.healthCheck()).isEmpty();

    List<Rule> rules = template.listeners().get(0).rules().rules();
    assertThat(rules)
        .containsExactly(
            new Rule(
                10,
                List.of(
                    Condition.pathPattern("/orders", "/orders/*"),
                    Condition.hostHeader("shop.example.com", "www.example.com")),
                Action.forwardTo(ordersGroup.arn())),
            new Rule(
                20,
                List.of(Condition.pathPattern("/img/*"), Condition.method("GET")),
                new Action.Forward(List.of(
                    new Action.WeightedTarget(imagesGroup.arn(), 9),
                    new Action.WeightedTarget(ordersGroup.arn(), 1)))),
            new Rule(0, List.of(), new FixedResponse(404, "text/plain", "")));
  }

  @Test
  void parametersTakeThePlaceOfDefaultsAndDecideConditions() {
    LoadBalancerTemplate template = LoadBalancerTemplate.parse(SAM, Map.of("Stage", "test"));
    assertThat(template.listeners().get(0).rules().rules().stream().map(Rule::priority))
        .containsExactly(1, 110, 120, 0);
  }

  @Test
  void aJsonTemplateWithItsOwnLoadBalancerIsReadToo() {
    LoadBalancerTemplate template = LoadBalancerTemplate.parse("""
            {"Resources": {
              "Alb": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"LoadBalancerAttributes": [
                {"Key": "idle_timeout.timeout_seconds", "Value": "120"},
                {"Key": "routing.http.xff_header_processing.mode", "Value": "preserve"},
                {"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"}]}},
              "Http": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {
                "LoadBalancerArn": {"Ref": "Alb"}, "Port": 80, "Protocol": "HTTP",
                "DefaultActions": [{"Type": "redirect", "RedirectConfig": {
                  "Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}}]}},
              "Https": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {
                "LoadBalancerArn": {"Ref": "Alb"}, "Port": "443", "Protocol": "HTTPS",
                "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}]}},
              "Rule": {"Type": "AWS::ElasticLoadBalancingV2::ListenerRule", "Properties": {
                "ListenerArn": {"Fn::GetAtt": ["Https", "ListenerArn"]}, "Priority": "7",
                "Conditions": [
                  {"Field": "http-header", "HttpHeaderConfig": {"HttpHeaderName": "X-A", "Values": ["b*"]}},
                  {"Field": "query-string", "QueryStringConfig": {"Values": [{"Key": "k", "Value": "v"}, {"Value": "w"}]}},
                  {"Field": "source-ip", "SourceIpConfig": {"Values": ["10.0.0.0/8"]}}],
                "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {
                  "StatusCode": "410", "ContentType": "text/plain", "MessageBody": "gone"}}]}},
              "Group": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"TargetType": "lambda"}}
            }}""", Map.of());
    assertThat(template.idleTimeout()).isEqualTo(Duration.ofSeconds(120));
    assertThat(template.attributes().forwardedFor()).isEqualTo(ForwardedFor.PRESERVE);
    assertThat(template.attributes().dropInvalidNames()).isTrue();
    TemplateListener served = template.listener(java.util.Optional.empty()).orElseThrow();
    assertThat(served.name()).isEqualTo("Https");
    assertThat(served.scheme()).isEqualTo("https");
    assertThat(served.port()).isEqualTo(443);
    assertThat(served.rules().rules().get(0))
        .isEqualTo(new Rule(
            7,
            List.of(
                Condition.header("X-A", "b*"),
                new Condition.QueryString(
                    List.of(new Condition.Parameter("k", "v"), new Condition.Parameter("*", "w"))),
                Condition.sourceIp("10.0.0.0/8")),
            new FixedResponse(410, "text/plain", "gone")));
    assertThat(template
            .listener(java.util.Optional.of("Http"))
            .orElseThrow()
            .rules()
            .rules()
            .get(0)
            .action())
        .isEqualTo(new Redirect(301, "HTTPS", "#{host}", "443", "/#{path}", "#{query}"));
    assertThat(template.listener(java.util.Optional.of("Other"))).isEmpty();
  }

  @Test
  void whatIsTestedIsWhatIsDeployed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("template.yaml"), SAM);
    try (AlbClient client = LocalAlb.builder()
        .template(
            file,
            Map.of("OrdersFunction", new Named("orders"), "ImagesFunction", new Named("images")))
        .log(exchange -> {})
        .client()) {
      client
          .get("/orders/7")
          .header("host", "shop.example.com")
          .send()
          .assertStatus(200)
          .assertBody("orders");
      client.get("/orders/7").header("host", "other.example.com").send().assertStatus(404);
      assertThat(client.get("/img/a").send().assertStatus(200).text()).isIn("images", "orders");
      client.post("/img/a").send().assertStatus(404);
      String event = client
          .get("/orders")
          .header("host", "www.example.com")
          .send()
          .event()
          .orElseThrow()
          .toJson();
      assertThat(event)
          .contains("multiValueHeaders")
          .contains("\"x-forwarded-proto\" : [ \"https\" ]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Field: path-pattern, Values: ['/users/{id}']} | has the path pattern \"/users/{id}\"",
        "{Field: path-pattern, Values: ['/%20']} | has the path pattern",
        "{Field: path-pattern, Values: [a, b, c, d]} | with 4 values",
        "{Field: path-pattern, Values: []} | without values",
        "{Field: path-pattern, Values: ['/*/*/*/*/*/*']} | has 6 wildcards",
        "{Field: path, Values: [a]} | is \"path\"",
        "{Field: http-header, HttpHeaderConfig: {Values: [a]}} | is missing",
        "{Field: source-ip, SourceIpConfig: {Values: [10.0.0.1]}} | is no CIDR block"
      })
  void conditionsThatCannotBeDeployedAreRefused(String condition, String problem) {
    assertThatThrownBy(() -> LoadBalancerTemplate.parse(rule(condition, "1"), Map.of()))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining(problem)
        .hasMessageContaining("/Resources/Rule/Properties/Conditions");
  }

  @Test
  void allErrorsAreReportedAtOnce() {
    String twice = "{Field: host-header, Values: [a.b]}, {Field: host-header, Values: [c.d]}";
    assertThatThrownBy(() -> LoadBalancerTemplate.parse(rule(twice, "0"), Map.of()))
        .hasMessageContaining("two conditions host-header")
        .hasMessageContaining("/Priority is 0");
  }

  private static String rule(String conditions, String priority) {
    return """
        Resources:
          Rule:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              ListenerArn: arn
              Priority: %s
              Conditions: [%s]
              Actions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: "404"}}]
        """.formatted(priority, conditions);
  }

  @Test
  void whatMayFailAtDeploymentIsAWarning() {
    LoadBalancerTemplate template = LoadBalancerTemplate.parse("""
            Resources:
              Fn: {Type: AWS::Serverless::Function, Properties: {Handler: a.B}}
              Group:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {TargetType: lambda, Port: 80, Targets: [{Id: !GetAtt Fn.Arn}]}
              Instances:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP}
            """, Map.of());
    assertThat(template.findings()).noneMatch(Finding::isError);
    assertThat(template.findings().stream().map(Finding::where))
        .containsExactly(
            "/Resources/Group/Properties/Port",
            "/Resources/Group/Properties/Targets",
            "/Resources/Instances/Properties/TargetType");
  }

  @Test
  void aTemplateWithOneTargetGroupOnlyForwardsEverythingToIt() {
    LoadBalancerTemplate template = LoadBalancerTemplate.parse(
        "Resources: {Group: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: lambda}}}",
        Map.of());
    assertThat(template.listeners().get(0).rules().rules().get(0).action())
        .isEqualTo(Action.forwardTo(template.targetGroups().get(0).arn()));
  }

  @Test
  void whatIsNoTemplateIsRefused() {
    assertThatThrownBy(() -> LoadBalancerTemplate.parse("{\"Resources\": ", Map.of()))
        .hasMessageContaining("no JSON");
    assertThatThrownBy(() -> LoadBalancerTemplate.parse("a: [b\nc: d", Map.of()))
        .hasMessageContaining("no YAML");
    assertThatThrownBy(() -> LoadBalancerTemplate.parse("a: 1\na: 2", Map.of()))
        .hasMessageContaining("duplicate");
  }

  @Test
  void intrinsicFunctionsThatOnlyADeploymentKnowsStayVisible() {
    LoadBalancerTemplate template = LoadBalancerTemplate.parse("""
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: !Sub ["${A}.${B}", {A: com.acme, B: !Join ["", [Ord, ers]]}]
                  CodeUri: !Select [1, !Split [",", "a,b,c"]]
                  Timeout: !If [No, 1, !Ref AWS::NoValue]
                  Environment:
                    Variables:
                      VPC: !ImportValue vpc
                      REGION: !Ref AWS::Region
                      OTHER: !Ref Nowhere
                      ALL: !Sub "${AWS::AccountId}:${Fn.Arn}"
            """, Map.of());
    TemplateFunction function = template.functions().get(0);
    assertThat(function.handler()).isEqualTo("com.acme.Orders");
    assertThat(function.codeUri()).isEqualTo("b");
    assertThat(function.settings().timeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(function.environment())
        .containsEntry("VPC", "${ImportValue:vpc}")
        .containsEntry("REGION", "us-east-1")
        .containsEntry("OTHER", "${Nowhere}")
        .containsEntry("ALL", "123456789012:arn:aws:lambda:us-east-1:123456789012:function:Fn");
  }
}
