package amalgam.platform.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences where another process has the database file open. */
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  /** H2's code for a file that is locked. */
  private static final int DATABASE_ALREADY_OPEN = 90020;

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
    return cause.getErrorCode() == DATABASE_ALREADY_OPEN
        ? new FailureAnalysis(
            "The database is in use by another process; most likely Amalgam runs already.",
            "Stop the other one, or give this one a data folder of its own by amalgam.data.",
            cause)
        : null;
  }
}
