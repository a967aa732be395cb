package amalgam.platform.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What whoever acts may do, in Spring's words: each role has those below it as well. */
public final class Authority {

  public static final String RATER = "RATER";
  public static final String RESEARCHER = "RESEARCHER";
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  /** Amalgam itself. */
  static final String SYSTEM = "SYSTEM";

  /** What a token has besides the role of its person, if it may change things. */
  public static final GrantedAuthority WRITING = new SimpleGrantedAuthority("SCOPE_WRITE");

  private static final String PREFIX = "ROLE_";

  /** From the least to the most. */
  private static final List<String> ROLES = List.of(RATER, RESEARCHER, ADMINISTRATOR, SYSTEM);

  private Authority() {}

  /** The authorities of a role: its own, and those below. */
  public static List<GrantedAuthority> of(String role) {
    int rank = ROLES.indexOf(role);
    if (rank < 0) {
      throw new IllegalArgumentException("There is no role '%s'.".formatted(role));
    }
    return ROLES.subList(0, rank + 1).stream().map(Authority::granted).toList();
  }

  private static GrantedAuthority granted(String role) {
    return new SimpleGrantedAuthority(PREFIX + role);
  }

  /** Whether somebody, if anybody, has that role. */
  public static boolean has(@Nullable Authentication who, String role) {
    return who != null && has(who.getAuthorities(), role);
  }

  /** How many of them are of roles. */
  static long roles(Collection<? extends GrantedAuthority> authorities) {
    return authorities.stream()
        .filter(one -> String.valueOf(one.getAuthority()).startsWith(PREFIX))
        .count();
  }

  /** Whether {@code role} is among them. */
  static boolean has(Collection<? extends GrantedAuthority> authorities, String role) {
    return authorities.contains(granted(role));
  }
}
