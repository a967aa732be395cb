package amalgam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.account.AccountException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private final Passwords passwords = new Passwords(4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a pony stands on the violin",
        "twelve words",
        "zwölf Käfer 🪲🪲",
        "NoDigitsNoSigns",
        "8301 4471 9902",
      })
  void longOnesOfAnyKindAreTaken(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "short one, PASSWORD_TOO_SHORT",
    "'           ', PASSWORD_TOO_SHORT",
    "Password1234, PASSWORD_OBVIOUS",
    "p-a-s-s-w-o-r-d-1-2-3-4, PASSWORD_OBVIOUS",
    "abcdefghijklmnop, PASSWORD_OBVIOUS",
    "987654321012, PASSWORD_OBVIOUS",
    "abababababab, PASSWORD_OBVIOUS",
    "ada@example.org, PASSWORD_OBVIOUS",
    "Ada Lovelace!!, PASSWORD_OBVIOUS",
    "amalgam-amalgam-1, PASSWORD_OBVIOUS",
  })
  void whatOthersWouldGuessIsNot(String password, Reason reason) {
    assertThatThrownBy(() -> check(password))
        .isInstanceOfSatisfying(
            AccountException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void oneThatIsLongerThanItsHashTakesIntoAccountIsRefusedRatherThanCut() {
    assertThatThrownBy(() -> check("violin ".repeat(11)))
        .isInstanceOfSatisfying(
            AccountException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.PASSWORD_TOO_LONG));
  }

  private void check(String password) {
    passwords.check(password, "ada@example.org", "Ada Lovelace");
  }

  @Test
  void itIsKnownAgainHoweverTheKeyboardComposedIt() {
    String hash = passwords.hash("zwölf Käfer auf der Wiese");
    assertThat(hash).startsWith("{bcrypt}").doesNotContain("Wiese");
    assertThat(passwords.matches("zwo\u0308lf Ka\u0308fer auf der Wiese", hash)).isTrue();
    assertThat(passwords.matches("zwolf Kafer auf der Wiese", hash)).isFalse();
  }

  @Test
  void nobodysPasswordMatchesWhereThereIsNone() {
    assertThat(passwords.matches("nobody has this password", null)).isFalse();
  }

  @Test
  void aHashOfLessEffortIsOutdated() {
    String old = passwords.hash("a pony stands on the violin");
    assertThat(passwords.isOutdated(old)).isFalse();
    assertThat(new Passwords(5).isOutdated(old)).isTrue();
  }
}
