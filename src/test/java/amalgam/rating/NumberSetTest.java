package amalgam.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a vote was counted is known, however many there were before it. */
class NumberSetTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 65_535, 65_536, Integer.MAX_VALUE, 1L << 31, 1L << 40, Long.MAX_VALUE})
  void eachIsInOnce(long number) {
    NumberSet numbers = new NumberSet();
    assertThat(numbers.add(number)).isTrue();
    assertThat(numbers.add(number)).isFalse();
    assertThat(numbers.add(number - 1)).isTrue();
    assertThat(numbers.size()).isEqualTo(2);
    assertThat(numbers.remove(number)).isTrue();
    assertThat(numbers.remove(number)).isFalse();
    assertThat(numbers.size()).isEqualTo(1);
    numbers.clear();
    assertThat(numbers.size()).isZero();
    assertThat(numbers.add(number)).isTrue();
  }
}
