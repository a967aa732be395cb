package amalgam.account;

import amalgam.account.AccountException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken, and how they are kept: long ones of any kind, as NIST SP 800-63B
 * advises, and none that is among the first that anybody would try; as a hash that names its
 * algorithm, so that a later one can take its place at the next sign-in.
 */
@Component
class Passwords {

  static final int SHORTEST = 12;

  /** All that bcrypt takes into account. */
  static final int MOST_BYTES = 72;

  private static final int FEWEST_DIFFERENT = 5;
  private static final String ALGORITHM = "bcrypt";

  /** What is left of a password without what everybody knows of its person. */
  private static final int LEAST_OF_ITS_OWN = 6;

  private final PasswordEncoder encoder;
  private final String nobodys;
  private final Set<String> obvious = obvious();

  /**
   * @param strength binary logarithm of the rounds: 12 takes half a second
   */
  Passwords(@Value("${amalgam.password.strength}") int strength) {
    this.encoder =
        new DelegatingPasswordEncoder(
            ALGORITHM, Map.of(ALGORITHM, new BCryptPasswordEncoder(strength)));
    this.nobodys = hash("nobody has this password");
  }

  private static Set<String> obvious() {
    try {
      return new ClassPathResource("obvious-passwords.txt", Passwords.class)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Passwords::bare)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The list of obvious passwords is missing.", e);
    }
  }

  /**
   * Refuses a password that others would guess.
   *
   * @param email of whoever it shall be the password of
   * @param name of the same
   * @throws AccountException saying what to change
   */
  void check(String password, String email, String name) {
    String typed = normal(password);
    if (typed.codePointCount(0, typed.length()) < SHORTEST) {
      throw new AccountException(
          Reason.PASSWORD_TOO_SHORT,
          "A password has at least %d characters; several words make a good one."
              .formatted(SHORTEST));
    }
    if (typed.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new AccountException(
          Reason.PASSWORD_TOO_LONG,
          "A password has at most %d bytes, as many plain letters.".formatted(MOST_BYTES));
    }
    if (isObvious(bare(typed), email, name)) {
      throw new AccountException(
          Reason.PASSWORD_OBVIOUS,
          "This password is among the first that others would try; choose another.");
    }
  }

  private boolean isObvious(String bare, String email, String name) {
    if (obvious.contains(bare)
        || bare.chars().distinct().count() < FEWEST_DIFFERENT
        || isRun(bare)) {
      return true;
    }
    String own = bare;
    for (String known : (email + " " + name).split("[^\\p{L}\\p{N}]+")) {
      String word = bare(known);
      own = word.length() < 3 ? own : own.replace(word, "");
    }
    return own.replace("amalgam", "").length() < LEAST_OF_ITS_OWN;
  }

  /** Whether each character follows the one before, as in "abcdefghijkl". */
  private static boolean isRun(String bare) {
    for (int at = 1; at < bare.length(); at++) {
      if (Math.abs(bare.charAt(at) - bare.charAt(at - 1)) > 1) {
        return false;
      }
    }
    return true;
  }

  /** Without what people add to a word to make it a password. */
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** However the keyboard composed it. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  /** What is stored of it. */
  String hash(String password) {
    return encoder.encode(normal(password));
  }

  /**
   * Whether it is that password; takes as long where there is none, so that nobody can tell by the
   * time who has an account.
   */
  boolean matches(String password, @Nullable String hash) {
    boolean matches = encoder.matches(normal(password), hash == null ? nobodys : hash);
    return matches && hash != null;
  }

  /** Whether it should be hashed anew now that it is known. */
  boolean isOutdated(String hash) {
    return encoder.upgradeEncoding(hash);
  }
}
