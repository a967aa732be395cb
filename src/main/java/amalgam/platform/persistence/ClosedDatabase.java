package amalgam.platform.persistence;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * H2 closes a database that it cannot write to, and opens it again for the next connection: the old
 * connections are of no use any more, so that the pool must let go of them. Named in the
 * application's configuration.
 */
public class ClosedDatabase implements SQLExceptionOverride {

  /** H2's codes for a general error, a broken connection, a closed database and one at its end. */
  private static final Set<Integer> CLOSED = Set.of(50000, 90067, 90098, 90121);

  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
  }
}
