package amalgam.platform.persistence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it at the start in two sentences instead of a stack trace. */
class NewerDatabaseAnalyzer extends AbstractFailureAnalyzer<NewerDatabaseException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, NewerDatabaseException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Start the newer version, or restore a backup made before the upgrade.",
        cause);
  }
}
