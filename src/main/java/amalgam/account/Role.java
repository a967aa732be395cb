package amalgam.account;

import amalgam.platform.security.Authority;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;

/** What somebody with an account may do; each may do what those before it may. */
public enum Role {
  /** Rates and plays under their own name. */
  RATER(Authority.RATER),
  /** Runs tournaments, sees private ones, and watches over raters. */
  RESEARCHER(Authority.RESEARCHER),
  /** Invites people and gives roles. */
  ADMINISTRATOR(Authority.ADMINISTRATOR);

  private final String authority;

  Role(String authority) {
    this.authority = authority;
  }

  /** What Spring's security is told of it. */
  public List<GrantedAuthority> authorities() {
    return Authority.of(authority);
  }

  /** Whether it may do what {@code other} may. */
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  /** The word that the interface and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that {@link #word()}. */
  public static Role ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
