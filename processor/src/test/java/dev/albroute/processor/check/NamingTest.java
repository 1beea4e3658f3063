package dev.albroute.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The naming strategies beside those of jackson-databind, on made-up names. */
class NamingTest {
  private static final String LETTERS = "aabcdXYZZ_1é";

  static Stream<NamingBase> strategies() {
    return Stream.of(
        new PropertyNamingStrategies.SnakeCaseStrategy(),
        new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
        new PropertyNamingStrategies.KebabCaseStrategy(),
        new PropertyNamingStrategies.LowerDotCaseStrategy(),
        new PropertyNamingStrategies.LowerCaseStrategy(),
        new PropertyNamingStrategies.UpperCamelCaseStrategy(),
        new PropertyNamingStrategies.LowerCamelCaseStrategy());
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void namesAreThoseOfJackson(NamingBase strategy) {
    Naming naming = Naming.of(strategy.getClass().getCanonicalName()).orElseThrow();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = 1 + random.nextInt(10); length > 0; length--) {
        name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertThat(naming.apply(name.toString()))
          .as(name.toString())
          .isEqualTo(strategy.translate(name.toString()));
    }
  }

  @Test
  void aStrategyOfTheUserIsNotKnown() {
    assertThat(Naming.of("com.acme.ShoutingStrategy")).isEmpty();
  }
}
