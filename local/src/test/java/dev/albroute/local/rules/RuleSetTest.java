package dev.albroute.local.rules;

import static dev.albroute.local.rules.Condition.header;
import static dev.albroute.local.rules.Condition.hostHeader;
import static dev.albroute.local.rules.Condition.method;
import static dev.albroute.local.rules.Condition.pathPattern;
import static dev.albroute.local.rules.Condition.query;
import static dev.albroute.local.rules.Condition.sourceIp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.albroute.local.event.RawQuery;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {

  private static RuleInput get(String path) {
    return input("GET", "shop.example.com", path, "", List.of(), "192.0.2.7");
  }

  private static RuleInput input(
      String method, String host, String path, String query, List<Header> headers, String address) {
    return new RuleInput(method, host, path, RawQuery.split(query), Headers.of(headers), address);
  }

  @ParameterizedTest
  @CsvSource({
    "/img/*, /img/a/b.jpg, true",
    "/img/*, /img/, true",
    "/img/*, /IMG/a, false",
    "/img/*, /img, false",
    "/hello, /hello/, false",
    "/api/v?/*, /api/v1/x, true",
    "/api/v?/*, /api/v/x, false",
    "/api/v?/*, /api/v12/x, false",
    "/api/v?/*, /api/v//x, true",
    "*, /anything, true",
    "/*/b/*c, /a/b/b/xc, true",
    "/*/b/*c, /a/b/b/x, false",
    "*a*a*a*a*b, /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, false"
  })
  void pathPatternsAreCaseSensitiveAndCrossSlashes(String pattern, String path, boolean matches) {
    assertThat(pathPattern(pattern).matches(get(path))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "*.example.com, shop.example.com, true",
    "*.EXAMPLE.com, Shop.example.COM, true",
    "*.example.com, example.com, false",
    "shop.example.???, shop.example.com, true",
    "shop.example.com, other.example.com, false"
  })
  void hostsAreCaseInsensitive(String pattern, String host, boolean matches) {
    assertThat(hostHeader(pattern).matches(input("GET", host, "/", "", List.of(), "::1")))
        .isEqualTo(matches);
  }

  @Test
  void methodsAreExact() {
    assertThat(method("GET", "PURGE").matches(get("/"))).isTrue();
    assertThat(method("get").matches(get("/"))).isFalse();
    assertThat(method("GE*").matches(get("/"))).isFalse();
  }

  @Test
  void headersAreCaseInsensitiveInNameAndValueAndEachLineCounts() {
    RuleInput input = input(
        "GET",
        "a",
        "/",
        "",
        List.of(new Header("User-Agent", "curl/7"), new Header("user-agent", "Mozilla Chrome/99")),
        "::1");
    assertThat(header("USER-AGENT", "*chrome*").matches(input)).isTrue();
    assertThat(header("user-agent", "chrome").matches(input)).isFalse();
    assertThat(header("other", "*").matches(input)).isFalse();
  }

  @Test
  void queriesAreCaseInsensitiveAndTheKeyIsOptional() {
    RuleInput input = input("GET", "a", "/", "Version=V1&empty=&x=a%20b", List.of(), "::1");
    assertThat(query("version", "v?").matches(input)).isTrue();
    assertThat(query("*", "v1").matches(input)).isTrue();
    assertThat(query("version", "v2").matches(input)).isFalse();
    assertThat(query("empty", "").matches(input)).isTrue();
    assertThat(query("x", "a%20b").matches(input)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0/24, true",
    "192.0.2.7/32, true",
    "192.0.3.0/24, false",
    "0.0.0.0/0, true",
    "2001:db8::/32, false",
    "::/0, false"
  })
  void sourceAddressesAreBlocks(String block, boolean matches) {
    assertThat(sourceIp(block).matches(get("/"))).isEqualTo(matches);
  }

  @Test
  void ipv6BlocksMatchIpv6Addresses() {
    RuleInput input = input("GET", "a", "/", "", List.of(), "2001:db8::5");
    assertThat(sourceIp("2001:db8::/64").matches(input)).isTrue();
    assertThat(sourceIp("2001:db9::/64", "192.0.2.0/24").matches(input)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"192.0.2.1", "192.0.2.0/33", "example.com/24", "192.0.2.0/x", "192.0.2.0/-1"})
  void whatIsNoBlockIsRefused(String block) {
    assertThatThrownBy(() -> sourceIp(block)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allConditionsMustHoldAndTheLowestPriorityWins() {
    Action a = Action.forwardTo("a");
    Action b = Action.forwardTo("b");
    Action otherwise = Action.forwardTo("default");
    RuleSet rules = new RuleSet(
        List.of(
            new Rule(20, List.of(pathPattern("/x/*")), b),
            new Rule(10, List.of(pathPattern("/x/*"), method("GET", "HEAD")), a)),
        otherwise);
    assertThat(rules.match(get("/x/1")))
        .satisfies(rule -> assertThat(rule.action()).isSameAs(a));
    assertThat(rules.match(input("POST", "h", "/x/1", "", List.of(), "::1")).action())
        .isSameAs(b);
    assertThat(rules.match(get("/y")).priority()).isZero();
    assertThat(rules.match(get("/y")).action()).isSameAs(otherwise);
    assertThat(rules.rules().stream().map(Rule::priority)).containsExactly(10, 20, 0);
  }

  @Test
  void twoRulesOfOnePriorityAreRefused() {
    Rule rule = new Rule(1, List.of(), Action.forwardTo("a"));
    assertThatThrownBy(() -> new RuleSet(List.of(rule, rule), Action.forwardTo("b")))
        .hasMessageContaining("priority 1");
  }

  @Test
  void weightsDivideTheRequests() {
    Action.Forward forward = new Action.Forward(List.of(
        new Action.WeightedTarget("a", 1),
        new Action.WeightedTarget("none", 0),
        new Action.WeightedTarget("b", 3)));
    List<String> picked = new ArrayList<>();
    for (double point = 0; point < 1; point += 0.125) {
      picked.add(forward.pick(point));
    }
    assertThat(picked).containsExactly("a", "a", "b", "b", "b", "b", "b", "b");
    assertThat(new Action.Forward(List.of(new Action.WeightedTarget("a", 0))).pick(0.5))
        .isEmpty();
  }

  @Test
  void redirectsFillInThePartsOfTheRequest() {
    Redirect https = new Redirect(301, "HTTPS", "#{host}", "443", "/#{path}", "#{query}");
    assertThat(https.location("http", "shop.example", 80, "/a/b%20c", "x=1&y=%2F"))
        .isEqualTo("https://shop.example:443/a/b%20c?x=1&y=%2F");
    assertThat(https.location("http", "shop.example", 80, "/", ""))
        .isEqualTo("https://shop.example:443/");
    Redirect moved = new Redirect(
        302, "#{protocol}", "new.#{host}", "#{port}", "/v2/#{path}", "from=#{host}&#{query}");
    assertThat(moved.location("http", "shop.example", 8080, "/a", "b=#{path}"))
        .isEqualTo("http://new.shop.example:8080/v2/a?from=shop.example&b=#{path}");
  }
}
